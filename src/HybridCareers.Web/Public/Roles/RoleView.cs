using System.Text.Json.Serialization;
using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Evidence;

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
    int Revision,
    DateTimeOffset PublishedAt,
    IReadOnlyList<Change> History) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>Occupations of public classifications that the role corresponds to; empty where none was found.</summary>
    public IReadOnlyList<ReferenceOccupation> Occupations { get; init; } = [];

    /// <summary>The numbered sources of the page.</summary>
    [JsonIgnore]
    public required Footnotes Notes { get; init; }
}

/// <summary>A skill that the role asks for.</summary>
public sealed record RoleSkillRow(
    string Slug, string Code, string Name, string? Label, SkillKind Kind, SkillDomain Domain, Importance Importance, ProficiencyLevel Level, Grounds Grounds);

/// <summary>A path that teaches some of the role's skills.</summary>
public sealed record PathRow(string Slug, string Title, IReadOnlyList<string> Teaches);
