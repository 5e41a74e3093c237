using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Evidence;

namespace HybridCareers.Web.Public.Sources;

/// <summary>What of a source was used where: its sentences in their order, then what cites it as a whole.</summary>
public sealed class SourceListing
{
    /// <summary>Statements listed under one sentence before the rest moves to the sentence's own page.</summary>
    public const int MostUnderASentence = 20;

    /// <summary>Statements on a page of a plain list.</summary>
    public const int StatementsOnAPage = 100;

    private readonly Catalog catalog;
    private readonly IReadOnlyList<(SourceSection Section, int Number, string Hash, int Ordinal)> sentences;
    private readonly ILookup<string, CitedClaim> byHash;
    private readonly ILookup<string, CitedClaim> byHeading;
    private readonly List<CitedClaim> elsewhere;

    public SourceListing(Live<SourceContent> source, Catalog catalog)
    {
        this.catalog = catalog;
        var outline = SentencePages.OutlineOf(source.Content);
        sentences = [.. outline.SelectMany(section => section.Sentences.Select((hash, index) => (section, index + 1, hash))).Select((sentence, at) => (sentence.section, sentence.Item2, sentence.hash, at + 1))];
        var hashes = sentences.Select(sentence => sentence.Hash).ToHashSet(StringComparer.Ordinal);
        var headings = outline.Where(section => section.Path.Count > 0).Select(section => Key(section.Path)).ToHashSet(StringComparer.Ordinal);
        var uses = SourceUse.In(catalog).Of(source.Slug);
        byHash = uses.Where(use => use.Cite.Hash is { } hash && hashes.Contains(hash)).ToLookup(use => use.Cite.Hash!, StringComparer.Ordinal);
        byHeading = uses.Where(use => use.Cite.Hash is null && headings.Contains(Key(use.Cite.Path))).ToLookup(use => Key(use.Cite.Path), StringComparer.Ordinal);
        elsewhere = [.. uses.Where(use => use.Cite.Hash is { } hash ? !hashes.Contains(hash) : !headings.Contains(Key(use.Cite.Path)))];
    }

    /// <summary>Sentences of the outline.</summary>
    public int Sentences => sentences.Count;

    /// <summary>Sentences that a statement rests on.</summary>
    public int Used => sentences.Count(sentence => byHash.Contains(sentence.Hash));

    /// <summary>Pages of the listing, at least one. The plain list begins on the last page of the outline.</summary>
    public int Pages => LastOfOutline + (Math.Max(0, elsewhere.Count - StatementsOnAPage) + StatementsOnAPage - 1) / StatementsOnAPage;

    /// <summary>The part of the outline that a page lists.</summary>
    public IReadOnlyList<SourceSectionRow> SectionsOn(int page) =>
    [
        .. sentences.Skip((page - 1) * SentencePages.SentencesOnAPage).Take(SentencePages.SentencesOnAPage)
            .GroupBy(sentence => sentence.Section)
            .Select(section => new SourceSectionRow(
                section.Key.Path,
                section.First().Number == 1 ? CitingPages(byHeading[Key(section.Key.Path)]) : [],
                [.. section.Select(Row)])),
    ];

    /// <summary>The part of the plain list that a page holds.</summary>
    public IReadOnlyList<CitingPage> ElsewhereOn(int page)
    {
        var part = page - LastOfOutline;
        return part < 0 ? [] : CitingPages(elsewhere.Skip(part * StatementsOnAPage).Take(StatementsOnAPage));
    }

    /// <summary>The heading and number of a sentence; <c>null</c> where the outline has none of that hash.</summary>
    public (IReadOnlyList<string> Path, int Number, int Ordinal, IReadOnlyList<CitedClaim> Uses)? Find(string hash) =>
        sentences.Where(sentence => sentence.Hash == hash).Select(sentence => ((IReadOnlyList<string>, int, int, IReadOnlyList<CitedClaim>)?)
            (sentence.Section.Path, sentence.Number, sentence.Ordinal, [.. byHash[hash]])).FirstOrDefault();

    /// <summary>Groups statements by the page that they stand on.</summary>
    public IReadOnlyList<CitingPage> CitingPages(IEnumerable<CitedClaim> uses) =>
    [
        .. uses.GroupBy(use => (use.Kind, use.Slug)).Select(page => new CitingPage(
            page.Key.Kind, page.First().Name, Urls.Of(page.Key.Kind, page.Key.Slug), [.. page.Select(use => ClaimWords.Of(use, catalog))])),
    ];

    private int LastOfOutline => Math.Max(1, (sentences.Count + SentencePages.SentencesOnAPage - 1) / SentencePages.SentencesOnAPage);

    private SentenceRow Row((SourceSection Section, int Number, string Hash, int Ordinal) sentence)
    {
        var uses = byHash[sentence.Hash].ToList();
        return new SentenceRow(sentence.Number, sentence.Hash, CitingPages(uses.Take(MostUnderASentence)), Math.Max(0, uses.Count - MostUnderASentence)) { Ordinal = sentence.Ordinal };
    }

    private static string Key(IReadOnlyList<string> path) => string.Join('\u001f', path);
}
