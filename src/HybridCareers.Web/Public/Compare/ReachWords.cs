using HybridCareers.Content;
using HybridCareers.Web.Public.Plan;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.Compare;

/// <summary>The words of a reader's distance to a role, on the page and in the files.</summary>
public static class ReachWords
{
    public static string Match(ComparedReach reach) => reach.Percent is { } percent ? $"{percent} %" : "Not enough information";

    public static string Missing(ComparedReach reach) => reach.Missing.Count == 0 ? "None" : string.Join(", ", reach.Missing.Select(skill => skill.Title));

    public static string Partly(ComparedReach reach) =>
        reach.Partly.Count == 0 ? "None" : string.Join(", ", reach.Partly.Select(Gap));

    /// <summary>What is met in part, with what meets it.</summary>
    public static string Gap(PartGap gap) => gap.Title == gap.Through ? gap.Title : $"{gap.Title} (through {gap.Through})";

    /// <summary>"about 40 hours (20 to 80, likely 35), about 4 weeks at 10 hours a week".</summary>
    public static string Hours(ComparedReach reach) => reach.Hours switch
    {
        null => "Hours not known",
        { Mean: 0 } => "Nothing is left to learn",
        { } hours => $"{PlanWords.Hours(hours)}, about {Say.Count(hours.Weeks, "week")} at {PlanAddress.UsualHours} hours a week"
            + (reach.HoursNotKnown > 0 ? $"; {Say.Count(reach.HoursNotKnown, "skill")} without known hours not counted" : ""),
    };

    /// <summary>What a reader has of a skill: "✓ level 3", "✓", "○ not yet".</summary>
    public static string Mine(ComparedSkillRow skill) => skill.Mine switch
    {
        null => "○ not yet",
        ProficiencyLevel.NotStated => "✓ you have it",
        { } level => $"✓ level {(int)level}",
    };
}
