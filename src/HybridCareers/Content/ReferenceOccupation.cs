using HybridCareers.Evidence;

namespace HybridCareers.Content;

/// <summary>An occupation of a public classification that a role corresponds to, more or less.</summary>
/// <param name="Scheme">The classification.</param>
/// <param name="Code">Its code there, such as "2512.4" or "15-1252.00".</param>
/// <param name="Title">What it is called there.</param>
/// <param name="Match">How nearly the two are the same.</param>
/// <param name="Grounds">Why we may say so.</param>
public sealed record ReferenceOccupation(OccupationScheme Scheme, string Code, string Title, OccupationMatch Match, Grounds Grounds)
{
    /// <summary>What is claimed, in a line.</summary>
    public string InWords => $"{Match} match: {Scheme} {Code}, {Title}";
}

/// <summary>A public classification of occupations.</summary>
public enum OccupationScheme { Esco, OnetSoc, Isco }

/// <summary>How nearly a role and an occupation are the same.</summary>
public enum OccupationMatch
{
    /// <summary>The same job.</summary>
    Exact,

    /// <summary>Nearly the same: most of the work is shared.</summary>
    Close,

    /// <summary>The occupation holds the role and much else.</summary>
    Broad,
}
