using HybridCareers.Content;
using HybridCareers.Drafts.Imports;
using HybridCareers.Evidence;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Sheets;

/// <summary>Leads from citations to passages of the article as it is now, and from these to the former version.</summary>
internal sealed class Grounding
{
    private readonly ParsedArticle article;
    private readonly string source;
    private readonly Dictionary<string, Passage> byKey;
    private readonly Dictionary<string, int> rows;
    private readonly Dictionary<string, int> headings = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> formerly = new(StringComparer.Ordinal);
    private readonly HashSet<string> unchanged = new(StringComparer.Ordinal);

    /// <summary>Leads through an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="source">Its source's slug.</param>
    /// <param name="former">The former version; <c>null</c> = none was kept.</param>
    public Grounding(ParsedArticle article, string source, TextState? former)
    {
        (this.article, this.source) = (article, source);
        byKey = article.Outline.Passages.ToDictionary(passage => passage.Key, StringComparer.Ordinal);
        rows = article.Coverage.Fates.Select((fate, at) => (Key: Passage.KeyOf(fate.Path, fate.Number), at)).DistinctBy(row => row.Key, StringComparer.Ordinal)
            .ToDictionary(row => row.Key, row => row.at, StringComparer.Ordinal);
        for (var at = 0; at < article.Coverage.Fates.Count; at++)
        {
            if (article.Coverage.Fates[at].Number == 0)
                headings.TryAdd(article.Coverage.Fates[at].Text, at);
        }

        Matches = former is null ? [] : PassageMatcher.Match(former, TextState.Of(article.Outline));
        foreach (var match in Matches.Where(match => match is { Old: not null, New: not null }))
        {
            formerly.TryAdd(match.New!.Hash, match.Old!.Hash);
            if (match.Change is PassageChange.Same or PassageChange.Moved)
                unchanged.Add(match.New.Key);
        }
    }

    /// <summary>The article's source.</summary>
    public string Source => source;

    /// <summary>What became of the passages of the former version; empty where there is none.</summary>
    public IReadOnlyList<PassageMatch> Matches { get; }

    /// <summary>The rows of the coverage by <see cref="Passage.Key"/>.</summary>
    public IReadOnlyDictionary<string, int> Rows => rows;

    /// <summary>The passages on which a claim of the article rests.</summary>
    public IReadOnlyList<Passage> PassagesOf(Claim claim) =>
        [.. claim.Grounds.Cites.Where(cite => cite.Source == source).Select(cite => byKey.GetValueOrDefault(Passage.KeyOf(cite.Path, cite.Sentence ?? 0))).OfType<Passage>()];

    /// <summary>The places on which a claim of the article rests: sentences, and headings where it rests on no sentence.</summary>
    public IReadOnlyList<PassageAnchor> AnchorsOf(Claim claim) => PassagesOf(claim) is { Count: > 0 } passages ? [.. passages.Select(AnchorOf)]
        : [.. claim.Grounds.Cites.Where(cite => cite.Source == source && cite.Sentence is null).Select(cite => rows.GetValueOrDefault(Passage.KeyOf(cite.Path, 0), -1))
            .Where(row => row >= 0).Distinct().Select(row => Heading(row, article.Coverage.Fates[row]))];

    /// <summary>The hash under which the former version had a sentence; its own where there was none.</summary>
    public string FormerHash(string hash) => formerly.GetValueOrDefault(hash, hash);

    /// <summary>True where a passage says what it said in the former version.</summary>
    public bool IsUnchanged(Passage passage) => unchanged.Contains(passage.Key);

    /// <summary>The place of a passage.</summary>
    public PassageAnchor AnchorOf(Passage passage)
    {
        var quote = Quote.Of(article.Outline.Text, passage.Start, passage.End);
        return new(rows.GetValueOrDefault(passage.Key, -1), passage.Path, passage.Number, passage.Hash, passage.Start, passage.End, PieceWords.Cut(quote.Exact), quote.Prefix, quote.Suffix);
    }

    /// <summary>The place of the first heading with these words; <c>null</c> = none has them.</summary>
    public PassageAnchor? HeadingOf(string words) => headings.TryGetValue(words, out var at) ? Heading(at, article.Coverage.Fates[at]) : null;

    private PassageAnchor Heading(int row, SentenceFate fate)
    {
        var start = article.Outline.Text.IndexOf(fate.Text, fate.Start, StringComparison.Ordinal) is var at && at < 0 ? fate.Start : at;
        var quote = Quote.Of(article.Outline.Text, start, Math.Min(article.Outline.Text.Length, start + fate.Text.Length));
        return new(row, fate.Path, 0, SentenceHash.Of(fate.Text), quote.Start, quote.End, quote.Exact, quote.Prefix, quote.Suffix);
    }
}
