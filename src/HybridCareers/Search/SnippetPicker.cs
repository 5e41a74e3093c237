using System.Numerics;
using HybridCareers.Content;

namespace HybridCareers.Search;

/// <summary>Picks the text of an entry that shows best why it was found.</summary>
internal sealed class SnippetPicker(IndexBuilder index)
{
    private const int MostSkills = 6;
    private const int MostTexts = 40;

    private readonly Highlighter highlighter = new(index);
    private readonly NameMatcher names = new(index);

    /// <summary>Picks a text.</summary>
    /// <param name="space">The workspace with the query.</param>
    /// <param name="hit">The document.</param>
    /// <param name="missing">By part, the words of the query that stand in it and that the title does not show, one bit each.</param>
    /// <returns><c>null</c> where the entry has a title only.</returns>
    public (string Text, SnippetPart Part)? Pick(Workspace space, Candidate hit, ReadOnlySpan<int> missing)
    {
        var (query, document) = (space.Query, hit.Document);
        var content = index.Documents.Content(document);
        var best = missing[(int)Field.Alternate] == 0 ? default(Picked) : OtherName(space, hit, content, missing[(int)Field.Alternate]);
        var inText = missing[(int)Field.Summary] | missing[(int)Field.Body];
        if (BitOperations.PopCount((uint)inText) > BitOperations.PopCount((uint)best.Answered))
            best = BestText(query, content, inText, best);
        var inSkills = missing[(int)Field.Skill];
        if (BitOperations.PopCount((uint)inSkills) > BitOperations.PopCount((uint)best.Answered) && Skills(query, document, inSkills) is { } skills)
            return (skills, SnippetPart.Skill);
        if (best.Text is null)
            best = new(EntryText.First(content), SnippetPart.Summary, 0);
        return best.Text is null ? null : (best.Text, best.Part);
    }

    private Picked BestText(Query query, IContent content, int missing, Picked best)
    {
        if (content is not RoleContent role)
            return BestText(query, EntryText.Texts(content), missing, best);
        foreach (var (field, statements) in EntryText.Statements(role))
            for (var at = 0; at < statements.Count; at++)
                if (IsBetter(query, new(field, statements[at].Text), missing, ref best))
                    return best;
        return BestText(query, EntryText.Labels(role), missing, best);
    }

    private Picked BestText(Query query, IEnumerable<FieldText> texts, int missing, Picked best)
    {
        foreach (var text in texts.Take(MostTexts))
            if (text.Field != Field.Skill && IsBetter(query, text, missing, ref best))
                break;
        return best;
    }

    /// <summary>Takes a text where it shows more than the best so far.</summary>
    /// <returns>True where it shows everything, so that none can be better.</returns>
    private bool IsBetter(Query query, FieldText text, int missing, ref Picked best)
    {
        // A text that shows no more than the best so far need not be read.
        if (BitOperations.PopCount((uint)highlighter.MayFind(query, text.Text, missing)) <= BitOperations.PopCount((uint)best.Answered))
            return false;
        var answered = highlighter.Find(query, text.Text, null) & missing;
        if (BitOperations.PopCount((uint)answered) > BitOperations.PopCount((uint)best.Answered))
            best = new(text.Text, text.Field == Field.Summary ? SnippetPart.Summary : SnippetPart.Text, answered);
        return answered == missing;
    }

    private Picked OtherName(Workspace space, Candidate hit, IContent content, int missing)
    {
        var place = index.Names.PlaceOf(hit.Name >= 0 ? hit.Name : names.Best(space, hit.Document).Name);
        if (place == 0)
            return default;
        var name = EntryText.NameAt(content, place);
        return new(name, SnippetPart.OtherName, highlighter.Find(space.Query, name, null) & missing);
    }

    /// <summary>The skills of an entry that answer most of the words not yet seen; <c>null</c> where none does.</summary>
    private string? Skills(Query query, int document, int missing)
    {
        Span<int> found = stackalloc int[MostSkills];
        var (most, count) = (1, 0);
        foreach (var skill in index.Documents.Skills(document))
        {
            var answered = BitOperations.PopCount((uint)(Answered(query, skill) & missing));
            if (answered > most)
                (most, count) = (answered, 0);
            if (answered == most && count < MostSkills)
                found[count++] = skill;
        }

        var titles = new string[count];
        for (var i = 0; i < count; i++)
            titles[i] = index.Documents.Content(found[i]).Name;
        return count == 0 ? null : string.Join(", ", titles);
    }

    private int Answered(Query query, int skill)
    {
        var answered = 0;
        foreach (var word in index.Names.AllWords(skill))
            answered |= query.WordsAnsweredBy(index.Vocabulary.StemOf(word));
        return answered;
    }

    /// <summary>A text, the part it is from, and the words of the query that it shows and the title does not.</summary>
    private readonly record struct Picked(string? Text, SnippetPart Part, int Answered);
}
