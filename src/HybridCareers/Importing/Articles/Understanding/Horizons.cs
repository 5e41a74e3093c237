namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Finds by when something is expected.</summary>
internal static class Horizons
{
    private static readonly string[] Units = ["years", "year", "decade", "decades", "months"];

    /// <summary>The words for it, such as "Next Five Years" or "By 2030"; <c>null</c> = a heading names no time.</summary>
    public static string? In(string heading)
    {
        var words = heading.Split(' ');
        for (var at = 0; at < words.Length; at++)
        {
            var bare = words[at].Trim(':', ',', '.', '?', '(', ')').ToLowerInvariant();
            if (Units.Contains(bare, StringComparer.Ordinal))
            {
                var start = Array.FindIndex(words, word => word.ToLowerInvariant() is "next" or "coming" or "within");
                if (start >= 0 && start < at)
                    return string.Join(' ', words[start..(at + 1)]).Trim(':', ',', '.');
            }

            if (bare.Length == 4 && bare.All(char.IsAsciiDigit) && bare[0] == '2')
                return at > 0 && words[at - 1].ToLowerInvariant() is "by" or "to" or "until" or "through" ? $"{words[at - 1]} {bare}" : bare;
        }

        return null;
    }
}
