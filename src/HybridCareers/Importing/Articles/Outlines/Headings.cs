using HybridCareers.Importing.Articles.Reading;
using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Importing.Articles.Outlines;

/// <summary>Finds headings that bear no mark, and how they rank.</summary>
internal static class Headings
{
    private const int Part = 2, Role = 3, Facet = 4;

    /// <summary>The blocks with their headings as headings.</summary>
    public static List<RawBlock> Promote(List<RawBlock> blocks, string? title)
    {
        var marked = blocks.Any(block => block.Kind == RawKind.Heading && !block.Implied && block.Level > 0);
        var depths = Numbering.Settle(marked ? [] : blocks);
        var found = new List<int>();
        var plain = new PlainFacets(marked ? [] : blocks);
        for (var at = 0; at < blocks.Count; at++)
        {
            if (depths.ContainsKey(at) || (plain.IsHeading(at) ?? (IsNumberedHeading(blocks, at) || (!marked && IsUnmarkedHeading(blocks, at)))))
                found.Add(at);
        }

        var ranks = Ranks(blocks, found, depths);
        for (var index = 0; index < found.Count; index++)
        {
            var block = blocks[found[index]];
            var level = marked ? LevelAbove(blocks, found[index]) + 1 : ranks[index];
            var line = block.Number is { } number ? block.Line with { Text = $"{number}. {block.Text}" } : block.Line;
            blocks[found[index]] = block with { Kind = RawKind.Heading, Line = line, Level = Math.Min(level, 6) };
        }

        return blocks;
    }

    private static bool IsNumberedHeading(List<RawBlock> blocks, int at) => blocks[at] is { Kind: RawKind.Item, Number: not null, Level: 0 } item
        && HeadingText.IsLike(item.Text) && at + 1 < blocks.Count
        && (at == 0 || blocks[at - 1] is not { Kind: RawKind.Item, Number: not null })
        && (at == 0 || blocks[at - 1] is not { Kind: RawKind.Heading } above || Facets.Of(above.Text) == Understanding.Facet.None || Topics.Of(above.Text) != Topic.None)
        && blocks[at + 1].Kind == RawKind.Paragraph && (Labels(blocks[at]) is not { } label || (blocks[at].Line.Lead == blocks[at].Text.Length && label.RestAt == blocks[at].Text.Length));

    private static bool IsUnmarkedHeading(List<RawBlock> blocks, int at)
    {
        if (!(blocks[at].Kind == RawKind.Paragraph || IsAlone(blocks, at)) || at + 1 >= blocks.Count || !HeadingText.IsLike(blocks[at].Text) || Noise.Is(blocks[at].Text, blocks[at].Line.Links))
            return false;
        // Nothing under it, or a second line of a signature: no heading.
        return blocks.Skip(at + 1).Take(3).Any(next => next.Kind is RawKind.Item or RawKind.Row || !HeadingText.IsLike(next.Text));
    }

    // "👉 How to get in" before a paragraph is no list.
    private static bool IsAlone(List<RawBlock> blocks, int at) => blocks[at] is { Kind: RawKind.Item, Number: null, Level: 0 } && (at == 0 || blocks[at - 1].Kind != RawKind.Item)
        && at + 1 < blocks.Count && blocks[at + 1].Kind == RawKind.Paragraph && Topics.Of(blocks[at].Text) != Topic.None;

    private static Label? Labels(RawBlock block) => Label.Of(block.Line, isItem: true);

    // Names of facets that come again and again stand under roles; roles are numbered, called so, or followed by facets.
    private static List<int> Ranks(List<RawBlock> blocks, List<int> found, Dictionary<int, int> depths)
    {
        var texts = found.ConvertAll(at => HeadingText.Of(blocks[at].Text));
        var facets = texts.ConvertAll(text => Facets.Of(text.Text));
        var often = facets.Where(facet => facet != Understanding.Facet.None).CountBy(facet => facet).Where(pair => pair.Value > 1).Select(pair => pair.Key).ToHashSet();
        var ranks = new List<int>();
        // Where some headings are in capitals, the others stand under them.
        var shouted = texts.ConvertAll(text => IsShouted(text.Text));
        var shouts = shouted.Count(loud => loud) is > 1 and var count && count < texts.Count;
        var times = texts.CountBy(text => text.Text, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var (holder, aside) = (Topic.None, false);
        for (var index = 0; index < found.Count; index++)
        {
            // A part with nothing under its heading but another heading holds those that follow, until the next part.
            var topic = Topics.Of(texts[index].Text);
            var isEmpty = index + 1 < found.Count && found[index + 1] == found[index] + 1 && !often.Contains(facets[index + 1]);
            if (topic != Topic.None || isEmpty || (shouts && shouted[index]))
                holder = isEmpty && MayHold(topic) ? topic : Topic.None;
            var isHeld = topic == Topic.None && holder != Topic.None;
            var end = index + 1 < found.Count ? found[index + 1] : blocks.Count;
            // "Why the demand" stands once: no part of a role, as "Demand" is.
            var isFacet = often.Contains(facets[index]) && !JobTitles.Is(texts[index].Text) && !(MayHold(topic) && times[texts[index].Text] == 1);
            // "What they do" under a role says so even where it stands only once.
            isFacet |= facets[index] != Understanding.Facet.None && ranks.Count > 0 && ranks[^1] != Part && Topics.Of(texts[index].Text) == Topic.None && !JobTitles.Is(texts[index].Text) && blocks[found[index]].Number is null;
            // Roles that follow a part on something else, such as reasons, stand beside it.
            if (topic != Topic.None)
                aside = topic is Topic.Drivers or Topic.Developments or Topic.Projects or Topic.Community or Topic.Closing;
            ranks.Add(depths.TryGetValue(found[index], out var depth) ? Math.Min(depth + 1, Facet)
                : isFacet ? Facet
                : aside && texts[index].SaysRole ? Part
                : blocks[found[index]].Number is not null || texts[index].SaysRole || texts[index].Number is not null ? Role
                : JobTitles.Is(texts[index].Text) ? Role
                : index + 1 < found.Count && often.Contains(facets[index + 1]) && Topics.Of(texts[index].Text) == Topic.None && ranks.Contains(Part) ? Role
                : LabelledFacets(blocks, found[index] + 1, end) >= 2 && Topics.Of(texts[index].Text) == Topic.None && ranks.Contains(Part) ? Role
                : (shouts && !shouted[index] && ranks.Contains(Part)) || isHeld ? Role
                : Part);
        }

        return ranks;
    }

    private static bool MayHold(Topic topic) => topic is Topic.Drivers or Topic.Developments or Topic.Entry or Topic.Projects or Topic.Community or Topic.Roles;

    private static bool IsShouted(string heading)
    {
        var letters = heading.Where(char.IsLetter).ToList();
        return letters.Count > 3 && letters.TrueForAll(char.IsUpper);
    }

    private static int LabelledFacets(List<RawBlock> blocks, int from, int to) => blocks.Skip(from).Take(to - from)
        .Select(block => Label.Of(block.Line, block.Kind == RawKind.Item) is { } label ? Facets.Of(label.Text) : Understanding.Facet.None)
        .Where(facet => facet != Understanding.Facet.None).Distinct().Count();

    private static int LevelAbove(List<RawBlock> blocks, int at)
    {
        for (var above = at - 1; above >= 0; above--)
        {
            if (blocks[above].Kind == RawKind.Heading && blocks[above].Number is null)
                return Math.Max(1, blocks[above].Level);
        }

        return 1;
    }
}
