using System.Text.Json.Serialization;
using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Matching;
using HybridCareers.Published;
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

    /// <summary>The reader's skills.</summary>
    [JsonIgnore]
    public required HeldSkills Have { get; init; }

    /// <summary>The order of the tables' rows.</summary>
    [JsonIgnore]
    public required CompareSort Sort { get; init; }

    /// <summary>True where only what differs is shown.</summary>
    [JsonIgnore]
    public required bool OnlyDifferences { get; init; }

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
/// <param name="Missing">Essential skills that are not met in full.</param>
/// <param name="Hours">Hours to learn them with what comes first (PERT mean), optional ones left out; <c>null</c> = not known.</param>
public sealed record ComparedReach(int? Percent, IReadOnlyList<NamedPage> Missing, int? Hours);
