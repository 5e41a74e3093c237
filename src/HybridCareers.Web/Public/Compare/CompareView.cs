using System.Text.Json.Serialization;
using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Web.Public.Plan;
using HybridCareers.Web.Shared.Evidence;

namespace HybridCareers.Web.Public.Compare;

/// <summary>The whole tables of our sources, or chosen roles side by side.</summary>
/// <param name="Tables">The tables; empty where roles were chosen.</param>
/// <param name="Roles">The chosen roles in the order chosen; empty for the tables; one alone waits for another.</param>
/// <param name="Aspects">What is compared, first where the roles differ; empty unless there are two roles or more.</param>
/// <param name="Skills">Skills that any of the roles asks for, first what all of them call essential.</param>
/// <param name="Reach">How far the reader is from each role, in their order; empty where no skills were given.</param>
public sealed record CompareView(
    IReadOnlyList<ComparedTable> Tables, IReadOnlyList<ComparedRole> Roles, IReadOnlyList<ComparedAspect> Aspects, IReadOnlyList<ComparedSkillRow> Skills,
    IReadOnlyList<ComparedReach> Reach) : IPageView
{
    /// <summary>The most roles that stand side by side.</summary>
    public const int Most = 6;

    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>The numbered sources of the page.</summary>
    [JsonIgnore]
    public required Footnotes Notes { get; init; }

    /// <summary>What was given among the reader's skills and is no skill of ours: it is not counted.</summary>
    public IReadOnlyList<string> NotKnown { get; init; } = [];

    /// <summary>The roles in the order of what matters to the reader; <c>null</c> where nothing was weighed.</summary>
    public RoleOrder? Order { get; init; }

    /// <summary>Roles near to those chosen; three at most.</summary>
    public IReadOnlyList<NearHint> Near { get; init; } = [];

    /// <summary>What was asked.</summary>
    [JsonIgnore]
    public required CompareAddress Address { get; init; }

    /// <summary>Roles to choose from: those chosen first.</summary>
    [JsonIgnore]
    public required IReadOnlyList<Live<RoleContent>> Offered { get; init; }

    /// <summary>How many roles there are.</summary>
    [JsonIgnore]
    public required int Of { get; init; }
}

/// <summary>The orders of a table's rows.</summary>
public enum CompareSort { Source, Role, Skills, Pay, Demand }

/// <summary>A comparison table as its source has it.</summary>
/// <param name="Title">What it compares.</param>
/// <param name="Columns">The source's columns in its order.</param>
/// <param name="Rows">Its rows in the order asked for.</param>
/// <param name="Footnotes">What a reader must know about it.</param>
public sealed record ComparedTable(
    string Title, IReadOnlyList<ComparisonColumn> Columns, IReadOnlyList<ComparedRow> Rows, IReadOnlyList<Statement> Footnotes);

/// <summary>A row of a source's table.</summary>
/// <param name="Role">Slug of the role.</param>
/// <param name="Label">The role's title in the table.</param>
/// <param name="IsLive">True where the role has a page.</param>
/// <param name="Skills">Its key skills in the table's order.</param>
/// <param name="PayLabel">The table's word for pay; <c>null</c> = the cell is empty.</param>
/// <param name="DemandWord">The table's word for demand; <c>null</c> = the cell is empty.</param>
/// <param name="DemandLevel">The word as an amount, where it names one.</param>
/// <param name="DemandTrend">The word as a direction, where it names one.</param>
/// <param name="Grounds">Where the row stands in the source.</param>
public sealed record ComparedRow(
    string Role, string Label, bool IsLive, IReadOnlyList<ComparedLabel> Skills, string? PayLabel, string? DemandWord,
    DemandLevel DemandLevel, DemandTrend DemandTrend, Grounds Grounds);

/// <summary>A skill under the table's name for it.</summary>
public sealed record ComparedLabel(string Skill, string Label, bool IsLive);

/// <summary>A role of a comparison.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">What the job is.</param>
/// <param name="Demand">What the labour market wants.</param>
/// <param name="Pay">What it pays.</param>
/// <param name="Coding">Whether it asks for code.</param>
/// <param name="Entry">How senior one must be to begin.</param>
/// <param name="SkillMix">Its skills by field.</param>
/// <param name="OwnSkills">Skills that none of the others asks for.</param>
/// <param name="Paths">Paths that teach a skill of it.</param>
/// <param name="Feeders">Positions people come from.</param>
/// <param name="NextPositions">Positions it leads to.</param>
/// <param name="Evidence">How well it is evidenced.</param>
public sealed record ComparedRole(
    string Slug, string Title, IReadOnlyList<Statement> Summary, Demand Demand, Pay Pay, Coding Coding, Seniority Entry, SkillMix SkillMix,
    IReadOnlyList<NamedPage> OwnSkills, IReadOnlyList<NamedPage> Paths, IReadOnlyList<Statement> Feeders, IReadOnlyList<Statement> NextPositions,
    RoleGrade Evidence);

/// <summary>An entry by its name.</summary>
public sealed record NamedPage(string Slug, string Title);

/// <summary>Something that is compared, and whether the roles differ in it.</summary>
public sealed record ComparedAspect(Aspect Aspect, bool Differs);

/// <summary>A skill and how each role asks for it.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="Shared">True where every role asks for it.</param>
/// <param name="EssentialToAll">True where no role can do without it.</param>
/// <param name="Alike">True where every role asks for it in the same way.</param>
/// <param name="Needs">How each role asks for it, in their order; <c>null</c> = it does not.</param>
/// <param name="Mine">The reader's level; <c>null</c> = the reader does not have it, or gave no skills.</param>
public sealed record ComparedSkillRow(string Slug, string Title, bool Shared, bool EssentialToAll, bool Alike, IReadOnlyList<RoleSkill?> Needs,
    ProficiencyLevel? Mine);

/// <summary>How far a reader is from a role.</summary>
/// <param name="Percent">The match, 0–100; <c>null</c> = too little is known of the role.</param>
/// <param name="Missing">Essential skills that nothing of the reader's counts for.</param>
/// <param name="Partly">Essential skills that are met in part.</param>
/// <param name="Hours">Hours to learn what is missing with what comes first, optional ones left out, and weeks at 10 hours a week; <c>null</c> = not known.</param>
/// <param name="HoursNotKnown">Skills to learn whose hours are not known.</param>
public sealed record ComparedReach(int? Percent, IReadOnlyList<NamedPage> Missing, IReadOnlyList<PartGap> Partly, PlanTime? Hours, int HoursNotKnown);

/// <summary>A skill that is met in part.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its name.</param>
/// <param name="Through">The skill that counts for it.</param>
public sealed record PartGap(string Slug, string Title, string Through);

/// <summary>A role near to a chosen one.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="To">Title of the chosen role that it stands near to.</param>
/// <param name="Covers">How much of what it asks for the skills of the chosen role meet, in per cent; <c>null</c> = too little is known.</param>
/// <param name="Shared">Skills that both ask for, by name.</param>
/// <param name="Partly">Skills of it that a neighbour among those of the chosen role counts for in part.</param>
/// <param name="Missing">Skills that one would have to add, by name.</param>
/// <param name="Surplus">Skills of the chosen role that it has no use for, by name.</param>
public sealed record NearHint(
    string Slug, string Title, string To, int? Covers, IReadOnlyList<string> Shared, IReadOnlyList<PartGap> Partly, IReadOnlyList<string> Missing, IReadOnlyList<string> Surplus);
