namespace HybridCareers.Matching.Mentions;

/// <summary>What may stand between two words of one name.</summary>
internal static class NameGaps
{
    /// <summary>The longest in characters.</summary>
    public const int Longest = 4;

    /// <summary>Space, the end of a line, or a sign that ties. A full stop with a space ends every name.</summary>
    public static bool Join(ReadOnlySpan<char> gap) => gap is " " or "-" or "‐" or "‑" or "–" or "_" or "." or "/" or "&" or " & " or "\u00A0" or "\n" or "\r\n"
        || (gap.Length <= Longest && gap.Length > 0 && gap.Trim([' ', '\t', '\r', '\n', '\u00A0', '-', '–']).IsEmpty);
}
