using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace HybridCareers.Tests.Web.Hosting;

public sealed class AccountsTests
{
    [Fact]
    public void In_the_environment_Development_every_part_is_tried_and_can_be_made()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development", ApplicationName = typeof(Program).Assembly.GetName().Name });
        builder.Configuration.AddInMemoryCollection([new("HYBRIDCAREERS_DATA", Path.GetTempPath())]);
        builder.AddCareers(readAhead: false);
        builder.AddLimits();
        builder.Services.AddSite(builder.Configuration);
        builder.AddAccounts();
        builder.AddDesk();

        builder.Invoking(parts => parts.Build()).Should().NotThrow();
    }
}
