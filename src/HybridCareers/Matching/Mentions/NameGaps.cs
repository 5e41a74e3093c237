namespace HybridCareers.Matching.Mentions;

/// <summary>What may stand between two words of one name.</summary>
internal static class NameGaps
{
    /// <summary>A space or a sign that ties; a comma only where the next word follows at once. A full stop ends every name.</summary>
    public static bool Join(ReadOnlySpan<char> gap) => gap is " " or "-" or "‐" or "‑" or "–" or "_" or "." or "/" or "&" or " & " or "\u00A0" or ", ";
}
