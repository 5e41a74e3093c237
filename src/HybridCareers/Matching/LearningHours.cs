using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>Hours that it takes to learn a skill, made once for a catalogue.</summary>
public sealed class LearningHours
{
    /// <summary>The level that hours are given for.</summary>
    private const double Given = (int)ProficiencyLevel.Working;

    private readonly Dictionary<string, Effort> bySkill;

    private LearningHours(Catalog catalog)
    {
        // A step of a path that teaches nothing else says it too, where the skill itself does not.
        var steps = catalog.Paths.All.SelectMany(path => path.Content.Stages).SelectMany(stage => stage.Steps)
            .Where(step => step is { Effort: not null, Skills.Count: 1 }).ToLookup(step => step.Skills[0], step => step.Effort!, StringComparer.Ordinal);
        bySkill = catalog.Skills.All.Select(skill => (skill.Slug, Effort: skill.Content.Learning ?? steps[skill.Slug].FirstOrDefault()))
            .Where(pair => pair.Effort is not null).ToDictionary(pair => pair.Slug, pair => pair.Effort!, StringComparer.Ordinal);
    }

    /// <summary>The hours of a catalogue.</summary>
    public static LearningHours In(Catalog catalog) => catalog.Derive(static given => new LearningHours(given));

    /// <summary>Hours for a skill from nothing to working alone; <c>null</c> = not known.</summary>
    public Effort? Of(string skill) => bySkill.GetValueOrDefault(skill);

    /// <summary>Hours for a share of the way.</summary>
    public PlanHours? Of(string skill, double share) => Of(skill) is { } effort ? new PlanHours(effort.Low, effort.Likely, effort.High) * share : null;

    /// <summary>
    /// The share of a skill's hours that is left: hours are given for level 2 and grow in proportion to the level;
    /// a narrower or broader skill saves 0.6 of what is left, a related one 0.4.
    /// </summary>
    /// <param name="want">The level asked for; not stated = 2.</param>
    /// <param name="have">The level there; <c>null</c> = none; not stated = 2.</param>
    /// <param name="near">How the nearest other skill stands to it; <c>null</c> = there is none.</param>
    public static double ShareLeft(ProficiencyLevel want, ProficiencyLevel? have, Nearness? near)
    {
        var (to, from) = (want == ProficiencyLevel.NotStated ? Given : (int)want, have switch { null => 0, ProficiencyLevel.NotStated => Given, { } level => (int)level });
        var saved = near is { } other && from == 0 ? Worth.Credit(other) / 10d : 0;
        return Math.Max(0, to - from) / Given * (1 - saved);
    }
}
