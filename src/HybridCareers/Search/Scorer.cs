namespace HybridCareers.Search;

/// <summary>Gives every document its points for a query: BM25 over weighted parts, the best reading of each word.</summary>
internal sealed class Scorer(Postings postings)
{
    /// <summary>A document is a hit when the words that it has are, by rarity, at least this share of what the fullest document has.</summary>
    public const float LeastShare = 0.7f;

    /// <summary>So many hits fill a page; where there are fewer, those that have less of the query fill it up.</summary>
    public const int Enough = 10;

    // Who has a word of the same root only has so much of the word.
    private const float OfKin = 0.47f;

    // A word that more documents have is not telling enough to be looked for alone; so the work does not grow with the catalogue.
    private const int MostOpened = 1_024;

    // Looking a document up in a list costs about as much as reading so many of the list.
    private const int LookupCost = 12;

    /// <summary>Counts the words of the workspace's query.</summary>
    public void Score(Workspace space)
    {
        Span<int> room = stackalloc int[SearchIndex.MostWords];
        var order = Ordered(space.Query, room);
        if (order.Length == 0)
            return;
        // First, and completely, the documents that have the most telling word: they show how full a document can be.
        Count(space, order[0], opens: true);
        foreach (var at in order[1..])
            Count(space, at, opens: false);
        Close(space);
        var left = space.Query.Mass - space.Query.Words[order[0]].Rarity;
        var next = 1;
        for (; next < order.Length && left >= LeastShare * space.BestMass; next++)
        {
            Count(space, order[next], opens: true);
            left -= space.Query.Words[order[next]].Rarity;
        }

        // What has none of the words so far can no longer become a full hit.
        foreach (var at in order[next..])
            Count(space, at, opens: false);
        if (HasEnough(space))
            return;
        Close(space);
        foreach (var at in order[next..])
            Count(space, at, opens: true, MostOpened);
    }

    /// <summary>True where a page of full hits stands: nobody would look for those that have less.</summary>
    private static bool HasEnough(Workspace space)
    {
        var (count, least) = (0, LeastShare * space.BestMass);
        foreach (var document in space.Touched.AsSpan(0, space.TouchedCount))
            if (space.Tallies[document].Mass >= least && ++count >= Enough)
                return true;
        return false;
    }

    private static void Close(Workspace space)
    {
        foreach (var document in space.Touched.AsSpan(space.CompleteCount, space.TouchedCount - space.CompleteCount))
            space.Tallies[document].Word = Tally.Complete;
        space.CompleteCount = space.TouchedCount;
    }

    /// <summary>The words of a query that count, the most telling first.</summary>
    /// <param name="query">The query.</param>
    /// <param name="order">Room for all of its words.</param>
    public static Span<int> Ordered(Query query, Span<int> order)
    {
        var count = 0;
        for (var at = 0; at < query.Count; at++)
        {
            if (query.Words[at].IsSilent || query.Words[at].Count == 0)
                continue;
            var place = count++;
            for (; place > 0 && query.Words[order[place - 1]].Rarity < query.Words[at].Rarity; place--)
                order[place] = order[place - 1];
            order[place] = at;
        }

        return order[..count];
    }

    private void Count(Workspace space, int at, bool opens, int most = int.MaxValue)
    {
        var open = space.TouchedCount - space.CompleteCount;
        if (!opens && open == 0)
            return;
        foreach (var reading in space.Query.ReadingsOf(at))
        {
            var gain = space.Query.Words[at].Rarity * reading.Likeness / 255f;
            var share = reading is { How: MatchKind.Form, Likeness: < 1f } ? OfKin : 1f;
            if (opens && postings.Frequency(reading.Stem) <= most)
                Open(space, at, reading.Stem, gain, share);
            else if (postings.Dense(reading.Stem) is { Length: > 0 } dense)
                LookUp(space, at, dense, gain, share);
            else if (open * LookupCost < postings.Frequency(reading.Stem))
                LookUp(space, at, reading.Stem, gain, share);
            else
                Update(space, at, reading.Stem, gain, share);
        }
    }

    private void Open(Workspace space, int at, int stem, float gain, float share)
    {
        var rarity = space.Query.Words[at].Rarity * share;
        var documents = postings.Documents(stem);
        var impacts = postings.Impacts(stem);
        for (var i = 0; i < documents.Length; i++)
        {
            ref var tally = ref space.Tallies[documents[i]];
            if (tally.Word == Tally.Complete)
                continue;
            if (tally.Word == 0)
                space.Touched[space.TouchedCount++] = documents[i];
            Add(space, ref tally, at + 1, rarity, gain * impacts[i]);
        }
    }

    private void Update(Workspace space, int at, int stem, float gain, float share)
    {
        var rarity = space.Query.Words[at].Rarity * share;
        var documents = postings.Documents(stem);
        var impacts = postings.Impacts(stem);
        for (var i = 0; i < documents.Length; i++)
        {
            ref var tally = ref space.Tallies[documents[i]];
            if (tally.Word is not (0 or Tally.Complete))
                Add(space, ref tally, at + 1, rarity, gain * impacts[i]);
        }
    }

    private void LookUp(Workspace space, int at, int stem, float gain, float share)
    {
        var rarity = space.Query.Words[at].Rarity * share;
        var documents = postings.Documents(stem);
        var impacts = postings.Impacts(stem);
        foreach (var document in space.Touched.AsSpan(space.CompleteCount, space.TouchedCount - space.CompleteCount))
            if (documents.BinarySearch(document) is var place and >= 0)
                Add(space, ref space.Tallies[document], at + 1, rarity, gain * impacts[place]);
    }

    private static void LookUp(Workspace space, int at, ReadOnlySpan<byte> impacts, float gain, float share)
    {
        var rarity = space.Query.Words[at].Rarity * share;
        foreach (var document in space.Touched.AsSpan(space.CompleteCount, space.TouchedCount - space.CompleteCount))
            if (impacts[document] != 0)
                Add(space, ref space.Tallies[document], at + 1, rarity, gain * impacts[document]);
    }

    private static void Add(Workspace space, ref Tally tally, int word, float rarity, float points)
    {
        if (tally.Word != word)
        {
            tally.Word = word;
            tally.Points += points;
            tally.OfWord = points;
            tally.Mass += rarity;
            if (tally.Mass > space.BestMass)
                space.BestMass = tally.Mass;
        }
        else if (points > tally.OfWord)
        {
            tally.Points += points - tally.OfWord;
            tally.OfWord = points;
        }
    }
}
