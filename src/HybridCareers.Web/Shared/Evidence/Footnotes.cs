using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;

namespace HybridCareers.Web.Shared.Evidence;

/// <summary>Numbers what a page cites, in the order in which it is first cited; equal passages and equal reasons share a number.</summary>
public sealed class Footnotes
{
    private readonly Dictionary<string, Footnote> byKey = new(StringComparer.Ordinal);

    /// <summary>Numbers the grounds of claims in their order on the page.</summary>
    public Footnotes(IEnumerable<Claim> claims, Catalog catalog)
    {
        var pages = SentencePages.In(catalog);
        foreach (var grounds in claims.Select(claim => claim.Grounds))
        {
            foreach (var cite in grounds.Cites)
                Add(KeyOf(cite), cite, null, catalog.Sources.Find(cite.Source)?.Content.Title ?? cite.Source, pages.UrlOf(cite));
            if (grounds.Reason is { } reason)
                Add(KeyOf(reason), null, reason, reason.By, null);
        }
    }

    /// <summary>The notes by number.</summary>
    public IEnumerable<Footnote> All => byKey.Values.OrderBy(note => note.Number);

    /// <summary>The numbers under which something's grounds stand.</summary>
    public IEnumerable<int> NumbersOf(Grounds grounds)
    {
        foreach (var cite in grounds.Cites)
        {
            if (byKey.TryGetValue(KeyOf(cite), out var note))
                yield return note.Number;
        }

        if (grounds.Reason is { } reason && byKey.TryGetValue(KeyOf(reason), out var given))
            yield return given.Number;
    }

    private void Add(string key, Citation? cite, EditorsReason? reason, string source, string? url)
    {
        if (!byKey.ContainsKey(key))
            byKey.Add(key, new Footnote(byKey.Count + 1, source, url, cite, reason));
    }

    private static string KeyOf(Citation cite) => $"c|{cite.Source}|{string.Join('>', cite.Path)}|{cite.Sentence}|{cite.Mark}|{cite.Address}|{cite.Note}";

    private static string KeyOf(EditorsReason reason) => $"r|{reason.By}|{reason.Why}";
}

/// <summary>A numbered note: a passage of a source, or an editor's reason.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Source">Title of the source, or the editor.</param>
/// <param name="Url">Where the passage stands on the source's page; <c>null</c> for an editor's reason.</param>
/// <param name="Cite">The passage; <c>null</c> for an editor's reason.</param>
/// <param name="Reason">The reason; <c>null</c> for a passage.</param>
public sealed record Footnote(int Number, string Source, string? Url, Citation? Cite, EditorsReason? Reason);
