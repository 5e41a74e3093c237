using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>Hours of a step or of a plan.</summary>
/// <param name="Low">Hours if all goes well.</param>
/// <param name="Likely">Hours to expect.</param>
/// <param name="High">Hours if it goes badly.</param>
public readonly record struct PlanHours(double Low, double Likely, double High)
{
    /// <summary>The mean of PERT: (low + 4 × likely + high) ÷ 6.</summary>
    public double Mean => (Low + (4 * Likely) + High) / 6;

    /// <summary>Both together.</summary>
    public static PlanHours operator +(PlanHours one, PlanHours other) => new(one.Low + other.Low, one.Likely + other.Likely, one.High + other.High);

    /// <summary>A share of it.</summary>
    public static PlanHours operator *(PlanHours hours, double share) => new(hours.Low * share, hours.Likely * share, hours.High * share);
}

/// <summary>A skill to learn.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Level">The level to reach; not stated = as the role asks, which states none.</param>
/// <param name="Need">The requirement of the target that it meets; <c>null</c> where it only comes first for others.</param>
/// <param name="FirstFor">Steps of this plan that ask for it first.</param>
/// <param name="Near">A skill of the reader that shortens it; <c>null</c> = none.</param>
/// <param name="Share">The share of the hours that is left, 0–1: the reader knows a part, or a neighbour.</param>
/// <param name="Hours">Hours that are left; <c>null</c> = not known.</param>
/// <param name="Source">Where the hours come from, for the whole of it; <c>null</c> = not known.</param>
/// <param name="Percent">The match with the target after this step, 0–100.</param>
/// <param name="ComesBefore">A skill of the reader that asks for it first, so that the reader may well know it; <c>null</c> = none.</param>
/// <param name="Resources">What to learn it from, free ones first.</param>
/// <param name="Projects">Projects that are due after this step: every skill of the plan that they prove is learnt by then.</param>
/// <param name="ProvedBy">Projects of the plan that prove this skill, whenever they are due.</param>
public sealed record PlanStep(
    Live<SkillContent> Skill, ProficiencyLevel Level, RoleSkill? Need, IReadOnlyList<Live<SkillContent>> FirstFor, HeldSkill? Near, double Share,
    PlanHours? Hours, Effort? Source, int Percent, HeldSkill? ComesBefore, IReadOnlyList<Live<ResourceContent>> Resources,
    IReadOnlyList<Live<ProjectContent>> Projects, IReadOnlyList<Live<ProjectContent>> ProvedBy);
