using HybridCareers.Content;

namespace HybridCareers.Search;

/// <summary>Chooses the hits among the documents with points and puts the best of them in order, looking at their names and phrases.</summary>
internal sealed class Ranker(IndexBuilder index)
{
    /// <summary>How many of the best documents are looked at closely; hits beyond are ordered by points alone.</summary>
    public const int Closely = 96;

    private const float ForName = 1.2f;
    private const float ForAllWords = 0.3f;
    private const float ForPhrase = 0.15f;
    private const float ForRole = 0.02f;
    private const float ForSkill = 0.01f;

    private readonly NameMatcher names = new(index);
    private readonly (EntryKind Kind, int From, int To)[] kinds = [.. index.Documents.Kinds];

    /// <summary>Counts hits by kind and fills the workspace's best candidates, in order.</summary>
    /// <param name="space">A workspace whose documents have their points.</param>
    /// <param name="kind">The kind to keep; <c>null</c> = all.</param>
    /// <param name="needed">How many candidates are needed in order.</param>
    public Dictionary<EntryKind, int> Rank(Workspace space, EntryKind? kind, int needed)
    {
        var totals = new int[kinds.Length];
        var least = Scorer.LeastShare * space.BestMass;
        var (from, to) = kind is { } only ? index.Documents.Of(only) : (0, index.Documents.Count);
        var room = Math.Max(needed, Closely);
        var worst = float.MinValue;
        foreach (var document in space.Touched.AsSpan(0, space.TouchedCount))
        {
            ref var tally = ref space.Tallies[document];
            if (tally.Mass < least)
                continue;
            totals[index.Documents.PlaceOfKind(document)]++;
            if (document < from || document >= to || tally.Points < worst)
                continue;
            space.Best.Add(new(document, tally.Points));
            if (space.Best.Count == 2 * room)
                worst = Shrink(space.Best, room);
        }

        Shrink(space.Best, room);
        AddNamesakes(space, from, to);
        LookClosely(space);
        return Enumerable.Range(0, kinds.Length).Where(place => totals[place] > 0).ToDictionary(place => kinds[place].Kind, place => totals[place]);
    }

    private static float Shrink(List<Candidate> best, int room)
    {
        best.Sort(Candidate.BestFirst);
        if (best.Count > room)
            best.RemoveRange(room, best.Count - room);
        return best.Count == 0 ? float.MinValue : best[^1].Score;
    }

    /// <summary>An entry whose very name was typed is looked at closely, however many others have the same words.</summary>
    private void AddNamesakes(Workspace space, int from, int to)
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
                return;
            if (document < from || document >= to || index.Names.PlaceOf(name) > 0 || space.Best.FindIndex(candidate => candidate.Document == document) is >= 0 and < Closely)
                continue;
            space.Best.RemoveAll(candidate => candidate.Document == document);
            space.Best.Insert(0, new(document, 0));
        }
    }

    private void LookClosely(Workspace space)
    {
        var best = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(space.Best);
        best = best[..Math.Min(best.Length, Closely)];
        foreach (ref var candidate in best)
            candidate = candidate with { Score = Score(space, candidate.Document) };
        PutSourcesBehind(space.Query, best);
        best.Sort(Candidate.BestFirst);
    }

    /// <summary>Readers look for roles and skills: a source that only bears the same words in its title comes after those that are called so.</summary>
    private void PutSourcesBehind(Query query, Span<Candidate> best)
    {
        var (from, to) = index.Documents.Of(EntryKind.Source);
        Span<float> surety = stackalloc float[Closely];
        var hasSource = false;
        foreach (var candidate in best)
            hasSource |= candidate.Document >= from && candidate.Document < to;
        for (var at = 0; hasSource && at < best.Length; at++)
            surety[at] = index.Documents.Kind(best[at].Document) is EntryKind.Role or EntryKind.Skill or EntryKind.Source ? names.Surety(query, best[at].Document) : 0;
        for (var at = 0; hasSource && at < best.Length; at++)
        {
            for (var other = 0; best[at].Document >= from && other < best.Length; other++)
                if (best[other].Document < from && surety[other] > 0 && surety[other] >= surety[at] && best[other].Score < best[at].Score)
                    best[at] = best[at] with { Score = best[other].Score };
        }
    }

    private float Score(Workspace space, int document)
    {
        ref var tally = ref space.Tallies[document];
        var (query, mass) = (space.Query, Math.Max(space.Query.Mass, float.Epsilon));
        return (tally.Points / mass) + (ForName * names.Best(query, document).Likeness) + (ForAllWords * tally.Mass / mass) +
            (ForPhrase * Phrase(query, document)) + ForKind(index.Documents.Kind(document));
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
