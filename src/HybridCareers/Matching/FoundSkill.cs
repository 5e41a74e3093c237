using HybridCareers.Content;
using HybridCareers.Matching.Mentions;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>A skill found in what a reader gave, to be confirmed.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Level">The level stated; not stated = none, or in words that we do not know.</param>
/// <param name="Place">The words around the first place where it was found.</param>
/// <param name="Times">How often it was found.</param>
/// <param name="LevelWord">The level in the file's own word; <c>null</c> = none.</param>
public sealed record FoundSkill(Live<SkillContent> Skill, ProficiencyLevel Level, string Place, int Times, string? LevelWord = null)
{
    /// <summary>The longest text that is read in characters.</summary>
    public const int LongestText = 1_048_576;

    private const int Around = 60;

    /// <summary>The skills that a text names, in the order in which they come up.</summary>
    public static IReadOnlyList<FoundSkill> In(Catalog catalog, string text) =>
        [.. SkillLinker.Of(catalog).Find(text).GroupBy(mention => mention.Skill, StringComparer.Ordinal)
            .Select(group => new FoundSkill(catalog.Skills.Find(group.Key)!, ProficiencyLevel.NotStated, PlaceOf(text, group.First()), group.Count()))];

    private static string PlaceOf(string text, SkillMention mention)
    {
        var (from, to) = (Math.Max(0, mention.Start - Around), Math.Min(text.Length, mention.End + Around));
        // Whole words, and no half of a character.
        while (from > 0 && from < mention.Start && !char.IsWhiteSpace(text[from - 1]))
            from++;
        while (to < text.Length && to > mention.End && !char.IsWhiteSpace(text[to]))
            to--;
        var place = string.Join(' ', text[from..to].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"{(from > 0 ? "… " : "")}{place}{(to < text.Length ? " …" : "")}";
    }
}
