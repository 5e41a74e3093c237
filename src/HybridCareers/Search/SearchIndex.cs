using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Search;

/// <summary>Finds entries of one catalogue by words. Immutable, for any number of threads.</summary>
public sealed class SearchIndex
{
    /// <summary>The most characters of a query that are used.</summary>
    public const int LongestQuery = 200;

    /// <summary>The most words of a query that are used.</summary>
    public const int MostWords = 16;

    /// <summary>The most hits that one search returns.</summary>
    public const int MostHits = 100;

    /// <summary>The most suggestions that are made.</summary>
    public const int MostSuggestions = 8;

    private readonly IndexBuilder parts;
    private readonly QueryReader reader;
    private readonly Scorer scorer;
    private readonly Ranker ranker;
    private readonly HitWriter writer;
    private readonly Suggester suggester;
    private readonly Correction correction;
    private readonly WorkspacePool workspaces;

    private SearchIndex(Catalog catalog)
    {
        parts = new IndexBuilder(catalog);
        (reader, scorer, ranker, writer) = (new(parts), new(parts.Postings), new(parts), new(parts));
        workspaces = new WorkspacePool(parts.Documents.Count, parts.Names.Count, parts.Vocabulary.StemCount);
        suggester = new Suggester(parts, reader, scorer, ranker);
        correction = new Correction(parts);
    }

    /// <summary>The index of a catalogue.</summary>
    public static SearchIndex In(Catalog catalog) => catalog.Derive(static given => new SearchIndex(given));

    /// <summary>How many entries are searched.</summary>
    public int Entries => parts.Documents.Count;

    /// <summary>How many different words they have.</summary>
    public int Words => parts.Vocabulary.WordCount;

    /// <summary>About how many bytes the index holds beside the catalogue.</summary>
    public long Bytes => parts.Bytes;

    /// <summary>Searches.</summary>
    /// <param name="query">Anything a reader can type; beyond <see cref="LongestQuery"/> and <see cref="MostWords"/> it is cut, and the result says so.</param>
    /// <param name="kind">The kind of entry wanted; <c>null</c> = any.</param>
    /// <param name="skip">Hits to pass over; below 0 counts as 0.</param>
    /// <param name="take">Hits wanted, 0 to <see cref="MostHits"/>; beyond is brought into that range.</param>
    public SearchResults Search(string query, EntryKind? kind = null, int skip = 0, int take = 10)
    {
        (skip, take) = (Math.Max(skip, 0), Math.Clamp(take, 0, MostHits));
        var space = workspaces.Borrow();
        try
        {
            reader.Read(query, space.Query);
            scorer.Score(space);
            var totals = ranker.Rank(space, kind, (int)Math.Min((long)skip + take, parts.Documents.Count));
            var hits = new SearchHit[Math.Clamp(space.Best.Count - skip, 0, take)];
            for (var at = 0; at < hits.Length; at++)
                hits[at] = writer.Write(space, space.Best[skip + at]);
            var total = kind is { } only ? totals.GetValueOrDefault(only) : totals.Values.Sum();
            return new(space.Query.Text, space.Query.Shortened, hits, total, totals, correction.Of(space), HitWriter.NotFound(space.Query));
        }
        finally
        {
            workspaces.GiveBack(space);
        }
    }

    /// <summary>The first hits by slug and title alone, in the order of <see cref="Search"/>.</summary>
    internal (string Slug, string Title)[] Top(string query, int most = 10)
    {
        var space = workspaces.Borrow();
        try
        {
            reader.Read(query, space.Query);
            scorer.Score(space);
            ranker.Rank(space, null, Math.Min(most, parts.Documents.Count));
            var top = new (string, string)[Math.Min(most, space.Best.Count)];
            for (var at = 0; at < top.Length; at++)
                top[at] = (parts.Documents.Slug(space.Best[at].Document), parts.Documents.Content(space.Best[at].Document).Name);
            return top;
        }
        finally
        {
            workspaces.GiveBack(space);
        }
    }

    /// <summary>Offers names while the reader types.</summary>
    /// <param name="typed">What was typed so far.</param>
    /// <param name="most">The most suggestions wanted, up to <see cref="MostSuggestions"/>.</param>
    public IReadOnlyList<Suggestion> Suggest(string typed, int most = MostSuggestions)
    {
        var space = workspaces.Borrow();
        try
        {
            return suggester.Suggest(typed, Math.Clamp(most, 0, MostSuggestions), space);
        }
        finally
        {
            workspaces.GiveBack(space);
        }
    }
}
