using HybridCareers.Web.Admin;
using HybridCareers.Web.Admin.Activity;
using HybridCareers.Web.Admin.Bundles;
using HybridCareers.Web.Admin.Entries;
using HybridCareers.Web.Admin.Imports;
using HybridCareers.Web.Admin.Shell;
using HybridCareers.Web.Preview;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using MudBlazor.Services;

namespace HybridCareers.Web.Hosting;

/// <summary>The editors' area. It is put together when the first editor comes, so that readers need not wait for it.</summary>
public static class Desk
{
    /// <summary>How long a circuit waits for an editor whose network went away.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>How long what is under way may take when the portal stops; circuits have been paused before.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    /// <summary>Adds what the area needs.</summary>
    public static void AddDesk(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents(options =>
        {
            options.DisconnectedCircuitRetentionPeriod = Patience;
            options.DetailedErrors = false; // whatever the environment is
        });
        builder.Services.Configure<CircuitLimits>(builder.Configuration.GetSection("Circuits"));
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = Farewell);
        builder.Services.AddSingleton<CircuitGate>();
        builder.Services.AddSingleton<OpenCircuits>();
        builder.Services.AddScoped<OpenCircuit>();
        builder.Services.AddScoped<CircuitHandler>(given => given.GetRequiredService<OpenCircuit>());
        builder.Services.AddScoped<AuthenticationStateProvider, CircuitSession>();
        builder.Services.AddMudServices();
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddSingleton<DeskFiles>();
        builder.Services.AddScoped<Me>();
        builder.Services.AddScoped<Notices>();
        builder.Services.AddScoped<DraftStore>();
        builder.Services.AddScoped<EditVerbs>();
        builder.Services.AddScoped<PreviewSharing>();
        builder.Services.AddTransient<EditSession>();
        builder.Services.AddTransient<MergeSession>();
        builder.Services.AddTransient<BundleSession>();
        builder.Services.AddTransient<ImportSession>();
        ProtectionKeys.ReadLate(builder.Services);
    }

    /// <summary>Answers under the area's addresses; everything else goes on.</summary>
    public static void UseDesk(this WebApplication app)
    {
        var area = new Lazy<RequestDelegate>(() => Build(app));
        app.Use((HttpContext context, RequestDelegate next) =>
        {
            if (!IsDesk(context.Request.Path))
                return next(context);
            // The public site's routing refuses a POST to any short path, and what it chose would be run here.
            context.SetEndpoint(null);
            return area.Value(context);
        });
    }

    private static bool IsDesk(PathString path) =>
        path.StartsWithSegments(Urls.Admin, StringComparison.OrdinalIgnoreCase) || IsCircuit(path);

    private static bool IsCircuit(PathString path) => path.StartsWithSegments(Urls.Circuits, StringComparison.Ordinal);

    private static RequestDelegate Build(WebApplication app)
    {
        var files = app.Services.GetRequiredService<DeskFiles>();
        var gate = app.Services.GetRequiredService<CircuitGate>();
        var branch = ((IApplicationBuilder)app).New();
        branch.Properties.Remove("__EndpointRouteBuilder"); // the public site's routing is not this area's
        branch.Properties.Remove("__GlobalEndpointRouteBuilder");
        branch.Use((HttpContext context, RequestDelegate next) =>
            PageEndpoints.IsRead(context.Request.Method) && files.Find(context.Request.Path.Value ?? "") is { } file ? StoredAnswer.WriteAsync(context, file) : next(context));
        branch.Use(DeskHeaders.Set);
        branch.UseRouting();
        branch.UseAuthentication();
        branch.UseAuthorization();
        branch.UseWhen(context => IsCircuit(context.Request.Path), circuits => circuits.Use((HttpContext context, RequestDelegate next) => gate.PassAsync(context, next)));
        branch.UseAntiforgery();
        branch.UseEndpoints(endpoints =>
        {
            endpoints.MapRazorComponents<DeskDocument>().AddInteractiveServerRenderMode(options =>
            {
                options.DisableWebSocketCompression = true; // half the memory of every circuit
                options.ContentSecurityFrameAncestorsPolicy = null; // our own policy says it
            }).RequireAuthorization(SignedIn.Desk);
            KeepEndpoint.Map(endpoints);
            HereEndpoint.Map(endpoints);
            PreviewEndpoint.Map(endpoints);
            ActivityCsv.Map(endpoints);
            BeginEndpoint.Map(endpoints);
        });
        // After the hub was mapped: what was registered last is called first, while connections are still open.
        app.Lifetime.ApplicationStopping.Register(app.Services.GetRequiredService<OpenCircuits>().Drain);
        return branch.Build();
    }
}
