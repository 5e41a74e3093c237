namespace HybridCareers.Importing.Articles.Reading;

/// <summary>A line of an article: plain text in the composed form, white space folded.</summary>
/// <param name="Text">The words.</param>
/// <param name="Lead">Length of the bold beginning; 0 = it does not begin bold.</param>
/// <param name="Links">Characters that are links.</param>
/// <param name="Indent">Columns before the first word.</param>
/// <param name="Breaks">Its bold beginning was a line of its own.</param>
internal sealed record Line(string Text, int Lead = 0, int Links = 0, int Indent = 0, bool Breaks = false)
{
    /// <summary>No words.</summary>
    public static Line Empty { get; } = new("");

    /// <summary>Lines as one; in one go, since there may be a million of them.</summary>
    public static Line Join(IReadOnlyList<Line> lines) => lines.Count < 2
        ? lines is [var only] ? only : Empty
        : lines[0] with { Text = string.Join(' ', lines.Select(line => line.Text)), Breaks = lines[0].Lead > 0 && lines[0].Lead == lines[0].Text.Length, Links = lines.Sum(line => line.Links) };

    /// <summary>The line from a place on.</summary>
    public Line From(int start)
    {
        while (start < Text.Length && Text[start] == ' ')
            start++;
        return new(Text[start..], Math.Max(0, Lead - start), Math.Max(0, Links - start), Indent, Breaks);
    }
}
