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

    /// <summary>True for the objects alone: with the answers they would be too much for one page.</summary>
    public bool OfObjects { get; init; }
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
    /// <summary>The parameters of the page.</summary>
    public static QueryKey[] Keys { get; } = [new("objects", "The value all lists the objects that the answers hold.")];

    public static Answer<ApiReferenceView> Find(Catalog catalog, PageUrl url)
    {
        if (url["objects"] is { } part and not "all")
            return new Refused<ApiReferenceView>(BadValue.Of("objects", part, "all, or leave it out"));
        var objects = url["objects"] is not null;
        var types = new TwinTypes(TwinJson.Options);
        var twins = PublicPages.All.Where(page => page.Api is not null).OrderBy(page => page.Api, StringComparer.Ordinal)
            .Select(page => new TwinRow(page.Api!, page.Url, page.Summary, page.Keys, ExampleOf(page, catalog), types.Of(page.View))).ToList();
        return new ApiReferenceView(twins, [.. types.All.Except(twins.Select(twin => twin.Answer))])
        {
            OfObjects = objects,
            Head = objects
                ? new PageHead("Objects in the data for programs", "Every object that the answers for programs hold, with its fields.", Urls.ApiObjects)
                : new PageHead("Data for programs", "Every page as JSON: addresses, parameters, fields, errors and caching.", Urls.ApiReference),
        };
    }

    private static string ExampleOf(PublicPage page, Catalog catalog) =>
        page.Api!.Replace("{slug}", PageSlugs.ExampleOf(page, catalog), StringComparison.Ordinal) + page.Past?.Example(catalog);
}
