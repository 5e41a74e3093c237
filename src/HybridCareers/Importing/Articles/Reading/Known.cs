using HybridCareers.Importing.Articles.Outlines;
using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Words by which a reader may know the structure of a text without marks.</summary>
internal static class Known
{
    private const int LongestLabel = 45, MostWordsDashed = 3;

    private static readonly string[] Dashes = [" – ", " — ", " - "];

    /// <summary>True where a line begins with a known label and a colon or dash, such as "Salary: …".</summary>
    public static bool Label(string line) => IsLabelled(HeadingText.WithoutSigns(line));

    private static bool IsLabelled(string line)
    {
        var colon = line.AsSpan(0, Math.Min(LongestLabel, line.Length)).IndexOf(':');
        return colon > 2 && char.IsUpper(line[0]) && (colon + 1 == line.Length || line[colon + 1] == ' ')
            && line.AsSpan(0, colon).Count(' ') < 5 && Facets.Of(line[..colon]) != Facet.None
            || Array.Exists(Dashes, dash => Dashed(line, line.IndexOf(dash, StringComparison.Ordinal)));
    }

    /// <summary>True where a line is a known label in capitals and nothing else, such as "SKILLS".</summary>
    public static bool Name(string line) => line.Length is > 2 and < LongestLabel && !line.AsSpan().ContainsAnyInRange('a', 'z') && line.AsSpan().Count(' ') < MostWordsDashed && Facets.Of(line) is not (Facet.None or Facet.Summary);

    private static bool Dashed(string line, int dash) => dash is > 2 and < LongestLabel && char.IsUpper(line[0])
        && line.AsSpan(0, dash).Count(' ') < MostWordsDashed && Facets.Of(line[..dash]) != Facet.None;
}
