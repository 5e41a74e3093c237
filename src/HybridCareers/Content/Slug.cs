namespace HybridCareers.Content;

/// <summary>The part of an address that names an entry: lower-case letters, digits and single hyphens.</summary>
public static class Slug
{
    /// <summary>The longest slug in characters.</summary>
    public const int Longest = 80;

    /// <summary>What is wrong with a slug, in a sentence for its author; <c>null</c> = nothing.</summary>
    public static string? ProblemOf(string? slug) => slug switch
    {
        null or "" => "A slug is missing: give 1 to 80 lower-case letters, digits or hyphens.",
        { Length: > Longest } => $"The slug has {slug.Length} characters; at most {Longest} are allowed.",
        _ when !slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') =>
            $"The slug '{slug}' may hold only lower-case letters a to z, digits and hyphens.",
        _ when slug[0] == '-' || slug[^1] == '-' || slug.Contains("--", StringComparison.Ordinal) =>
            $"The slug '{slug}' may not begin or end with a hyphen, nor hold two in a row.",
        _ => null,
    };
}
