namespace HybridCareers.Evidence;

/// <summary>
/// How to find a quote again in the text of its source, as the Web Annotation model has it: the words before and after it, or its place.
/// The exact words themselves are the quote. For editors and the importer; readers see the quote alone.
/// </summary>
/// <param name="Prefix">What stands before the quote, at most 64 characters; <c>null</c> = not noted.</param>
/// <param name="Suffix">What stands after it, at most 64 characters; <c>null</c> = not noted.</param>
/// <param name="Start">Characters of the text before the quote; <c>null</c> = not noted.</param>
/// <param name="End">Characters of the text up to the end of the quote; <c>null</c> = not noted.</param>
public sealed record Selector(string? Prefix = null, string? Suffix = null, int? Start = null, int? End = null)
{
    /// <summary>The most characters of prefix and suffix.</summary>
    public const int LongestSide = 64;
}

/// <summary>How much a citation counts, and why.</summary>
/// <param name="Rank">Preferred, normal or deprecated.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="By">Who decided it; <c>null</c> = not noted.</param>
/// <param name="At">On which day, UTC; <c>null</c> = not noted.</param>
public sealed record Ranking(CitationRank Rank, string Reason, string? By = null, DateOnly? At = null);

/// <summary>How much a citation counts.</summary>
public enum CitationRank
{
    /// <summary>The best of those given.</summary>
    Preferred,

    /// <summary>As any other; also what a citation without a ranking is.</summary>
    Normal,

    /// <summary>Set aside: it is shown with its reason and carries nothing.</summary>
    Deprecated,
}

/// <summary>Who cited something, and when.</summary>
/// <param name="By">By name.</param>
/// <param name="At">On which day, UTC.</param>
public sealed record CitedBy(string By, DateOnly At);
