using HybridCareers.Importing.Articles.Reading;
using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Importing.Articles.Outlines;

/// <summary>Finds an article's title and what a site repeats around it.</summary>
internal static class Titles
{
    private const int NearTheTop = 12, FewestWords = 3, MostWordsOfJob = 4;

    /// <summary>
    /// The title; <c>null</c> where none stands above the text. It and what stands above it are marked; what stands between two of its appearances is the standfirst.
    /// </summary>
    public static string? Find(List<RawBlock> blocks)
    {
        var at = blocks.FindIndex(block => block.Kind == RawKind.Heading && block.Level == 1);
        var first = blocks.FindIndex(block => block.Kind == RawKind.Heading);
        if (first >= 0)
            at = at == first || at >= 0 && at < NearTheTop ? at : -1;
        else
            at = Unmarked(blocks);
        // Roles on the same level: the first of them is no title.
        if (at >= 0 && first >= 0 && JobTitles.Is(blocks[at].Text) && blocks.Skip(at + 1).Any(block => block.Kind == RawKind.Heading && block.Level == blocks[at].Level && JobTitles.Is(block.Text)))
            return null;
        if (at < 0)
            return null;
        var title = blocks[at].Text;
        for (var above = 0; above < at; above++)
        {
            if (blocks[above].Kind is RawKind.Paragraph or RawKind.Heading && (HeadingText.IsLike(blocks[above].Text) || Noise.Is(blocks[above].Text, blocks[above].Line.Links)))
                blocks[above] = blocks[above] with { Kind = RawKind.Noise };
        }

        blocks[at] = blocks[at] with { Kind = RawKind.Heading, Level = 0 };
        Repeated(blocks, at, title);
        return title;
    }

    // Of the short lines above the first sentence: the one that comes again, else the longest.
    private static int Unmarked(List<RawBlock> blocks)
    {
        var end = blocks.FindIndex(block => block.Kind != RawKind.Paragraph || !(HeadingText.IsLike(block.Text) || Noise.Is(block.Text, block.Line.Links)));
        var candidates = Enumerable.Range(0, end < 0 ? 0 : Math.Min(end, NearTheTop)).Where(at => HeadingText.IsLike(blocks[at].Text) && !Noise.Is(blocks[at].Text, 0) && !IsChapter(blocks[at].Text)).ToList();
        // "Game jobs you did not know about!" stands first, and a sentence follows.
        if (candidates.Count == 0)
            return blocks.Count > 2 && blocks[0] is { Kind: RawKind.Paragraph } first && HeadingText.IsLike(first.Text.TrimEnd('!', '.', '…')) && first.Text[^1] is '!' or '…' && !Noise.Is(first.Text, 0) ? 0 : -1;
        var again = candidates.FindIndex(at => blocks[at].Text.Count(c => c == ' ') >= FewestWords
            && blocks.Skip(at + 1).Take(NearTheTop).Any(block => block.Text.Contains(blocks[at].Text, StringComparison.Ordinal)));
        if (again >= 0)
            return candidates[again];
        var longest = candidates.MaxBy(at => blocks[at].Text.Length);
        // "Jobs around bridges", "Roles", "Bridge Data Engineer": the first role is no title.
        return JobTitles.Is(blocks[longest].Text) && WordsIn(blocks[longest].Text) <= MostWordsOfJob && candidates.Exists(at => IsTitle(blocks[at].Text) && at < longest)
            ? candidates.Where(at => IsTitle(blocks[at].Text) && at < longest).MaxBy(at => blocks[at].Text.Length)
            : longest;
    }

    // "1 Introduction" is the first part of a text without a title.
    private static bool IsChapter(string text) => text.StartsWith("1 ", StringComparison.Ordinal) && Topics.Of(text[2..]) != Topic.None || text.StartsWith("1. ", StringComparison.Ordinal) && Topics.Of(text[3..]) != Topic.None;

    private static bool IsTitle(string text) => WordsIn(text) >= FewestWords && !JobTitles.Is(text);

    private static int WordsIn(string text) => text.AsSpan().Count(' ') + 1;

    private static void Repeated(List<RawBlock> blocks, int at, string title)
    {
        for (var next = at + 1; next < blocks.Count && next < at + NearTheTop; next++)
        {
            if (!blocks[next].Text.Contains(title, StringComparison.OrdinalIgnoreCase) || title.Count(c => c == ' ') < FewestWords || blocks[next].Text.Length > title.Length * 2)
                continue;
            blocks[next] = blocks[next] with { Kind = RawKind.Noise };
            if (next == at + 1 || blocks.Skip(at + 1).Take(next - at - 1).Any(block => block.Kind != RawKind.Paragraph))
                continue;
            blocks.Insert(next, new(RawKind.End, Line.Empty, 1));
            blocks.Insert(at + 1, new(RawKind.Heading, new("Standfirst"), 1, Implied: true));
            return;
        }
    }
}
