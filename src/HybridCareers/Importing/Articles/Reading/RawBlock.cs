namespace HybridCareers.Importing.Articles.Reading;

/// <summary>A block of an article as the reader of its format finds it.</summary>
/// <param name="Kind">What sort of block it is.</param>
/// <param name="Line">Its text, without mark or number.</param>
/// <param name="Level">Of a heading 1 to 6, of an item its depth from 0, of an end the heading level that it ends.</param>
/// <param name="Number">Of a numbered item.</param>
/// <param name="Cells">Of a row whose cells are known.</param>
/// <param name="IsHeader">A row of column headings.</param>
/// <param name="StartsTable">The first row of a table.</param>
/// <param name="Implied">A heading of ours that does not stand in the article.</param>
internal sealed record RawBlock(
    RawKind Kind, Line Line, int Level = 0, int? Number = null, IReadOnlyList<string>? Cells = null,
    bool IsHeader = false, bool StartsTable = false, bool Implied = false)
{
    /// <summary>The text.</summary>
    public string Text => Line.Text;

    /// <summary>A row of known cells.</summary>
    public static RawBlock Row(IReadOnlyList<string> cells, bool header, bool first) =>
        new(RawKind.Row, new(string.Join(' ', cells.Where(cell => cell.Length > 0))), Cells: cells, IsHeader: header, StartsTable: first);
}

/// <summary>What sort of block it is.</summary>
internal enum RawKind { Heading, Paragraph, Item, Row, Code, Noise, End }
