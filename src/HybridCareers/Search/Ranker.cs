using HybridCareers.Content;

namespace HybridCareers.Search;

/// <summary>Chooses the hits among the documents with points and puts the best of them in order, looking at their names and phrases.</summary>
internal sealed class Ranker(IndexBuilder index)
{
    /// <summary>What the likeness of the best name counts, beside the points of the words.</summary>
    public const float ForName = 1.2f;

    /// <summary>What it counts to have all that was asked for.</summary>
    public const float ForAllWords = 0.45f;

    private const float ForSecondName = 0.168f;
    private const float ForPhrase = 0.343f;

    // Of the mass of the fullest document: who has less says nothing about the query.
    private const float LeastPart = 0.12f;
    private const float ForRole = 0.02f;
    private const float ForSkill = 0.01f;

    // Sources may go behind others at the end: so many more are looked at.
    private const int SourcesAmong = 6;

    // Where no name has all words, so many are looked at again for words that look alike; all where a word is unknown.
    private const int Leniently = 16;

    private readonly NameMatcher names = new(index);
    private readonly bool hasSources = index.Documents.Of(EntryKind.Source) is var (from, to) && from < to;
    private readonly NameScorer nameScorer = new(index, new NameMatcher(index));
    private readonly (EntryKind Kind, int From, int To)[] kinds = [.. index.Documents.Kinds];

    /// <summary>How many of the best documents are looked at closely; hits beyond are ordered by points alone.</summary>
    public const int Closely = 32;

    /// <summary>Counts hits by kind and fills the workspace's best candidates, in order.</summary>
    /// <param name="space">A workspace whose documents have their points.</param>
    /// <param name="kind">The kind to keep; <c>null</c> = all.</param>
    /// <param name="needed">How many candidates are needed in order.</param>
    public Dictionary<EntryKind, int> Rank(Workspace space, EntryKind? kind, int needed)
    {
        Span<int> totals = stackalloc int[kinds.Length];
        totals.Clear();
        nameScorer.Score(space);
        var least = Scorer.LeastShare * space.BestMass;
        CountFull(space, least, totals);
        CandidatePicker.Pick(space, (0, index.Documents.Count), LeastPart * space.BestMass, Closely);
        AddNamesakes(space);
        LookClosely(space, Closely, kind is null ? needed : int.MaxValue);
        KeepHits(space, least, totals);
        if (kind is { } only)
            AddOfKind(space, only, totals[Documents.PlaceOf(only)], least, needed);
        else
            AddOthers(space, totals, least, needed);
        return Counted(totals);
    }

    private void CountFull(Workspace space, float least, Span<int> totals)
    {
        foreach (var document in space.Touched.AsSpan(0, space.TouchedCount))
        {
            if (space.Tallies[document].Mass >= least)
                totals[index.Documents.PlaceOfKind(document)]++;
        }
    }

    /// <summary>Keeps the full hits, and those that have less of the query where they stand among the first all the same: they must not flood the list.</summary>
    private void KeepHits(Workspace space, float least, Span<int> totals)
    {
        var kept = 0;
        for (var at = 0; at < space.Best.Count; at++)
        {
            var candidate = space.Best[at];
            if (space.Tallies[candidate.Document].Mass < least)
            {
                if (kept >= Scorer.Enough || candidate.Name < 0)
                    continue;
                totals[index.Documents.PlaceOfKind(candidate.Document)]++;
            }

            space.Best[kept++] = candidate;
        }

        space.Best.RemoveRange(kept, space.Best.Count - kept);
    }

    /// <summary>Hits beyond those looked at closely stand in the order of their keys.</summary>
    private void AddOthers(Workspace space, ReadOnlySpan<int> totals, float least, int needed)
    {
        var total = 0;
        foreach (var ofKind in totals)
            total += ofKind;
        var (before, wanted) = (space.Best.Count, Math.Min(total, needed) - space.Best.Count);
        if (wanted <= 0)
            return;
        MarkPicked(space);
        CandidatePicker.Pick(space, (0, index.Documents.Count), least, wanted);
        LowerTail(space, before);
    }

    /// <summary>Keeps the hits of one kind, and looks at the next ones of that kind where more were counted.</summary>
    private void AddOfKind(Workspace space, EntryKind kind, int total, float least, int needed)
    {
        MarkPicked(space);
        var documents = index.Documents.Of(kind);
        space.Best.RemoveAll(candidate => candidate.Document < documents.From || candidate.Document >= documents.To);
        if (space.Best.Count >= total || documents.From == documents.To)
            return;
        var closely = space.Best.Count + Closely;
        CandidatePicker.Pick(space, documents, least, Math.Max(needed, Closely));
        LookClosely(space, closely, int.MaxValue);
        LowerTail(space, closely);
    }

    private static void MarkPicked(Workspace space)
    {
        foreach (var candidate in space.Best)
            space.Tallies[candidate.Document].Word = Tally.Picked;
    }

    private static void LowerTail(Workspace space, int from)
    {
        for (var at = Math.Max(from, 1); at < space.Best.Count; at++)
            space.Best[at] = space.Best[at] with { Score = Math.Min(space.Best[at].Score, space.Best[from - 1].Score) };
    }

    private Dictionary<EntryKind, int> Counted(ReadOnlySpan<int> totals)
    {
        var counted = new Dictionary<EntryKind, int>(kinds.Length);
        for (var place = 0; place < kinds.Length; place++)
            if (totals[place] > 0)
                counted.Add(kinds[place].Kind, totals[place]);
        return counted;
    }

    /// <summary>An entry whose very name was typed is looked at closely, however many others have the same words.</summary>
    private void AddNamesakes(Workspace space)
    {
        Span<int> typed = stackalloc int[SearchIndex.MostWords];
        var query = space.Query;
        for (var at = 0; at < query.Count; at++)
            typed[at] = query.Words[at].Word;
        typed = typed[..query.Count];
        if (space.Best.Count < Closely || typed.Contains(-1))
            return;
        foreach (var name in index.Names.StartingWith(typed[..^1], typed[^1], typed[^1] + 1))
        {
            var document = index.Names.DocumentOf(name);
            if (index.Names.Words(name).Length > typed.Length)
                break;
            if (index.Names.PlaceOf(name) > 0)
                continue;
            space.Best.RemoveAll(candidate => candidate.Document == document);
            space.Best.Insert(0, new(document, 0));
        }

        if (space.Best.Count > Closely)
            space.Best.RemoveRange(Closely, space.Best.Count - Closely);
    }

    private void LookClosely(Workspace space, int closely, int needed)
    {
        var best = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(space.Best);
        best = best[..Math.Min(best.Length, closely)];
        needed = Math.Max(Math.Min(needed, best.Length), Scorer.Enough) + (hasSources ? SourcesAmong : 0);
        if (!Look(space, best, isLenient: false, needed) && space.Query.Count > 1)
        {
            best.Sort(Candidate.BestFirst);
            Look(space, best[..Math.Min(best.Length, space.Query.IsKnown ? Leniently : Closely)], isLenient: true, needed);
        }

        PutSourcesBehind(space, best);
        best.Sort(Candidate.BestFirst);
    }

    /// <summary>Looks at candidates; once as many as are needed stand, only at those that may come among them.</summary>
    /// <returns>True where a name has every word of the query.</returns>
    private bool Look(Workspace space, Span<Candidate> best, bool isLenient, int needed)
    {
        var hasAll = false;
        var first = new BestScores(needed < best.Length ? stackalloc float[needed] : []);
        foreach (ref var candidate in best)
        {
            if (first.IsFull && !isLenient && !space.HasAllNamesToRead && AtMost(space, candidate.Document) is var most && most.Score < first.Least)
            {
                candidate = most;
                continue;
            }

            var name = names.Best(space, candidate.Document, isLenient);
            candidate = new(candidate.Document, Score(space, candidate.Document, name), name.Likeness > 0 ? name.Name : -1);
            hasAll |= name.HasAll;
            first.Add(candidate.Score);
        }

        return hasAll;
    }

    /// <summary>Readers look for roles and skills: a source that only bears the same words in its title comes after those that are called so.</summary>
    private void PutSourcesBehind(Workspace space, Span<Candidate> best)
    {
        var (from, to) = index.Documents.Of(EntryKind.Source);
        var hasSource = false;
        foreach (var candidate in best)
            hasSource |= candidate.Document >= from && candidate.Document < to;
        if (!hasSource)
            return;
        Span<float> surety = stackalloc float[best.Length];
        for (var at = 0; at < best.Length; at++)
            surety[at] = index.Documents.Kind(best[at].Document) is EntryKind.Role or EntryKind.Skill or EntryKind.Source ? names.Surety(space, best[at].Document) : 0;
        for (var at = 0; at < best.Length; at++)
        {
            for (var other = 0; best[at].Document >= from && other < best.Length; other++)
                if (best[other].Document < from && surety[other] > 0 && surety[other] >= surety[at] && best[other].Score < best[at].Score)
                    best[at] = best[at] with { Score = best[other].Score };
        }
    }

    private float Score(Workspace space, int document, in NameScore name) =>
        OfWords(space, document) + (ForName * name.Likeness) + (ForSecondName * name.Second) + (ForPhrase * Phrase(space.Query, document));

    /// <summary>A candidate with the most that it can reach.</summary>
    private Candidate AtMost(Workspace space, int document)
    {
        var (likeness, name) = names.AtMost(space, document);
        return new(document, OfWords(space, document) + ((ForName + ForSecondName) * likeness) + (space.Query.Count > 1 ? ForPhrase : 0), name);
    }

    private float OfWords(Workspace space, int document)
    {
        ref var tally = ref space.Tallies[document];
        return ((tally.Points + (ForAllWords * tally.Mass)) / Math.Max(space.Query.Mass, float.Epsilon)) + ForKind(index.Documents.Kind(document));
    }

    /// <summary>The share of the query's neighbouring words that are neighbours in the document.</summary>
    private float Phrase(Query query, int document)
    {
        var count = 0;
        for (var at = 1; at < query.Count; at++)
            if (query.Words[at - 1].Stem is var a and >= 0 && query.Words[at].Stem is var b and >= 0 && index.Neighbours.In(document, a, b))
                count++;
        return count == 0 ? 0 : (float)count / (query.Count - 1);
    }

    private static float ForKind(EntryKind kind) => kind switch { EntryKind.Role => ForRole, EntryKind.Skill => ForSkill, _ => 0f };
}
