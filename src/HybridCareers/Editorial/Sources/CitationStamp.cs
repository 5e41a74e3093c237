using System.Text.Json;
using System.Text.Json.Nodes;
using HybridCareers.Content;
using HybridCareers.Drafts.Imports;
using HybridCareers.Evidence;

namespace HybridCareers.Editorial.Sources;

/// <summary>Notes in new citations of a source the state of its text in which they were found, where in it, by whom and when.</summary>
internal sealed class CitationStamp(string source, SourceText text, bool mayQuote, CitedBy cited)
{
    private readonly CitedPlaces places = new(text.Plain, text.Passages());

    /// <summary>The same content with its new citations noted.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="content">What it says.</param>
    /// <param name="before">What it said: citations that stood there are somebody else's. <c>null</c> = nothing.</param>
    public IContent On(EntryKind kind, IContent content, IContent? before)
    {
        var old = (before?.Claims() ?? []).SelectMany(claim => claim.Grounds.Cites).Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var root = ContentNodes.Of(content);
        foreach (var cites in Objects(root).Select(item => item["cites"]).OfType<JsonArray>().ToList())
        {
            for (var at = 0; at < cites.Count; at++)
            {
                var cite = cites[at]!.Deserialize<Citation>(ContentJson.Options)!;
                if (cite.Source == source && cite.Version is null && !old.Contains(KeyOf(cite)) && places.Find(cite) is { } passage)
                    cites[at] = JsonSerializer.SerializeToNode(Noted(cite, passage), ContentJson.Options);
            }
        }

        return ContentJson.Read(kind, root.ToJsonString(ContentJson.Options));
    }

    private Citation Noted(Citation cite, TextPassage passage)
    {
        var whole = places.QuoteOf(passage);
        var quote = cite.Quote ?? (mayQuote ? whole.Shown.TrimEnd('…') : null);
        // The selector finds the quote where there is one, else the whole sentence.
        var at = quote is null ? -1 : whole.Exact.IndexOf(quote, StringComparison.Ordinal);
        var place = at < 0 ? whole : Quote.Of(text.Plain, passage.Start + at, passage.Start + at + quote!.Length);
        return cite with { Quote = quote, Version = text.Sha256, Selector = new(place.Prefix, place.Suffix, place.Start, place.End), Cited = cited };
    }

    private static string KeyOf(Citation cite) => $"{cite.Source} {cite.Hash} {cite.Sentence} {string.Join('\u001F', cite.Path)}";

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Objects),
        JsonObject item => item.SelectMany(member => Objects(member.Value)).Prepend(item),
        _ => [],
    };
}
