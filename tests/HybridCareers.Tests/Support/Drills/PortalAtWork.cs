using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace HybridCareers.Tests.Support.Drills;

/// <summary>The portal as a process of its own, with members at work inside it: the drill kills it. Put together as the product's own start does.</summary>
public static class PortalAtWork
{
    /// <summary>Serves until it is killed, or until whoever started it is gone.</summary>
    public static async Task<int> Main(string[] args)
    {
        _ = Task.Run(() =>
        {
            Console.In.ReadToEnd();
            Environment.Exit(0);
        });
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(Program).Assembly.GetName().Name, EnvironmentName = "Production" });
        builder.AddCareers(readAhead: true);
        builder.AddLogging();
        builder.AddLimits();
        builder.Services.AddSite(builder.Configuration);
        builder.AddAccounts();
        builder.AddDesk();
        builder.Services.AddHostedService<MembersAtWork>();
        await using var app = builder.Build();
        return await Commands.RunAsync(app, args);
    }
}
