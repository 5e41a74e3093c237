using System.Numerics;

namespace HybridCareers.Search;

/// <summary>Makes a hit readable: what was found as what, what was left out, and the text that shows it best.</summary>
internal sealed class HitWriter(IndexBuilder index)
{
    private readonly Highlighter highlighter = new(index);
    private readonly SnippetPicker picker = new(index);

    /// <summary>Words of the workspace's query that nothing in the catalogue has, as they were typed.</summary>
    public static string[] NotFound(Query query)
    {
        var unknown = 0;
        for (var at = 0; at < query.Count; at++)
            unknown |= query.Words[at] is { Count: 0, IsSilent: false } ? 1 << at : 0;
        return Typed(query, unknown);
    }

    /// <summary>Writes a hit for the workspace's query.</summary>
    public SearchHit Write(Workspace space, Candidate candidate)
    {
        var (document, query, marks) = (candidate.Document, space.Query, space.Marks);
        var content = index.Documents.Content(document);
        marks.Clear();
        var inTitle = highlighter.Find(query, content.Name, marks);
        Mark[] titleMarks = [.. marks];
        Span<int> places = stackalloc int[(int)Field.Body + 1];
        var (words, leftOut) = Words(query, candidate, places);
        foreach (ref var place in places)
            place &= ~inTitle;
        var picked = picker.Pick(space, candidate, places);
        return new(
            index.Documents.Kind(document), index.Documents.Slug(document), content.Name, titleMarks,
            picked is { } text ? Snippet(query, text, marks) : null, candidate.Score, words, Typed(query, leftOut));
    }

    private Snippet Snippet(Query query, (string Text, SnippetPart Part) picked, List<Mark> marks)
    {
        marks.Clear();
        highlighter.Find(query, picked.Text, marks);
        return SnippetWriter.Write(picked.Text, marks, picked.Part);
    }

    /// <summary>What was found as what, what was not, and by part the words that stand in it, one bit each.</summary>
    private (WordMatch[] Words, int LeftOut) Words(Query query, Candidate candidate, Span<int> places)
    {
        var (matches, count, leftOut) = (new WordMatch[query.Count], 0, 0);
        for (var at = 0; at < query.Count; at++)
        {
            ref readonly var word = ref query.Words[at];
            if (word.IsSilent)
                continue;
            if (index.Best(query, at, candidate.Document, out var parts) is { Likeness: > 0 } best)
                matches[count++] = new(word.Text, best.Word >= 0 ? index.Vocabulary.Word(best.Word) : index.Vocabulary.Stem(best.Stem), best.How);
            else if (candidate.Name >= 0 && index.Lookalikes.Find(query, at, index.Names.Words(candidate.Name)) is { Word: >= 0 } alike)
                matches[count++] = new(word.Text, index.Vocabulary.Word(alike.Word), MatchKind.Typo);
            else if (word.Count > 0)
                leftOut |= 1 << at;
            for (var part = 0; part < places.Length; part++)
                places[part] |= (parts & (1 << part)) != 0 ? 1 << at : 0;
        }

        return (count == matches.Length ? matches : matches[..count], leftOut);
    }

    /// <summary>Words as the reader typed them; parts of one that was typed as one come together.</summary>
    private static string[] Typed(Query query, int words)
    {
        if (words == 0)
            return [];
        var (typed, end) = (new List<string>(BitOperations.PopCount((uint)words)), 0);
        for (var left = words; left != 0; left &= left - 1)
        {
            ref readonly var word = ref query.Words[BitOperations.TrailingZeroCount(left)];
            if (word.Start >= end && query.Text[word.Start..word.End] is var text && !typed.Contains(text, StringComparer.OrdinalIgnoreCase))
                typed.Add(text);
            end = word.End;
        }

        return [.. typed];
    }
}
