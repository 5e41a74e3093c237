using System.Text.Json;
using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>Reads the skills of a file in the form of JSON Resume: those it lists, with their levels, and those its other texts name.</summary>
public static class ResumeReader
{
    /// <summary>The words for levels that are understood, each with its level; any other word leaves the level open.</summary>
    public static IReadOnlyList<(ProficiencyLevel Level, IReadOnlyList<string> Words)> Levels { get; } =
    [
        (ProficiencyLevel.Basic, ["basic", "beginner", "novice", "elementary", "junior", "fundamental awareness", "familiar"]),
        (ProficiencyLevel.Working, ["working", "intermediate", "competent", "proficient", "practitioner", "good"]),
        (ProficiencyLevel.Advanced, ["advanced", "senior", "strong", "very good", "highly proficient"]),
        (ProficiencyLevel.Expert, ["expert", "master", "guru", "excellent"]),
    ];

    /// <summary>Reads a file.</summary>
    /// <param name="catalog">Where the skills are looked up.</param>
    /// <param name="json">The file.</param>
    /// <param name="problem">What is wrong with it, in a sentence for its owner; <c>null</c> = nothing.</param>
    public static IReadOnlyList<FoundSkill> Read(Catalog catalog, string json, out string? problem)
    {
        try
        {
            using var file = JsonDocument.Parse(json);
            problem = file.RootElement.ValueKind == JsonValueKind.Object ? null : "The file is JSON, but no JSON Resume: it must begin with a brace.";
            return problem is null ? Read(catalog, file.RootElement) : [];
        }
        catch (JsonException)
        {
            problem = "The file is not JSON, so it cannot be a JSON Resume. Paste its text instead.";
            return [];
        }
    }

    /// <summary>The level that a word stands for; not stated = the word is not known.</summary>
    public static ProficiencyLevel LevelOf(string? word) => word is null ? ProficiencyLevel.NotStated
        : Levels.FirstOrDefault(level => level.Words.Contains(word.Trim(), StringComparer.OrdinalIgnoreCase)).Level;

    private static List<FoundSkill> Read(Catalog catalog, JsonElement root)
    {
        var listed = root.TryGetProperty("skills", out var skills) && skills.ValueKind == JsonValueKind.Array
            ? skills.EnumerateArray().Where(skill => skill.ValueKind == JsonValueKind.Object).SelectMany(skill => Listed(catalog, skill))
            : [];
        var named = root.EnumerateObject().Where(member => member.Name != "skills")
            .SelectMany(member => FoundSkill.In(catalog, string.Join('\n', Texts(member.Value))));
        return [.. listed.Concat(named).GroupBy(found => found.Skill).Select(group =>
            group.OrderByDescending(found => found.Level).First() with { Times = group.Sum(found => found.Times) })];
    }

    private static IEnumerable<FoundSkill> Listed(Catalog catalog, JsonElement skill)
    {
        var word = skill.TryGetProperty("level", out var level) && level.ValueKind == JsonValueKind.String ? level.GetString() : null;
        return Texts(skill.EnumerateObject().Where(member => member.Name is "name" or "keywords").Select(member => member.Value))
            .SelectMany(text => Named(catalog, text)).Select(found => found with { Level = LevelOf(word), LevelWord = word });
    }

    // What stands in the list is a skill's name as such, however short it is.
    private static IEnumerable<FoundSkill> Named(Catalog catalog, string text) => EntryNames.In(catalog).Skill(text.Trim()) is { } skill
        ? [new FoundSkill(skill, ProficiencyLevel.NotStated, text.Trim(), 1)]
        : FoundSkill.In(catalog, text);

    private static IEnumerable<string> Texts(IEnumerable<JsonElement> elements) => elements.SelectMany(Texts);

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => Texts(element.EnumerateArray()),
        JsonValueKind.Object => Texts(element.EnumerateObject().Select(member => member.Value)),
        _ => [],
    };
}
