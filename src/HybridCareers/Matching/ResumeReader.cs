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

    /// <summary>How a project begins that is planned and not done: what it is to prove is not there yet.</summary>
    public const string Planned = "Planned: ";

    /// <summary>How a label begins that names a role to reach.</summary>
    public const string OnTheWay = "On the way to ";

    /// <summary>A level in more characters is cut: it is shown beside each of its skills.</summary>
    private const int LongestWord = 40;

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
        catch (InvalidOperationException)
        {
            // Half of a pair of surrogates, written as an escape, is JSON and no text.
            problem = "The file has half characters in it, which no text may have. Paste its text instead.";
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
        var named = root.EnumerateObject().Where(member => member.Name is not ("skills" or "meta" or "$schema")).SelectMany(member => FoundSkill.In(catalog, string.Join('\n', TextsOf(PartsOf(member)))));
        return [.. listed.Concat(named).GroupBy(found => found.Skill.Slug, StringComparer.Ordinal).Select(group =>
            group.MaxBy(found => found.Level)! with { Times = group.Sum(found => found.Times) })];
    }

    private static IEnumerable<FoundSkill> Listed(Catalog catalog, JsonElement skill)
    {
        var word = !skill.TryGetProperty("level", out var said) ? null : said.ValueKind switch
        {
            JsonValueKind.String => said.GetString(),
            JsonValueKind.Number => said.GetRawText(),
            _ => null,
        };
        var level = LevelOf(word);
        word = word is null || string.IsNullOrWhiteSpace(word) ? null : TextPlace.OneLine(word.Length > LongestWord ? $"{word[..LongestWord]}…" : word);
        return TextsOf(skill.EnumerateObject().Where(member => member.Name is "name" or "keywords").Select(member => member.Value))
            .SelectMany(text => Named(catalog, text)).Select(found => found with { Level = level, LevelWord = word });
    }

    // What stands in the list is a skill's name as such, however short it is.
    private static IEnumerable<FoundSkill> Named(Catalog catalog, string text) => EntryNames.In(catalog).Skill(text.Trim()) is { } skill
        ? [new FoundSkill(skill, ProficiencyLevel.NotStated, TextPlace.Of(text.Trim()), 1)]
        : FoundSkill.In(catalog, text);

    private static List<string> TextsOf(IEnumerable<JsonElement> elements)
    {
        var texts = new List<string>();
        foreach (var element in elements)
            Add(element, texts);
        return texts;
    }

    private static void Add(JsonElement element, List<string> texts)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                texts.Add(element.GetString()!);
                break;
            case JsonValueKind.Array:
                foreach (var part in element.EnumerateArray())
                    Add(part, texts);
                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                    Add(member.Value, texts);
                break;
        }
    }

    // What is planned, or still to be reached, is told by one's own plan and is not there yet.
    private static IEnumerable<JsonElement> PartsOf(JsonProperty member) => (member.Name, member.Value.ValueKind) switch
    {
        ("projects", JsonValueKind.Array) => member.Value.EnumerateArray().Where(project => !Begins(project, "description", Planned)),
        ("basics", JsonValueKind.Object) when Begins(member.Value, "label", OnTheWay) => member.Value.EnumerateObject().Where(part => part.Name != "label").Select(part => part.Value),
        _ => [member.Value],
    };

    private static bool Begins(JsonElement whole, string member, string words) => whole.ValueKind == JsonValueKind.Object
        && whole.TryGetProperty(member, out var said) && said.ValueKind == JsonValueKind.String && said.GetString()!.StartsWith(words, StringComparison.Ordinal);
}
