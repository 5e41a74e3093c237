using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Shared.Evidence;

/// <summary>Numbers what a page cites, in the order in which it is first cited; passages quoted and used alike share a number, as do equal reasons.</summary>
public sealed class Footnotes
{
    private readonly List<Footnote> all = [];
    private readonly Dictionary<Citation, int> passages = new(SamePassage.Comparer);
    private readonly Dictionary<EditorsReason, int> reasons = [];

    // A page asks for each of the grounds that were numbered for it, the very objects.
    private readonly Dictionary<Grounds, int[]> numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Numbers the grounds of claims in their order on the page.</summary>
    public Footnotes(IEnumerable<Claim> claims, Catalog catalog)
    {
        var pages = SentencePages.In(catalog);
        foreach (var claim in claims)
        {
            if (!numbers.ContainsKey(claim.Grounds))
                numbers.Add(claim.Grounds, Number(claim.Grounds, pages));
        }
    }

    /// <summary>The notes by number.</summary>
    public IReadOnlyList<Footnote> All => all;

    /// <summary>The numbers under which something's grounds stand.</summary>
    public int[] NumbersOf(Grounds grounds) => numbers.TryGetValue(grounds, out var known) ? known :
        [.. grounds.Cites.Select(cite => passages.GetValueOrDefault(cite)).Append(grounds.Reason is { } reason ? reasons.GetValueOrDefault(reason) : 0).Where(number => number > 0).Distinct()];

    private int[] Number(Grounds grounds, SentencePages pages)
    {
        var found = new int[grounds.Cites.Count + (grounds.Reason is null ? 0 : 1)];
        var count = 0;
        foreach (var cite in InOrder(grounds.Cites))
        {
            if (!passages.TryGetValue(cite, out var number))
            {
                passages.Add(cite, number = all.Count + 1);
                all.Add(new(number, pages.TitleOf(cite.Source), pages.UrlOf(cite), cite, null) { Dated = pages.DatedOf(cite.Source) });
            }
            else if (cite.Sentence is not null)
            {
                all[number - 1].Add(cite);
            }

            if (!found.AsSpan(0, count).Contains(number))
                found[count++] = number;
        }

        if (grounds.Reason is { } reason)
        {
            if (!reasons.TryGetValue(reason, out var number))
            {
                reasons.Add(reason, number = all.Count + 1);
                all.Add(new(number, reason.By, null, null, reason));
            }

            found[count++] = number;
        }

        return count == found.Length ? found : found[..count];
    }

    private static IEnumerable<Citation> InOrder(IReadOnlyList<Citation> cites) => cites.Count == 1 ? cites : cites.OrderBy(cite => cite.Ranking?.Rank ?? CitationRank.Normal);
}

/// <summary>A numbered note: a passage of a source, or an editor's reason.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Source">Title of the source, or the editor.</param>
/// <param name="Url">Where the passage stands on the source's page; <c>null</c> for an editor's reason.</param>
/// <param name="Cite">The passage; <c>null</c> for an editor's reason.</param>
/// <param name="Reason">The reason; <c>null</c> for a passage.</param>
public sealed record Footnote(int Number, string Source, string? Url, Citation? Cite, EditorsReason? Reason)
{
    // Few sentences are cited twice; most notes need no list.
    private List<Citation>? further;

    /// <summary>Every citation of the sentence; one where the source is cited as a whole; none for an editor's reason.</summary>
    public IEnumerable<Citation> Cites => Cite is null ? [] : further is null ? [Cite] : further.Prepend(Cite);

    /// <summary>What is quoted of the passage, each quote once.</summary>
    public IReadOnlyList<string> Quotes => Each(static cite => cite.ShownQuote);

    /// <summary>How the passage was used, in words; empty for an editor's reason.</summary>
    public string How => Cite is null ? "" : further is null ? Say.How(Cite) : string.Concat(Each(Say.How));

    private List<string> Each(Func<Citation, string?> what)
    {
        var found = new List<string>(further?.Count + 1 ?? 1);
        if (Cite is not null && what(Cite) is { } first)
            found.Add(first);
        foreach (var cite in further ?? [])
        {
            if (what(cite) is { } text && !found.Contains(text))
                found.Add(text);
        }

        return found;
    }

    internal void Add(Citation cite) => (further ??= []).Add(cite);

    /// <summary>What is known of the source's date, in words; <c>null</c> for an editor's reason.</summary>
    public string? Dated { get; init; }
}
