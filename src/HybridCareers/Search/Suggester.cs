using HybridCareers.Content;

namespace HybridCareers.Search;

/// <summary>Offers names that begin with what was typed, then names that have its words in any order, mistakes forgiven.</summary>
internal sealed class Suggester(IndexBuilder index, QueryReader reader, Scorer scorer, Ranker ranker)
{
    private const int LookedAt = 32;

    private readonly NameMatcher matcher = new(index);

    /// <summary>Offers names, at most one of each entry.</summary>
    public IReadOnlyList<Suggestion> Suggest(string typed, int most, Workspace space)
    {
        reader.Read(typed, space.Query, Leniency.WhileTyping);
        if (space.Query.Count == 0 || most == 0)
            return [];
        Span<(int Cost, int Name)> room = stackalloc (int, int)[most];
        var names = new List<int>(most);
        foreach (var (_, name) in room[..Beginning(space.Query, room)])
            names.Add(name);
        if (names.Count < most)
            AddOthers(space, names, most);
        return [.. names.Select(Write)];
    }

    private int Beginning(Query query, Span<(int Cost, int Name)> found)
    {
        Span<int> whole = stackalloc int[SearchIndex.MostWords];
        var last = query.Count - 1;
        for (var at = 0; at < last; at++)
            if ((whole[at] = query.Words[at].Word) < 0)
                return 0;
        var (from, to) = index.Vocabulary.StartingWith(query.Words[last].Text);
        var count = 0;
        foreach (var name in index.Names.StartingWith(whole[..last], from, to))
        {
            var cost = Cost(name, whole: index.Names.Words(name)[last] == query.Words[last].Word);
            if (count == found.Length && cost >= found[^1].Cost)
                continue;
            count = Insert(found, count, (cost, name));
        }

        return count;
    }

    /// <summary>Keeps the cheapest names in order, one of each document.</summary>
    private int Insert(Span<(int Cost, int Name)> found, int count, (int Cost, int Name) offered)
    {
        var document = index.Names.DocumentOf(offered.Name);
        var place = 0;
        while (place < count && index.Names.DocumentOf(found[place].Name) != document)
            place++;
        if (place < count && found[place].Cost <= offered.Cost)
            return count;
        if (place == count)
            count = Math.Min(count + 1, found.Length);
        place = Math.Min(place, found.Length - 1);
        for (; place > 0 && found[place - 1].Cost > offered.Cost; place--)
            found[place] = found[place - 1];
        found[place] = offered;
        return count;
    }

    /// <summary>Titles before other names, whole words before beginnings, roles before skills, short names before long ones.</summary>
    private int Cost(int name, bool whole)
    {
        var kind = index.Documents.Kind(index.Names.DocumentOf(name)) switch { EntryKind.Role => 0, EntryKind.Skill => 10, EntryKind.Path => 15, _ => 20 };
        return kind + (index.Names.PlaceOf(name) == 0 ? 0 : 25) + (whole ? 0 : 12) + (3 * index.Names.Words(name).Length);
    }

    private void AddOthers(Workspace space, List<int> names, int most)
    {
        var begun = index.Vocabulary.StartingWith(space.Query.Words[space.Query.Count - 1].Text);
        scorer.Score(space);
        ranker.Rank(space, null, LookedAt);
        foreach (var candidate in space.Best)
        {
            if (names.Count == most)
                return;
            var name = matcher.Best(space, candidate.Document).Name;
            if (matcher.HasAll(space.Query, name, begun) && names.TrueForAll(other => index.Names.DocumentOf(other) != candidate.Document))
                names.Add(name);
        }
    }

    private Suggestion Write(int name)
    {
        var document = index.Names.DocumentOf(name);
        var content = index.Documents.Content(document);
        return new(EntryText.NameAt(content, index.Names.PlaceOf(name)), index.Documents.Kind(document), index.Documents.Slug(document), content.Name);
    }
}
