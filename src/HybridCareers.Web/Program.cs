using HybridCareers.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddCareers(readAhead: Commands.Serves(args));
builder.AddLogging();
builder.AddTelemetry();
builder.AddLimits();
builder.Services.AddSite(builder.Configuration);

await using var app = builder.Build();
return await Commands.RunAsync(app, args);

/// <summary>The portal: <c>dotnet run</c> serves it; see <see cref="Commands"/> for what else it can do.</summary>
public partial class Program;
