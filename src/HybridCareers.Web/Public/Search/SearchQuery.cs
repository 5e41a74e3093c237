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
        var found = SearchIndex.In(catalog).Search(url["q"] ?? "", kind, Paging.RowsBefore(page, PageSize), PageSize);
        var paging = url.PagingOf(found.Total, PageSize, ref problem);
        if (problem is not null)
            return new Refused<SearchView>(problem);
        return new SearchView(
            found.Query, found.Shortened, found.Total, paging.Page, paging.Pages, found.DidYouMean,
            [.. found.Hits.Select(hit => new SearchRow(hit.Kind, hit.Slug, hit.Title, Urls.Of(hit.Kind, hit.Slug), hit.TitleMarks, hit.Snippet, hit.Words, hit.LeftOut))],
            [.. Order.Where(value => value == kind || found.TotalByKind.ContainsKey(value))
                .Select(value => new Facet(UrlChoices.NameOf(value), Kinds.Many(value), found.TotalByKind.GetValueOrDefault(value), value == kind))],
            found.NotFound)
        {
            Head = new PageHead(found.Query.Length == 0 ? "Search" : $"Search: {found.Query}", "Search roles, skills, paths, projects, resources and sources.",
                url.Canonical, Twin: Urls.Api + url.Canonical, Listed: false),
            Kind = kind,
            Url = url,
            Paging = paging,
        };
    }

    private static readonly EntryKind[] Order =
    [
        EntryKind.Role, EntryKind.Skill, EntryKind.Path, EntryKind.Project, EntryKind.Resource, EntryKind.Development,
        EntryKind.Driver, EntryKind.Overview, EntryKind.Comparison, EntryKind.Contradiction, EntryKind.Source,
    ];
}
