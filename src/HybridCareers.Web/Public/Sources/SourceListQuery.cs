using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Schema;

namespace HybridCareers.Web.Public.Sources;

/// <summary>Answers <c>/sources</c>.</summary>
public static class SourceListQuery
{
    private const int SourcesOnAPage = 100;
    private const string Description = "Every source that a statement here rests on: publisher, dates, licence, address, and how much rests on it.";

    public static Answer<SourceListView> Find(Catalog catalog, PageUrl url)
    {
        var sources = catalog.Sources.All.OrderBy(source => source.Content.Kind).ToList();
        string? problem = null;
        var paging = url.PagingOf(sources.Count, SourcesOnAPage, ref problem);
        if (problem is not null)
            return new Refused<SourceListView>(problem);
        var use = SourceUse.In(catalog);
        var address = url.With("page", UrlChoices.OfPage(paging.Page));
        return new SourceListView(
            sources.Count, sources.Sum(source => use.StatementsOn(source.Slug)), paging.Page, paging.Pages,
            [.. sources.Skip(paging.Before).Take(SourcesOnAPage).Select(source => Row(source, use))])
        {
            At = url,
            Head = new PageHead(
                paging.Page == 1 ? "Sources" : $"Sources, page {paging.Page}", Description, address, [SchemaOrg.Crumbs(("Sources", Urls.Sources))], Urls.Api + address),
        };
    }

    private static SourceRow Row(Live<SourceContent> source, SourceUse use) => new(
        source.Slug, source.Content.Title, source.Content.Publisher, source.Content.Kind, SourceDates.Of(source.Content),
        SourceTerms.Of(source.Content), SourceLink.Of(source.Content), use.StatementsOn(source.Slug));
}
