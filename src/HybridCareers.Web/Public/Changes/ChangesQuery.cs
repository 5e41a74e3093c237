using HybridCareers.Published;
using HybridCareers.Web.Shared.Schema;

namespace HybridCareers.Web.Public.Changes;

/// <summary>Answers <c>/changes</c>.</summary>
public static class ChangesQuery
{
    /// <summary>Changes on a page.</summary>
    public const int ChangesOnAPage = 200;

    public static Answer<ChangesView> Find(Catalog catalog, PageUrl url)
    {
        string? problem = null;
        var paging = url.PagingOf(catalog.Changes.Count, ChangesOnAPage, ref problem);
        if (problem is not null)
            return new Refused<ChangesView>(problem);
        var address = url.With("page", UrlChoices.OfPage(paging.Page));
        return new ChangesView(paging.Total, paging.Page, paging.Pages, ChangeDay.Of(catalog.Changes.Skip(paging.Before).Take(ChangesOnAPage), catalog))
        {
            At = url,
            Head = new PageHead(
                paging.Page == 1 ? "What changed" : $"What changed, page {paging.Page}", "What was published, updated or taken down here, day by day, with the editors’ notes.",
                address, [SchemaOrg.Crumbs(("What changed", Urls.Changes))], Urls.Api + address),
        };
    }
}
