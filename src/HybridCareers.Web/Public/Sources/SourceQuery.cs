using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Evidence;
using HybridCareers.Web.Shared.Lists;
using HybridCareers.Web.Shared.Schema;

namespace HybridCareers.Web.Public.Sources;

/// <summary>Answers <c>/sources/{slug}</c>.</summary>
public static class SourceQuery
{
    /// <summary>The parameter that asks for one sentence.</summary>
    public const string SentenceKey = "sentence";

    public static Answer<SourceView> Find(Catalog catalog, PageUrl url)
    {
        if (catalog.Sources.Find(url.Slug) is not { } source)
            return NotHere.Of<SourceView>(catalog, EntryKind.Source, "source", url.Slug);
        var listing = new SourceListing(source, catalog);
        return url[SentenceKey] is { } hash ? OfSentence(source, listing, hash, catalog, url) : Whole(source, listing, catalog, url);
    }

    private static Answer<SourceView> Whole(Live<SourceContent> source, SourceListing listing, Catalog catalog, PageUrl url)
    {
        string? problem = null;
        var paging = url.PagingOf(listing.Pages, 1, ref problem);
        return problem is not null ? new Refused<SourceView>(problem) : View(source, listing, catalog, url, paging) with
        {
            Sections = listing.SectionsOn(paging.Page),
            Elsewhere = listing.ElsewhereOn(paging.Page),
        };
    }

    private static Answer<SourceView> OfSentence(Live<SourceContent> source, SourceListing listing, string hash, Catalog catalog, PageUrl url)
    {
        if (listing.Find(hash) is not { } sentence)
            return new Refused<SourceView>(BadValue.Of(SentenceKey, hash, "the hash of a sentence that the source’s page lists"));
        string? problem = null;
        var paging = url.PagingOf(sentence.Uses.Count, SourceListing.StatementsOnAPage, ref problem);
        if (problem is not null)
            return new Refused<SourceView>(problem);
        var uses = sentence.Uses.Skip(paging.Before).Take(paging.Size);
        return View(source, listing, catalog, url, paging) with
        {
            Sections = [new SourceSectionRow(sentence.Path, [], [new SentenceRow(sentence.Number, hash, listing.CitingPages(uses), 0) { Ordinal = sentence.Ordinal }])],
        };
    }

    private static SourceView View(Live<SourceContent> source, SourceListing listing, Catalog catalog, PageUrl url, Paging paging)
    {
        var content = source.Content;
        var address = url.With("page", UrlChoices.OfPage(paging.Page));
        return new SourceView(
            source.Slug, content.Title, content.Subtitle, content.Publisher, content.Kind, content.Summary, SourceDates.Of(content),
            SourceTerms.Of(content), SourceLink.Of(content), SourceUse.In(catalog).StatementsOn(source.Slug),
            listing.Sentences == 0 ? null : new SourceCoverage(content.Versions![^1].Label, content.Versions[^1].Sha256, listing.Sentences, listing.Used),
            paging.Page, paging.Pages, [], [], source.Revision, source.PublishedAt)
        {
            At = url,
            Contradictions = [.. Published.Contradictions.In(catalog).OfSource(source.Slug).Select(DisputeRow.Of)],
            Head = new PageHead(
                content.Title + (paging.Page > 1 ? $", page {paging.Page}" : ""),
                content.Summary.Count > 0 ? content.Summary[0].Text : $"{content.Title}, published by {content.Publisher}.",
                address,
                [SchemaOrg.CreativeWork(content, source.Slug), SchemaOrg.Crumbs(("Sources", Urls.Sources), (content.Title, Urls.Source(source.Slug)))],
                Urls.Api + address, url[SentenceKey] is null),
            Notes = new Footnotes(content.Claims(), catalog),
        };
    }
}
