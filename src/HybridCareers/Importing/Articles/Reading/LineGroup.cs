using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Reads lines that stand together: a paragraph, items, a table without marks, or several of them.</summary>
internal static class LineGroup
{
    private const int Unwrapped = 120, Narrow = 50, FewestWhole = 5;

    /// <summary>Adds the blocks of a group.</summary>
    /// <param name="lines">The lines, none empty.</param>
    /// <param name="raw">The same lines with their tabs; empty = there are none.</param>
    /// <param name="into">Takes the blocks.</param>
    public static void Read(IReadOnlyList<Line> lines, IReadOnlyList<string> raw, List<RawBlock> into)
    {
        var parts = raw.Count == lines.Count ? TableRuns.Of(raw) : [];
        if (parts.Count < 2)
        {
            ReadPart(lines, raw, into);
            return;
        }

        foreach (var part in parts)
        {
            var (from, length) = part.GetOffsetAndLength(lines.Count);
            ReadPart([.. lines.Skip(from).Take(length)], [.. raw.Skip(from).Take(length)], into);
        }
    }

    private static void ReadPart(IReadOnlyList<Line> lines, IReadOnlyList<string> raw, List<RawBlock> into)
    {
        if (lines.Count == 0)
            return;
        if (SpacedTable.Read(lines, raw, into) || StackedTable.Read(lines, into) || FlatTable.Read(lines, into))
            return;
        // Lines of which none goes on in the middle of a sentence are whole paragraphs.
        var widest = lines.Count >= FewestWhole && !lines.Skip(1).Any(line => char.IsLower(line.Text[0])) ? Unwrapped + 1 : lines.Max(line => line.Text.Length);
        var depths = new ItemDepths(into);
        RawBlock? open = null;
        var more = new List<Line>();
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            if (HeadingMark(line.Text) is { } level)
            {
                Close();
                into.Add(new(RawKind.Heading, line.From(level), level));
            }
            else if (Mark.Of(line.Text) is { } mark)
            {
                Close();
                open = new(RawKind.Item, line.From(mark.Length), depths.At(line.Indent), mark.Number);
            }
            else if (open is null || Begins(lines, at, widest, open))
            {
                Close();
                open = new(RawKind.Paragraph, line);
            }
            else
            {
                more.Add(line);
            }
        }

        Close();

        void Close()
        {
            if (open is { } block)
                into.Add(more.Count == 0 ? block : block with { Line = Line.Join([block.Line, .. more]) });
            open = null;
            more.Clear();
        }
    }

    /// <summary>A line begins a paragraph of its own where the text is not wrapped, where it is labelled, or where the line before ends early.</summary>
    private static bool Begins(IReadOnlyList<Line> lines, int at, int widest, RawBlock open)
    {
        var (line, before) = (lines[at], lines[at - 1]);
        if (line.Lead > 0 || Interviews.Begins(line.Text) || Known.Label(line.Text) || Known.Label(before.Text))
            return true;
        // "DEMAND", "growing": a name in capitals stands alone.
        if (ReferenceEquals(open.Line, before) && Known.Name(before.Text))
            return true;
        if (Numbering.IsSubheading(line.Text) || Numbering.IsSubheading(before.Text))
            return true;
        // A heading between two lists.
        if (open.Kind == RawKind.Item && at + 1 < lines.Count && Mark.Of(lines[at + 1].Text) is not null && HeadingText.IsLike(line.Text))
            return true;
        if ((open.Kind == RawKind.Item && line.Indent > before.Indent) || before.Text[^1] == ',')
            return false;
        var first = line.Text[0];
        return (char.IsUpper(first) || char.IsDigit(first) || !char.IsLetter(first))
            && (widest is > Unwrapped or < Narrow || before.Text.Length * 10 < widest * 6);
    }

    private static int? HeadingMark(string line)
    {
        var marks = line.AsSpan().IndexOfAnyExcept('#');
        return marks is >= 1 and <= 6 && line[marks] == ' ' ? marks : null;
    }
}
