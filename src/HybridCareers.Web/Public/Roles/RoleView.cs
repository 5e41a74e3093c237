using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Web.Public.Compare;
using HybridCareers.Web.Shared.Evidence;
using System.Text.Json.Serialization;

namespace HybridCareers.Web.Public.Roles;

/// <summary>A role profile.</summary>
public sealed record RoleView(
    string Slug,
    string Title,
    IReadOnlyList<Statement> AlternateTitles,
    IReadOnlyList<Statement> Summary,
    IReadOnlyList<Statement> Distinction,
    IReadOnlyList<Statement> Day,
    IReadOnlyList<RoleSkillRow> Skills,
    SkillMix SkillMix,
    IReadOnlyList<Statement> SkillRemarks,
    IReadOnlyList<Platform> Platforms,
    IReadOnlyList<Statement> Feeders,
    IReadOnlyList<Statement> NextPositions,
    IReadOnlyList<Statement> CareerRemarks,
    Seniority Entry,
    Coding Coding,
    Demand Demand,
    Pay Pay,
    IReadOnlyList<Statement> Observations,
    IReadOnlyList<PathRow> Paths,
    IReadOnlyList<NearRoleRow> Nearest,
    int Revision,
    DateTimeOffset PublishedAt,
    IReadOnlyList<Change> History) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>Occupations of public classifications that the role corresponds to; empty where none was found.</summary>
    public IReadOnlyList<ReferenceOccupation> Occupations { get; init; } = [];

    /// <summary>What is said of it in two ways that do not go together: the open ones first.</summary>
    public IReadOnlyList<DisputeRow> Contradictions { get; init; } = [];

    /// <summary>The day at whose end it stood like this; <c>null</c> = it stands like this now.</summary>
    public PastDay? AsOf { get; init; }

    /// <summary>How well it is evidenced, as a whole and part by part.</summary>
    public required RoleGrade Evidence { get; init; }

    /// <summary>The numbered sources of the page.</summary>
    [JsonIgnore]
    public required Footnotes Notes { get; init; }
}

/// <summary>A day that has passed.</summary>
/// <param name="Day">The day, UTC.</param>
/// <param name="Now">The page as it stands now.</param>
/// <param name="History">Everything that changed.</param>
public sealed record PastDay(DateOnly Day, string Now, string History);

/// <summary>A skill that the role asks for.</summary>
public sealed record RoleSkillRow(
    string Slug, string Code, string Name, string? Label, SkillKind Kind, SkillDomain Domain, Importance Importance, ProficiencyLevel Level, Grounds Grounds);

/// <summary>A path that teaches some of the role's skills.</summary>
public sealed record PathRow(string Slug, string Title, IReadOnlyList<string> Teaches);

/// <summary>A role near this one, and what somebody who does this one brings to it.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="Covers">How much of what it asks for this role's skills meet, 0–100; <c>null</c> = too little is known of it.</param>
/// <param name="CoveredBy">The same the other way round.</param>
/// <param name="Shared">Skills that both ask for, by name.</param>
/// <param name="Partly">Skills of it that a neighbour among those of this role counts for in part.</param>
/// <param name="Missing">Skills of it that this role brings nothing for.</param>
/// <param name="Surplus">Skills of this role that it has no use for.</param>
public sealed record NearRoleRow(
    string Slug, string Title, int? Covers, int? CoveredBy, IReadOnlyList<string> Shared, IReadOnlyList<PartGap> Partly, IReadOnlyList<string> Missing, IReadOnlyList<string> Surplus);
