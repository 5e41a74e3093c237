using HybridCareers.Published;
using HybridCareers.Web.Api;
using HybridCareers.Web.Public;

namespace HybridCareers.Web.Hosting;

/// <summary>Puts the public site together: what it needs, and the order in which a request meets it.</summary>
public static class Site
{
    private static readonly string[] Reads = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddSite(this IServiceCollection services, IConfiguration settings)
    {
        services.AddSecurityHeaders();
        services.Configure<PageStoreOptions>(settings.GetSection("PageStore"));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<SiteAssets>();
        services.AddSingleton<PageRenderer>();
        services.AddSingleton<PageStores>();
        services.AddSingleton<StatusAnswers>();
        services.AddSingleton<PageEndpoints>();
        services.AddSingleton<PagePosts>();
        services.AddSingleton<FileEndpoints>();
        services.AddSingleton<ErrorPages>();
        services.AddHostedService<Densifier>();
        services.AddHostedService<HotPages>();
        services.AddSingleton<Warmer>();
        services.AddHostedService(given => given.GetRequiredService<Warmer>());
        return services;
    }

    public static WebApplication UseSite(this WebApplication app)
    {
        var pages = app.Services.GetRequiredService<PageEndpoints>();
        var posts = app.Services.GetRequiredService<PagePosts>();
        var files = app.Services.GetRequiredService<FileEndpoints>();
        var assets = app.Services.GetRequiredService<SiteAssets>();
        var errors = app.Services.GetRequiredService<ErrorPages>();
        var stores = app.Services.GetRequiredService<PageStores>();
        if (app.Configuration.GetSection("ForwardedHeaders:KnownProxies").GetChildren().Any(proxy => proxy.Value is { Length: > 0 }))
            app.UseForwardedHeaders();
        app.Use((HttpContext context, RequestDelegate next) => errors.Guard(context, next));
        app.UseOpenReads();
        app.Use((HttpContext context, RequestDelegate next) => pages.ServeKept(context, next));
        app.Use((HttpContext context, RequestDelegate next) =>
            PageEndpoints.IsRead(context.Request.Method) && assets.Find(context.Request.Path.Value ?? "") is { } file ? StoredAnswer.WriteAsync(context, file) : next(context));
        app.Use((HttpContext context, RequestDelegate next) => stores.Reading.IsCompleted ? next(context) : stores.Reading.ContinueWith(_ => next(context), TaskScheduler.Default).Unwrap());
        app.Use(TidyAddress.LeadOnFromDoubledSlashes);
        app.UseRouting();
        foreach (var page in PublicPages.All)
            app.MapPublicPage(page, pages, posts);
        foreach (var file in PublicFiles.All)
            app.MapMethods(file.Url, Reads, (HttpContext context) => files.ServeAsync(context, file)).ExcludeFromDescription();
        return app;
    }

    private static void MapPublicPage(this WebApplication app, PublicPage page, PageEndpoints pages, PagePosts posts)
    {
        app.MapMethods(page.Url, Reads, (HttpContext context) => pages.ServeAsync(context, page, PageForm.Html)).ExcludeFromDescription();
        if (page.Api is not null)
            app.MapMethods(page.Api, Reads, (HttpContext context) => pages.ServeAsync(context, page, PageForm.Twin)).ExcludeFromDescription();
        if (page.Post is not null)
            app.MapPost(page.Url, (HttpContext context) => posts.ServeAsync(context, page)).ExcludeFromDescription();
        foreach (var file in page.Download is null ? [] : page.MoreDownloads.Prepend(page.Download).Select(download => page with { Download = download }))
            app.MapMethods(file.Download!.Url, Reads, (HttpContext context) => pages.ServeAsync(context, file, PageForm.Download)).ExcludeFromDescription();
    }
}
