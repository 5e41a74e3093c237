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

    /// <summary>A slug of the page; also of pages below a page with a slug. <c>null</c> where nothing is live.</summary>
    public static string? ExampleOf(PublicPage page, Catalog catalog)
    {
        var end = page.Url.IndexOf(Slug, StringComparison.Ordinal);
        return end < 0 ? null : Of(page with { Url = page.Url[..(end + Slug.Length)] }, catalog).Select(entry => entry.Slug).FirstOrDefault();
    }

    private const string Slug = "/{slug}";

    private static IEnumerable<(string Slug, DateTimeOffset At)> Of<T>(Shelf<T> shelf)
        where T : IContent => shelf.All.Select(entry => (entry.Slug, entry.PublishedAt));
}
