using HybridCareers.Web.Hosting;

WebApplication app;
try
{
    var builder = WebApplication.CreateSlimBuilder(args);
    builder.WebHost.UseKestrelHttpsConfiguration();
    builder.AddCareers(readAhead: Commands.Serves(args));
    builder.AddLogging();
    builder.AddTelemetry();
    builder.AddLimits();
    builder.Services.AddSite(builder.Configuration);
    builder.AddAccounts();
    builder.AddDesk();
    builder.AddPatience(args);
    app = builder.Build();
}
catch (Exception error) when (StartFailure.Explains(error))
{
    return StartFailure.Say(error);
}

await using (app)
    return await Commands.RunAsync(app, args);

/// <summary>The portal: <c>dotnet run</c> serves it; see <see cref="Commands"/> for what else it can do.</summary>
public partial class Program;
