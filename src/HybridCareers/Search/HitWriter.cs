namespace HybridCareers.Search;

/// <summary>Makes a hit readable: what was found as what, and the text that shows it best.</summary>
internal sealed class HitWriter(IndexBuilder index)
{
    private readonly Highlighter highlighter = new(index);
    private readonly SnippetPicker picker = new(index);

    /// <summary>Writes a hit for the workspace's query.</summary>
    public SearchHit Write(Workspace space, Candidate candidate)
    {
        var (document, query, marks) = (candidate.Document, space.Query, space.Marks);
        var content = index.Documents.Content(document);
        marks.Clear();
        var inTitle = highlighter.Find(query, content.Name, marks);
        Mark[] titleMarks = [.. marks];
        Span<int> places = stackalloc int[(int)Field.Body + 1];
        var words = Words(query, document, places);
        foreach (ref var place in places)
            place &= ~inTitle;
        var picked = picker.Pick(query, document, places);
        return new(
            index.Documents.Kind(document), index.Documents.Slug(document), content.Name, titleMarks,
            picked is { } text ? Snippet(query, text, marks) : null, candidate.Score, words);
    }

    private Snippet Snippet(Query query, (string Text, SnippetPart Part) picked, List<Mark> marks)
    {
        marks.Clear();
        highlighter.Find(query, picked.Text, marks);
        return SnippetWriter.Write(picked.Text, marks, picked.Part);
    }

    /// <summary>What was found as what, and by part the words that stand in it, one bit each.</summary>
    private WordMatch[] Words(Query query, int document, Span<int> places)
    {
        var (matches, count) = (new WordMatch[query.Count], 0);
        for (var at = 0; at < query.Count; at++)
        {
            ref var word = ref query.Words[at];
            if (word.IsSilent || index.Best(query, at, document, out var parts) is not { Likeness: > 0 } best)
                continue;
            matches[count++] = new(word.Text, best.Word >= 0 ? index.Vocabulary.Word(best.Word) : index.Vocabulary.Stem(best.Stem), best.How);
            for (var part = 0; part < places.Length; part++)
                places[part] |= (parts & (1 << part)) != 0 ? 1 << at : 0;
        }

        return count == matches.Length ? matches : matches[..count];
    }
}
