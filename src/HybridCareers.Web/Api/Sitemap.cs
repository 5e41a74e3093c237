using System.Globalization;
using System.Xml.Linq;
using HybridCareers.Web.Public;

namespace HybridCareers.Web.Api;

/// <summary><c>/sitemap.xml</c>: every page that search engines may list; an index of parts where one file cannot hold them (https://www.sitemaps.org).</summary>
public static class Sitemap
{
    /// <summary>The most addresses that the protocol allows in one file.</summary>
    public const int MostInOne = 50_000;

    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The map or its index; <c>null</c> for a part that there is not.</summary>
    public static string? Write(FileRequest request) => Write(request, MostInOne);

    internal static string? Write(FileRequest request, int most)
    {
        var pages = Pages(request).ToList();
        var parts = pages.Count <= most ? 0 : (pages.Count + most - 1) / most;
        if (request.Part.Length == 0)
            return parts == 0 ? Urlset(pages) : Index(request, parts);
        var number = int.TryParse(request.Part, NumberStyles.None, CultureInfo.InvariantCulture, out var part) && part.ToString(CultureInfo.InvariantCulture) == request.Part ? part : 0;
        return number < 1 || number > parts ? null : Urlset(pages.Skip((number - 1) * most).Take(most));
    }

    private static IEnumerable<(string Address, DateTimeOffset? At)> Pages(FileRequest request)
    {
        var (catalog, site) = (request.Catalog, request.Site);
        DateTimeOffset? latest = catalog.Changes.Count > 0 ? catalog.Changes[0].At : null;
        foreach (var page in PublicPages.All)
        {
            if (page.HasSlug)
            {
                foreach (var (slug, at) in PageSlugs.Of(page, catalog))
                    yield return (site.Absolute(page.At(slug)), at);
            }
            else if (page.Query(catalog, new PageUrl(page.Url, "", [])).View?.Head is { Listed: true } head)
            {
                // A page without twin is text of the site itself, which does not change with the catalogue.
                yield return (site.Absolute(head.Path), page.Api is null ? null : latest);
            }
        }
    }

    private static string Urlset(IEnumerable<(string Address, DateTimeOffset? At)> pages) => Xml.Write(new XStreamingElement(
        Map + "urlset",
        pages.Select(page => new XElement(
            Map + "url",
            new XElement(Map + "loc", page.Address),
            page.At is { } at ? new XElement(Map + "lastmod", Xml.Instant(at)) : null))));

    private static string Index(FileRequest request, int parts) => Xml.Write(new XElement(
        Map + "sitemapindex",
        Enumerable.Range(1, parts).Select(part => new XElement(
            Map + "sitemap",
            new XElement(Map + "loc", request.Site.Absolute(Urls.SitemapPart.Replace("{part}", part.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)))))));
}
