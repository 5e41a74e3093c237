namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Finds a short name for a text in the text's own words.</summary>
internal static class Headlines
{
    private const int Longest = 80, Shortest = 12;

    /// <summary>The text itself where it is short, else its first clause, else its first words.</summary>
    public static string Of(string text)
    {
        var line = text.TrimEnd('.', '!', ' ');
        if (line.Length <= Longest)
            return line;
        var end = line.AsSpan(0, Longest).IndexOfAny(".,;:");
        if (end < Shortest)
            end = line.LastIndexOf(' ', Longest);
        return (end > 0 ? line[..end] : line[..Longest]).TrimEnd();
    }
}
