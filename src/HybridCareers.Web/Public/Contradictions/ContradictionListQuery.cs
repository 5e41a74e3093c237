using HybridCareers.Published;
using HybridCareers.Web.Shared.Evidence;
using HybridCareers.Web.Shared.Schema;

namespace HybridCareers.Web.Public.Contradictions;

/// <summary>Answers <c>/contradictions</c>.</summary>
public static class ContradictionListQuery
{
    private const int OnAPage = 25;

    public static Answer<ContradictionListView> Find(Catalog catalog, PageUrl url)
    {
        string? problem = null;
        var all = Published.Contradictions.Ordered(catalog).ToList();
        var paging = url.PagingOf(all.Count, OnAPage, ref problem);
        if (problem is not null)
            return new Refused<ContradictionListView>(problem);
        var rows = all.Skip(paging.Before).Take(OnAPage).Select(DisputeRow.Of).ToList();
        var address = url.With("page", UrlChoices.OfPage(paging.Page));
        return new ContradictionListView(all.Count, all.Count(each => each.Content.IsOpen), paging.Page, paging.Pages, rows)
        {
            At = url,
            Notes = new Footnotes(rows.SelectMany(row => row.Claims()), catalog),
            Titles = rows.SelectMany(row => row.Roles).Select(about => catalog.Roles.Find(about.Role)).OfType<Live<Content.RoleContent>>().DistinctBy(role => role.Slug, StringComparer.Ordinal)
                .ToDictionary(role => role.Slug, role => role.Content.Title, StringComparer.Ordinal),
            Head = new PageHead(
                paging.Page == 1 ? "Where sources disagree" : $"Where sources disagree, page {paging.Page}",
                "What our sources, or a source and our own counts, say differently: both sides with their passages, and how our editors settled it.", address,
                [SchemaOrg.Crumbs(("Where sources disagree", Urls.Contradictions))], Urls.Api + address),
        };
    }
}
