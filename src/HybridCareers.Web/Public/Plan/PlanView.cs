using System.Text.Json.Serialization;
using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Matching;
using HybridCareers.Web.Public.Match;
using HybridCareers.Web.Public.Resources;
using HybridCareers.Web.Shared.Evidence;

namespace HybridCareers.Web.Public.Plan;

/// <summary>The way from a reader's skills to a role.</summary>
/// <param name="Have">The skills given, by code.</param>
/// <param name="NotKnown">What was given and is no skill of ours: it is not counted.</param>
/// <param name="Target">Slug of the role; <c>null</c> = not chosen yet.</param>
/// <param name="Title">Its title.</param>
/// <param name="State">Whether there is a plan, and if not, why.</param>
/// <param name="HoursAWeek">Hours a week.</param>
/// <param name="From">The first day; <c>null</c> = weeks are only counted.</param>
/// <param name="PercentBefore">The match before, 0–100.</param>
/// <param name="PercentAfter">The match after all steps, 0–100.</param>
/// <param name="Hours">Hours in all, steps without hours left out.</param>
/// <param name="HoursNotKnown">Steps without hours.</param>
/// <param name="Steps">What to learn, in order.</param>
/// <param name="Habits">What to do beside it, all the time.</param>
/// <param name="LeftOut">Optional skills of the role that the plan leaves out.</param>
/// <param name="Circle">Skills that ask for each other first, by name: a fault of the content.</param>
public sealed record PlanView(
    IReadOnlyList<HeldRow> Have, IReadOnlyList<string> NotKnown, string? Target, string Title, PlanState State, int HoursAWeek, DateOnly? From,
    int PercentBefore, int PercentAfter, PlanTime Hours, int HoursNotKnown, IReadOnlyList<PlanStepRow> Steps, IReadOnlyList<HabitRow> Habits,
    IReadOnlyList<NamedCode> LeftOut, IReadOnlyList<string> Circle) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>The numbered sources of the page.</summary>
    [JsonIgnore]
    public required Footnotes Notes { get; init; }

    /// <summary>What to have reached by when.</summary>
    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    /// <summary>What was asked.</summary>
    [JsonIgnore]
    public required PlanAddress Address { get; init; }

    /// <summary>Roles to choose from, the present one first.</summary>
    [JsonIgnore]
    public required IReadOnlyList<(string Slug, string Title)> Roles { get; init; }
}

/// <summary>Whether there is a plan.</summary>
public enum PlanState { NoTarget, TooLittleKnown, Reached, Planned }

/// <summary>Hours with the calendar weeks that they make.</summary>
/// <param name="Low">Hours if all goes well.</param>
/// <param name="Likely">Hours to expect.</param>
/// <param name="High">Hours if it goes badly.</param>
/// <param name="Mean">(low + 4 × likely + high) ÷ 6.</param>
/// <param name="Weeks">Weeks that the mean takes at the hours a week, rounded up.</param>
public sealed record PlanTime(int Low, int Likely, int High, int Mean, int Weeks);

/// <summary>A step of the plan.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Slug">The skill.</param>
/// <param name="Name">Its name.</param>
/// <param name="Code">Its permanent code.</param>
/// <param name="Domain">Its field.</param>
/// <param name="Level">The level to reach; not stated = the role states none.</param>
/// <param name="Importance">How the role asks for it; <c>null</c> where it only comes first for others.</param>
/// <param name="Grounds">Why the role asks for it; <c>null</c> where it only comes first for others.</param>
/// <param name="FirstFor">Steps that ask for it first, by name.</param>
/// <param name="Near">A skill of the reader that shortens it; <c>null</c> = none.</param>
/// <param name="Share">The share of the hours that is left, 0–1.</param>
/// <param name="Hours">Hours that are left; <c>null</c> = not known.</param>
/// <param name="Source">Hours of the whole of it with their grounds; <c>null</c> = not known.</param>
/// <param name="FirstWeek">The week in which it begins, from 1.</param>
/// <param name="LastWeek">The week in which it ends.</param>
/// <param name="Percent">The match after it, 0–100.</param>
/// <param name="ComesBefore">A skill of the reader that asks for it first, by name: the reader may well know it; <c>null</c> = none.</param>
/// <param name="Resources">What to learn it from, free ones first.</param>
/// <param name="Projects">Projects that are due after it.</param>
/// <param name="ProvedBy">Projects of the plan that prove it, whenever they are due.</param>
public sealed record PlanStepRow(
    int Number, string Slug, string Name, string Code, SkillDomain Domain, ProficiencyLevel Level, Importance? Importance, Grounds? Grounds,
    IReadOnlyList<string> FirstFor, string? Near, double Share, PlanTime? Hours, Effort? Source, int FirstWeek, int LastWeek, int Percent, string? ComesBefore,
    IReadOnlyList<ResourceRow> Resources, IReadOnlyList<PlanProject> Projects, IReadOnlyList<ProvingProject> ProvedBy);

/// <summary>A project that proves what was learnt.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="Proves">Skills it proves, by name.</param>
/// <param name="Acceptance">When it is done.</param>
public sealed record PlanProject(string Slug, string Title, IReadOnlyList<string> Proves, IReadOnlyList<Statement> Acceptance);

/// <summary>A project that proves a step.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="After">Number of the step after which it is due.</param>
public sealed record ProvingProject(string Slug, string Title, int After);

/// <summary>Something to do all the time.</summary>
public sealed record HabitRow(string Title, IReadOnlyList<Statement> Text);
