using System.Text.Json.Serialization;
using HybridCareers.Published;
using HybridCareers.Web.Hosting;
using HybridCareers.Web.Shared.Schema;

namespace HybridCareers.Web.Public.About;

/// <summary>The reference of the data for programs.</summary>
/// <param name="Twins">Every JSON twin, with its page.</param>
/// <param name="Types">The objects that the answers hold, by name; what a twin answers with stands beside the twin.</param>
public sealed record ApiReferenceView(IReadOnlyList<TwinRow> Twins, IReadOnlyList<TwinType> Types) : IPageView
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
/// <param name="Answer">What it answers with.</param>
public sealed record TwinRow(string Api, string Page, string Summary, IReadOnlyList<QueryKey> Keys, string Example, TwinType Answer);

/// <summary>Answers <c>/about/api</c>.</summary>
public static class ApiReferenceQuery
{
    public static Answer<ApiReferenceView> Find(Catalog catalog, PageUrl url)
    {
        var types = new TwinTypes(TwinJson.Options);
        var twins = PublicPages.All.Where(page => page.Api is not null).OrderBy(page => page.Api, StringComparer.Ordinal)
            .Select(page => new TwinRow(page.Api!, page.Url, page.Summary, page.Keys, ExampleOf(page, catalog), types.Of(page.View))).ToList();
        return new ApiReferenceView(twins, [.. types.All.Except(twins.Select(twin => twin.Answer))])
        {
            Head = new PageHead("Data for programs", "Every page as JSON: addresses, parameters, fields, errors and caching.", Urls.ApiReference),
        };
    }

    private static string ExampleOf(PublicPage page, Catalog catalog) =>
        page.Api!.Replace("{slug}", PageSlugs.ExampleOf(page, catalog), StringComparison.Ordinal) + page.Past?.Example(catalog);
}
