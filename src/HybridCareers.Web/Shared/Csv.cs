using System.Buffers;
using System.Text;

namespace HybridCareers.Web.Shared;

/// <summary>Writes tables as CSV: RFC 4180, UTF-8 with a byte order mark (spreadsheets guess wrongly without), formulas defused.</summary>
public static class Csv
{
    /// <summary>The byte order mark with which a file begins.</summary>
    public const string Mark = "\uFEFF";

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    // What a spreadsheet takes for the beginning of a formula, in full width too.
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>The bytes of a table.</summary>
    /// <param name="rows">The rows, the heads of the columns first; all of one length. <c>null</c> is an empty cell.</param>
    public static byte[] Write(IEnumerable<IReadOnlyList<string?>> rows)
    {
        var text = new StringBuilder(Mark);
        foreach (var row in rows)
            text.Append(Line(row));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>One row with its end, for tables that are written piece by piece after <see cref="Mark"/>.</summary>
    /// <param name="cells"><c>null</c> is an empty cell.</param>
    public static string Line(IReadOnlyList<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(string? value)
    {
        var safe = value is { Length: > 0 } && Formula.Contains(value[0]) ? "'" + value : value ?? "";
        return safe.AsSpan().ContainsAny(Quoted) || safe.AsSpan().Trim().Length < safe.Length
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }
}
