using HybridCareers.Content;
using HybridCareers.Matching.Mentions;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>A skill found in what a reader gave, to be confirmed.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Level">The level stated; not stated = none, or in words that we do not know.</param>
/// <param name="First">The first place where it was found.</param>
/// <param name="Times">How often it was found.</param>
/// <param name="LevelWord">The level in the file's own word; <c>null</c> = none.</param>
public sealed record FoundSkill(Live<SkillContent> Skill, ProficiencyLevel Level, TextPlace First, int Times, string? LevelWord = null)
{
    /// <summary>The longest text that is read in characters.</summary>
    public const int LongestText = 1_048_576;

    /// <summary>The words around that place.</summary>
    public string Place => First.Words;

    /// <summary>The skills that a text names, in the order in which they come up.</summary>
    public static IReadOnlyList<FoundSkill> In(Catalog catalog, string text)
    {
        var (found, times, places) = (new List<FoundSkill>(), new List<int>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var mention in SkillLinker.Of(catalog).Find(text))
        {
            if (places.TryGetValue(mention.Skill, out var at))
            {
                times[at]++;
                continue;
            }

            places.Add(mention.Skill, found.Count);
            found.Add(new(catalog.Skills.Find(mention.Skill)!, ProficiencyLevel.NotStated, new(text, mention.Start, mention.End), 1));
            times.Add(1);
        }

        return [.. found.Select((skill, at) => times[at] == 1 ? skill : skill with { Times = times[at] })];
    }
}
