using HybridCareers.Published;

namespace HybridCareers.Tests.Search.Measured;

/// <summary>ESCO 1.1.1 as a catalogue: 3,007 occupations as roles and 13,896 skills with all their labels.</summary>
internal static class Esco
{
    private static readonly Lazy<Catalog> Made = new(() => Some.Catalog([.. Roles(), .. Skills()]));

    /// <summary>The catalogue, made once; skips the test where the data is absent.</summary>
    public static Catalog Catalog()
    {
        Support.Shared.PathOf("data/esco/README.md");
        return Made.Value;
    }

    private static IEnumerable<PublishedEntry> Skills() => Tables.Quoted("data/esco/v1.1.1/skills_en.csv.gz").Select(row =>
        Some.Skill(row["preferredLabel"].Trim(), Labels(row), row["description"], IdOf(row["conceptUri"])));

    private static IEnumerable<PublishedEntry> Roles()
    {
        var skills = Tables.Quoted("data/esco/v1.1.1/occupationSkillRelations.csv.gz")
            .ToLookup(row => row["occupationUri"], row => IdOf(row["skillUri"]), StringComparer.Ordinal);
        return Tables.Quoted("data/esco/v1.1.1/occupations_en.csv.gz").Select(row => Some.Role(
            row["preferredLabel"].Trim(), Labels(row), row["description"],
            skills: [.. skills[row["conceptUri"]].Distinct(StringComparer.Ordinal)], slug: IdOf(row["conceptUri"])));
    }

    private static string[] Labels(Dictionary<string, string> row) =>
        row["altLabels"].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string IdOf(string uri) => uri[(uri.LastIndexOf('/') + 1)..];
}
