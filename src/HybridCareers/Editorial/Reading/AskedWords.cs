using HybridCareers.Search;

namespace HybridCareers.Editorial.Reading;

/// <summary>The words that somebody looks for, as the database compares them.</summary>
internal static class AskedWords
{
    private const int Most = 10;

    /// <summary>At most ten words, folded; what is beyond stands in the last.</summary>
    public static string[] In(string? text) => Folding.Fold(Storable(text) ?? "").Split((char[]?)null, Most, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Without the character that no text of PostgreSQL may hold: a question with it is an error there, not a question without an answer.</summary>
    public static string? Storable(string? text) => text?.Replace('\0', ' ');
}
