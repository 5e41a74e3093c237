using System.Text.Json.Serialization;
using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Web.Public.Resources;
using HybridCareers.Web.Shared.Evidence;

namespace HybridCareers.Web.Public.Paths;

/// <summary>A path in full.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="Background">Where the reader comes from.</param>
/// <param name="Summary">Whom it is for and where it leads.</param>
/// <param name="Hours">Hours of all its steps.</param>
/// <param name="Stages">Its stages in order.</param>
/// <param name="Roles">Roles whose essential skills it teaches, the best covered first; ten at most.</param>
/// <param name="Origins">Typical people who take it, with what they bring.</param>
/// <param name="Revision">Number of the live revision.</param>
/// <param name="PublishedAt">When it went live, UTC.</param>
/// <param name="History">What readers saw changing, the latest first.</param>
public sealed record PathView(
    string Slug, string Title, Background Background, IReadOnlyList<Statement> Summary, PathHours Hours, IReadOnlyList<StageView> Stages,
    IReadOnlyList<RoleReach> Roles, IReadOnlyList<OriginView> Origins, int Revision, DateTimeOffset PublishedAt, IReadOnlyList<Change> History) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>The numbered sources of the page.</summary>
    [JsonIgnore]
    public required Footnotes Notes { get; init; }

    /// <summary>How far the reader is; <c>null</c> where no skills were given.</summary>
    public ProgressRow? Progress { get; init; }

    /// <summary>What was given among the reader's skills and is no skill of ours: it is not counted.</summary>
    public IReadOnlyList<string> NotKnown { get; init; } = [];

    /// <summary>The reader's skills.</summary>
    [JsonIgnore]
    public required HeldSkills Have { get; init; }
}

/// <summary>A stage of a path.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Intro">What it is for, in words.</param>
/// <param name="Steps">Its steps, numbered through the whole path.</param>
public sealed record StageView(StageKind Kind, string Title, IReadOnlyList<Statement> Intro, IReadOnlyList<StepView> Steps);

/// <summary>A step of a path.</summary>
/// <param name="Number">Its number in the path, from 1.</param>
/// <param name="Title">What to do.</param>
/// <param name="Text">What it is about.</param>
/// <param name="Skills">What it teaches.</param>
/// <param name="Resources">What to learn it from, in the path's order.</param>
/// <param name="Projects">Projects that prove it.</param>
/// <param name="Effort">Hours; <c>null</c> = not known.</param>
public sealed record StepView(
    int Number, string Title, IReadOnlyList<Statement> Text, IReadOnlyList<NamedSkill> Skills, IReadOnlyList<ResourceRow> Resources,
    IReadOnlyList<NamedProject> Projects, Effort? Effort)
{
    /// <summary>How far the reader is with it; <c>null</c> where no skills were given.</summary>
    public StepState? State { get; init; }

    /// <summary>Skills of it that the reader has, by name.</summary>
    public IReadOnlyList<string> Has { get; init; } = [];
}

/// <summary>A project that a step links to.</summary>
public sealed record NamedProject(string Slug, string Title);

/// <summary>How much of what a role cannot do without a path teaches.</summary>
/// <param name="Slug">Slug of the role.</param>
/// <param name="Title">Title of the role.</param>
/// <param name="Taught">Essential skills of the role that the path teaches, by name.</param>
/// <param name="Essentials">Essential skills of the role in all.</param>
public sealed record RoleReach(string Slug, string Title, IReadOnlyList<string> Taught, int Essentials);

/// <summary>A typical person who takes a path.</summary>
/// <param name="Title">Who it is.</param>
/// <param name="Have">The skills in the form of <c>/match?have=</c>.</param>
/// <param name="Skills">What such a person usually brings.</param>
public sealed record OriginView(string Title, string Have, IReadOnlyList<OriginSkillRow> Skills);

/// <summary>A skill that a typical person brings, and why we say so.</summary>
public sealed record OriginSkillRow(string Slug, string Name, ProficiencyLevel Level, Grounds Grounds);
