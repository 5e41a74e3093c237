namespace HybridCareers.Web.Api;

/// <summary>What programs find at well-known addresses: one line maps a file.</summary>
public static class PublicFiles
{
    /// <summary>Every file.</summary>
    public static IReadOnlyList<PublicFile> All { get; } =
    [
        new(Urls.Feed, "application/atom+xml; charset=utf-8", Feed.Write),
        new(Urls.RoleFeed("{part}"), "application/atom+xml; charset=utf-8", Feed.OfRole),
        new(Urls.Sitemap, "application/xml; charset=utf-8", Sitemap.Write),
        new(Urls.SitemapPart, "application/xml; charset=utf-8", Sitemap.Write),
        new(Urls.Robots, "text/plain; charset=utf-8", Robots.Write),
        new(Urls.Llms, "text/plain; charset=utf-8", LlmsText.Write),
        new(Urls.OpenApi, "application/json; charset=utf-8", OpenApi.Write),
        new(Urls.Speculation, "application/speculationrules+json", SpeculationRules.Write) { CacheControl = "public, max-age=86400" },
    ];
}
