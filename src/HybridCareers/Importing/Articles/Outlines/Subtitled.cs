using HybridCareers.Importing.Articles.Reading;
using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Importing.Articles.Outlines;

/// <summary>"**1) Reef Engineer** — keeps corals alive": a role's title in bold with a few words behind it, over what is said of the role.</summary>
internal static class Subtitled
{
    private const int MostWords = 10, Ahead = 4;

    /// <summary>True where the paragraph is the heading of what follows.</summary>
    /// <param name="blocks">All blocks.</param>
    /// <param name="at">Place of the paragraph.</param>
    /// <param name="label">Its label.</param>
    public static bool Is(IReadOnlyList<RawBlock> blocks, int at, Label label)
    {
        var rest = blocks[at].Text.AsSpan(label.RestAt);
        return blocks[at].Line.Lead > 0 && rest.Length > 0 && rest[^1] is not ('.' or '!' or '?' or ':' or ';') && rest.Count(' ') < MostWords
            && Facets.Of(label.Text) == Facet.None && JobTitles.Is(label.Text) && SaysMore(blocks, at);
    }

    /// <summary>True where the heading has a number, as an item has, and a paragraph follows it.</summary>
    public static bool IsItem(IReadOnlyList<RawBlock> blocks, int at) => blocks[at] is { Kind: RawKind.Item, Number: not null, Level: 0, Line.Lead: > 0 } item
        && at + 1 < blocks.Count && blocks[at + 1].Kind == RawKind.Paragraph && Label.Of(item.Line, isItem: false) is { } label && Is(blocks, at, label);

    // Roles that are only named one after another, each with a few words, have no labels of their own.
    private static bool SaysMore(IReadOnlyList<RawBlock> blocks, int at)
    {
        for (var next = at + 1; next < blocks.Count && next <= at + Ahead && blocks[next].Kind is RawKind.Paragraph or RawKind.Item; next++)
        {
            if (Label.Of(blocks[next].Line, blocks[next].Kind == RawKind.Item) is not { } label)
                continue;
            if (Facets.Of(label.Text) != Facet.None)
                return true;
            if (JobTitles.Is(label.Text))
                return false;
        }

        return false;
    }
}
