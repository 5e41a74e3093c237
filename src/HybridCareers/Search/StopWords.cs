namespace HybridCareers.Search;

/// <summary>Words that carry no meaning of their own. They count in phrases, and alone where nothing else was asked.</summary>
internal static class StopWords
{
    private static readonly HashSet<string> All = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "are", "as", "at", "be", "by", "can", "do", "does", "for", "from", "has", "have", "how", "i", "in", "into",
        "is", "its", "my", "of", "on", "or", "our", "so", "than", "that", "the", "their", "them", "then", "they", "this", "to", "want",
        "was", "we", "what", "which", "who", "will", "with", "you", "your",
    };

    /// <summary>True for a folded word without meaning of its own.</summary>
    public static bool Contains(string word) => All.Contains(word);
}
