using HybridCareers.Web.Admin;
using HybridCareers.Web.Admin.Activity;
using HybridCareers.Web.Admin.Bundles;
using HybridCareers.Web.Admin.Entries;
using HybridCareers.Web.Admin.Shell;
using HybridCareers.Web.Preview;
using MudBlazor.Services;

namespace HybridCareers.Web.Hosting;

/// <summary>The editors' area. It is put together when the first editor comes, so that readers need not wait for it.</summary>
public static class Desk
{
    /// <summary>How long a circuit waits for an editor whose network went away.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Adds what the area needs.</summary>
    public static void AddDesk(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents(options =>
        {
            options.DisconnectedCircuitRetentionPeriod = Patience;
            options.DetailedErrors = false;
        });
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
    }

    /// <summary>Answers under the area's addresses; everything else goes on.</summary>
    public static void UseDesk(this WebApplication app)
    {
        var area = new Lazy<RequestDelegate>(() => Build(app));
        app.Use((HttpContext context, RequestDelegate next) => IsDesk(context.Request.Path) ? area.Value(context) : next(context));
    }

    private static bool IsDesk(PathString path) =>
        path.StartsWithSegments(Urls.Admin, StringComparison.OrdinalIgnoreCase) || path.StartsWithSegments("/_blazor", StringComparison.Ordinal);

    private static RequestDelegate Build(WebApplication app)
    {
        var files = app.Services.GetRequiredService<DeskFiles>();
        var branch = ((IApplicationBuilder)app).New();
        branch.Properties.Remove("__EndpointRouteBuilder"); // the public site's routing is not this area's
        branch.Properties.Remove("__GlobalEndpointRouteBuilder");
        branch.Use((HttpContext context, RequestDelegate next) =>
            PageEndpoints.IsRead(context.Request.Method) && files.Find(context.Request.Path.Value ?? "") is { } file ? StoredAnswer.WriteAsync(context, file) : next(context));
        branch.Use(DeskHeaders.Set);
        branch.UseRouting();
        branch.UseAuthentication();
        branch.UseAuthorization();
        branch.UseAntiforgery();
        branch.UseEndpoints(endpoints =>
        {
            endpoints.MapRazorComponents<DeskDocument>().AddInteractiveServerRenderMode(options =>
            {
                options.DisableWebSocketCompression = true; // half the memory of every circuit
                options.ContentSecurityFrameAncestorsPolicy = null; // our own policy says it
            }).RequireAuthorization(SignedIn.Member);
            KeepEndpoint.Map(endpoints);
            PreviewEndpoint.Map(endpoints);
            ActivityCsv.Map(endpoints);
        });
        return branch.Build();
    }
}
