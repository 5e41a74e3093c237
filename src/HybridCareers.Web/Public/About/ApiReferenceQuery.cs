using System.Text.Json.Serialization;
using HybridCareers.Published;

namespace HybridCareers.Web.Public.About;

/// <summary>The reference of the data for programs.</summary>
/// <param name="Twins">Every JSON twin, with its page.</param>
public sealed record ApiReferenceView(IReadOnlyList<TwinRow> Twins) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }
}

/// <summary>A JSON twin.</summary>
/// <param name="Api">Its address, with <c>{slug}</c> where a slug belongs.</param>
/// <param name="Page">The page that says the same to people.</param>
/// <param name="Summary">What it gives.</param>
/// <param name="Keys">Its parameters.</param>
/// <param name="Example">An address that works.</param>
public sealed record TwinRow(string Api, string Page, string Summary, IReadOnlyList<QueryKey> Keys, string Example);

/// <summary>Answers <c>/about/api</c>.</summary>
public static class ApiReferenceQuery
{
    public static Answer<ApiReferenceView> Find(Catalog catalog, PageUrl url) => new ApiReferenceView(
        [.. PublicPages.All.Where(page => page.Api is not null).OrderBy(page => page.Api, StringComparer.Ordinal)
            .Select(page => new TwinRow(page.Api!, page.Url, page.Summary, page.Keys, ExampleOf(page, catalog)))])
    {
        Head = new PageHead("Data for programs", "Every page as JSON: addresses, parameters, errors and caching.", Urls.ApiReference),
    };

    private static string ExampleOf(PublicPage page, Catalog catalog) =>
        page.Api!.Replace("{slug}", PageSlugs.Of(page, catalog).FirstOrDefault().Slug, StringComparison.Ordinal);
}
