using System.Globalization;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>A bullet or a number before an item.</summary>
/// <param name="Length">Where the item's words begin.</param>
/// <param name="Number">The number; <c>null</c> = a bullet.</param>
internal readonly record struct Mark(int Length, int? Number)
{
    private const string Bullets = "•‣◦▪▫●○■□◆◇►▶✓✔✅☑★⭐❖➤➢➜➔→»·∙⁃*+-–—";
    // Other pictures stand before headings as well.
    private static readonly string[] Pictures = ["👉", "🔹", "🔸", "🔘", "🔵", "🟢", "🟠", "🔴", "🟣", "📌", "📍"];

    private const int LongestNumber = 3;

    /// <summary>The mark before a line; <c>null</c> = it begins with words.</summary>
    public static Mark? Of(string line)
    {
        if (line.Length < 3)
            return null;
        if (Bullets.Contains(line[0], StringComparison.Ordinal))
        {
            // Emoji bullets may be followed by a sign of presentation.
            var at = line[1] == '\uFE0F' ? 2 : 1;
            return line[at] == ' ' && line.Length > at + 1 ? new(at + 1, null) : null;
        }

        return Pictures.FirstOrDefault(picture => line.StartsWith(picture, StringComparison.Ordinal)) is { } found && line.AsSpan(found.Length).TrimStart('\uFE0F') is [' ', _, ..] rest
            ? new(line.Length - rest.Length + 1, null)
            : Numbered(line);
    }

    // "Step 1: Read the five treaties."
    private static Mark? Step(string line)
    {
        if (!line.StartsWith("Step ", StringComparison.OrdinalIgnoreCase))
            return null;
        var end = 5;
        while (end < line.Length && end < 8 && char.IsAsciiDigit(line[end]))
            end++;
        if (end == 5 || end + 2 >= line.Length || line[end] is not (':' or '.' or ')') || line[end + 1] != ' ')
            return null;
        return new(end + 2, int.Parse(line.AsSpan(5, end - 5), CultureInfo.InvariantCulture));
    }

    // "a) Read images", "(ii) Write maps"
    private static Mark? Lettered(string line, int start)
    {
        var end = start;
        while (end < line.Length && end - start < LongestNumber && char.IsAsciiLetterLower(line[end]))
            end++;
        return end > start && end + 2 < line.Length && line[end] == ')' && line[end + 1] == ' ' && (end - start == 1 || !line.AsSpan(start, end - start).ContainsAnyExcept("ivx")) ? new(end + 2, null) : null;
    }

    private static Mark? Numbered(string line)
    {
        if (Step(line) is { } step)
            return step;
        var start = line[0] == '(' ? 1 : 0;
        var end = start;
        while (end < line.Length && end - start <= LongestNumber && char.IsAsciiDigit(line[end]))
            end++;
        if (end == start)
            return Lettered(line, start);
        if (end - start > LongestNumber || end + 2 >= line.Length || line[end] is not ('.' or ')') || line[end + 1] != ' ')
            return null;
        return start == 1 && line[end] != ')' ? null : new(end + 2, int.Parse(line.AsSpan(start, end - start), CultureInfo.InvariantCulture));
    }
}
