namespace HybridCareers.Evidence;

/// <summary>Where a quote stands in another state of its text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Found">How it was found.</param>
/// <param name="Score">How like the quote the words there are, 0 to 1; 1 = letter for letter.</param>
public sealed record Anchor(int Start, int End, AnchorMethod Found, double Score);

/// <summary>How a quote was found again.</summary>
public enum AnchorMethod
{
    /// <summary>Its words stand there letter for letter.</summary>
    Exact,

    /// <summary>What stood before and after it still stands there; the words between have changed.</summary>
    Context,

    /// <summary>Words like it stand there.</summary>
    Fuzzy,
}
