using System.Diagnostics.Metrics;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace HybridCareers.Web.Hosting;

/// <summary>Traces and metrics, sent only where an OTLP endpoint is configured.</summary>
public static class Telemetry
{
    /// <summary>Name of our own metrics.</summary>
    public const string Name = "HybridCareers";

    private static readonly Meter Meter = new(Name);

    /// <summary>Answers served ready from the store. Counted, not logged: one line each would cost more than the answer.</summary>
    public static Counter<long> Kept { get; } = Meter.CreateCounter<long>("careers.pages.kept", unit: "{answer}", description: "Answers served ready from the page store");

    /// <summary>Answers that had to be made.</summary>
    public static Counter<long> Made { get; } = Meter.CreateCounter<long>("careers.pages.made", unit: "{answer}", description: "Answers made by query and renderer");

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (!string.IsNullOrWhiteSpace(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
            Send(builder); // on its own: otherwise every start would load the libraries
    }

    private static void Send(WebApplicationBuilder builder) =>
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(Name))
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation(options =>
                options.Filter = context => !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
                    && !context.Request.Path.StartsWithSegments(Urls.SharedPreview, StringComparison.OrdinalIgnoreCase)).AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddMeter(Name).AddAspNetCoreInstrumentation().AddOtlpExporter());
}
