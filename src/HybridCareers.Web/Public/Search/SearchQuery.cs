using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Search;
using HybridCareers.Web.Shared.Lists;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.Search;

/// <summary>Answers <c>/search</c>.</summary>
public static class SearchQuery
{
    /// <summary>Hits on a page.</summary>
    public const int PageSize = 20;

    public static QueryKey[] Keys { get; } =
    [
        new("q", "What to search for: words in any order, misspelt ones too.", SearchIndex.LongestQuery, FreeText: true),
        new("kind", $"Only one kind of entry: {string.Join(", ", Enum.GetValues<EntryKind>().Select(UrlChoices.NameOf))}."),
        new("page", "Page of 20 hits, from 1."),
    ];

    public static Answer<SearchView> Find(Catalog catalog, PageUrl url)
    {
        string? problem = null;
        var (kind, page) = (url.Choice<EntryKind>("kind", ref problem), url.PageNumber(ref problem));
        if (problem is not null)
            return new Refused<SearchView>(problem);
        var found = SearchIndex.In(catalog).Search(url["q"] ?? "", kind, Before(page), PageSize);
        var paging = new Paging(found.Total, page, PageSize);
        if (page > paging.Pages)
            return new Refused<SearchView>(BadValue.Of("page", url["page"]!, $"1 to {paging.Pages}"));
        return new SearchView(
            found.Query, found.Shortened, found.Total, page, paging.Pages, found.DidYouMean,
            [.. found.Hits.Select(hit => new SearchRow(hit.Kind, hit.Slug, hit.Title, Urls.Of(hit.Kind, hit.Slug), hit.TitleMarks, hit.Snippet, hit.Words))],
            [.. found.TotalByKind.OrderBy(pair => Array.IndexOf(Order, pair.Key)).Select(pair => new Facet(UrlChoices.NameOf(pair.Key), Kinds.Many(pair.Key), pair.Value, pair.Key == kind))])
        {
            Head = new PageHead(found.Query.Length == 0 ? "Search" : $"Search: {found.Query}", "Search roles, skills, paths, projects, resources and sources.",
                url.Canonical, Twin: Urls.Api + url.Canonical, Listed: false),
            Url = url,
            Paging = paging,
        };
    }

    private static readonly EntryKind[] Order =
    [
        EntryKind.Role, EntryKind.Skill, EntryKind.Path, EntryKind.Project, EntryKind.Resource, EntryKind.Development,
        EntryKind.Driver, EntryKind.Overview, EntryKind.Comparison, EntryKind.Source,
    ];

    private static int Before(int page) => (int)Math.Min((page - 1L) * PageSize, int.MaxValue);
}
