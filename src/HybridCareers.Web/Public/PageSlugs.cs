using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Web.Public;

/// <summary>The live entries behind a page whose address holds a slug.</summary>
public static class PageSlugs
{
    /// <summary>Slugs with the instant of their last change, by name; none for a page without slug.</summary>
    public static IEnumerable<(string Slug, DateTimeOffset At)> Of(PublicPage page, Catalog catalog) => page.Url switch
    {
        Urls.Roles + Slug => Of(catalog.Roles),
        Urls.Skills + Slug => Of(catalog.Skills),
        Urls.Paths + Slug => Of(catalog.Paths),
        Urls.Projects + Slug => Of(catalog.Projects),
        Urls.Sources + Slug => Of(catalog.Sources),
        _ => [],
    };

    private const string Slug = "/{slug}";

    private static IEnumerable<(string Slug, DateTimeOffset At)> Of<T>(Shelf<T> shelf)
        where T : IContent => shelf.All.Select(entry => (entry.Slug, entry.PublishedAt));
}
