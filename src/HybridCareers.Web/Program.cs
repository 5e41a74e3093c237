using HybridCareers.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddLogging();
builder.AddTelemetry();
builder.AddLimits();
builder.AddCareers();
builder.Services.AddSite(builder.Configuration);

await using var app = builder.Build();
app.UseSite();
app.MapHealth();
return await Commands.RunAsync(app, args);

/// <summary>The portal: <c>dotnet run</c> serves it; see <see cref="Commands"/> for what else it can do.</summary>
public partial class Program;
