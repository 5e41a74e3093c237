using HybridCareers.Importing.Figures;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Takes a row apart whose cells stand together: the role at the left by its title, values at the right by their words, and one column of other words between.</summary>
internal sealed class FlatRow(IReadOnlyList<Column> columns, Harvest harvest)
{
    private const int LongestValue = 6;

    private static readonly string[] PayWords = ["competitive", "negotiable", "varies", "high", "very high", "above average", "average", "moderate", "low", "not stated", "unknown", "n/a", "good", "excellent"];

    /// <summary>The cells; <c>null</c> = it cannot be told where they part.</summary>
    public IReadOnlyList<string>? Cells(string text)
    {
        if (columns[0] != Column.Role)
            return null;
        var words = text.Split(' ');
        var first = TitleWords(words);
        if (first == 0)
            return null;
        var cells = new string[columns.Count];
        cells[0] = string.Join(' ', words[..first]);
        var end = words.Length;
        var column = columns.Count - 1;
        for (; column > 0 && columns[column] is Column.Pay or Column.Demand; column--)
        {
            var start = ValueStart(words, first, end, columns[column]);
            if (start == end)
                return null;
            cells[column] = string.Join(' ', words[start..end]);
            end = start;
        }

        // More than one column of free words cannot be told apart.
        if (column > 1 || (column == 1 && end == first))
            return null;
        if (column == 1)
            cells[1] = string.Join(' ', words[first..end]);
        return cells;
    }

    private int TitleWords(string[] words)
    {
        for (var length = Math.Min(words.Length, 12); length > 0; length--)
        {
            var title = string.Join(' ', words[..length]);
            if (!title.EndsWith(',') && harvest.Book.WithForm(TitleForms.Fold(title)) is not null)
                return length;
        }

        return JobTitles.WordsTo(words);
    }

    // The longest run of words at the end that is a value of the column.
    private static int ValueStart(string[] words, int from, int end, Column column)
    {
        for (var start = Math.Max(from, end - LongestValue); start < end; start++)
        {
            var value = string.Join(' ', words[start..end]);
            if (column == Column.Demand ? IsDemand(words[start..end]) : IsPay(value))
                return start;
        }

        return end;
    }

    private static bool IsDemand(string[] words) => words.Length <= 3 && words.All(word => DemandReader.Knows(word) || word is "Very" or "very" or "Extremely" or "and" or "Low" or "low" or "Fast" or "fast" or "Rapidly")
        && words[0] != "and" && !(words.Length == 3 && words[1] != "and");

    private static bool IsPay(string value)
    {
        var amounts = PayReader.Read(value);
        if (amounts.Count > 0)
            return amounts[0].Start == 0 || value.StartsWith("Up to", StringComparison.OrdinalIgnoreCase) || value.StartsWith("From", StringComparison.OrdinalIgnoreCase);
        return PayWords.Contains(value, StringComparer.OrdinalIgnoreCase);
    }
}
