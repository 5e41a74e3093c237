using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HybridCareers.Tests.Web.Hosting;

public sealed class LoggingTests : IDisposable
{
    private readonly WebApplication app = Build();

    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore.Database.Connection")]
    [InlineData("Microsoft.EntityFrameworkCore.Database.Command")]
    [InlineData("Microsoft.EntityFrameworkCore.Query")]
    [InlineData("Microsoft.EntityFrameworkCore.Update")]
    public void An_outage_is_told_once_by_the_portal_and_not_by_each_try_of_the_driver(string category) =>
        LoggerOf(category).IsEnabled(LogLevel.Error).Should().BeFalse();

    [Theory]
    [InlineData("HybridCareers.Database.DatabasePulse", LogLevel.Information)]
    [InlineData("Microsoft.EntityFrameworkCore.Model", LogLevel.Warning)]
    [InlineData("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Error)]
    public void Everything_else_that_goes_wrong_is_told(string category, LogLevel level) => LoggerOf(category).IsEnabled(level).Should().BeTrue();

    public void Dispose() => ((IDisposable)app).Dispose();

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateBuilder();
        builder.AddLogging();
        return builder.Build();
    }

    private ILogger LoggerOf(string category) => app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(category);
}
