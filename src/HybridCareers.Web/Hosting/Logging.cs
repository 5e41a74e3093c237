using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace HybridCareers.Web.Hosting;

/// <summary>Logs for operators. No addresses of readers, no query strings, no headers: nothing that says who read what.</summary>
public static class Logging
{
    public static void AddLogging(this WebApplicationBuilder builder) => builder.Services.AddSerilog(log =>
    {
        AddDefaults(log);
        // Looking for what settings may name takes time at each start.
        if (builder.Configuration.GetSection("Serilog").Exists())
            log.ReadFrom.Configuration(builder.Configuration);
    });

    private static void AddDefaults(LoggerConfiguration log) => AddLevels(log)
        .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture, outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}");

    /// <summary>What is written at all, wherever it goes.</summary>
    internal static LoggerConfiguration AddLevels(LoggerConfiguration log) => log
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("System", LogEventLevel.Warning)
        .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off) // else each request gets a trace and a scope that nobody reads, and the tokens of links stand in the log
        .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error) // that keys lie unencrypted beside what they protect is known: see docs/security.md
        .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal) // a failed start is told in plain words
        // What goes wrong there reaches, as an exception, who answers for it and tells it once; here every try of an outage would be told.
        .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database", LogEventLevel.Fatal)
        .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Query", LogEventLevel.Fatal)
        .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Update", LogEventLevel.Fatal);
}
