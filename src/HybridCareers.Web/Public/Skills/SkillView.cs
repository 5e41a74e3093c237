using System.Text.Json.Serialization;
using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Web.Public.Resources;
using HybridCareers.Web.Shared.Evidence;

namespace HybridCareers.Web.Public.Skills;

/// <summary>A skill in full.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Code">Its short permanent code.</param>
/// <param name="Title">Its name.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Kind">What sort of skill it is.</param>
/// <param name="Domain">The field it belongs to.</param>
/// <param name="Definition">What it is.</param>
/// <param name="Prerequisites">What to know first.</param>
/// <param name="Opens">Skills that ask for this one first.</param>
/// <param name="Broader">What it is part of.</param>
/// <param name="Narrower">What is part of it.</param>
/// <param name="Related">Neighbours.</param>
/// <param name="EssentialFor">How many roles cannot do without it.</param>
/// <param name="OptionalFor">How many further roles like to see it.</param>
/// <param name="Roles">The first of these roles, essential ones before optional ones.</param>
/// <param name="Resources">What to learn it from, free ones first.</param>
/// <param name="Paths">Steps of paths that teach it.</param>
/// <param name="Projects">Projects that prove it.</param>
/// <param name="Learning">Hours to work alone on known tasks; <c>null</c> = not known.</param>
/// <param name="Revision">Number of the live revision.</param>
/// <param name="PublishedAt">When it went live, UTC.</param>
/// <param name="History">What readers saw changing, the latest first.</param>
public sealed record SkillView(
    string Slug, string Code, string Title, IReadOnlyList<string> Aliases, SkillKind Kind, SkillDomain Domain, IReadOnlyList<Statement> Definition,
    IReadOnlyList<FirstSkill> Prerequisites, IReadOnlyList<NamedSkill> Opens, IReadOnlyList<NamedSkill> Broader, IReadOnlyList<NamedSkill> Narrower,
    IReadOnlyList<NamedSkill> Related, int EssentialFor, int OptionalFor, IReadOnlyList<SkillNeed> Roles, IReadOnlyList<ResourceRow> Resources,
    IReadOnlyList<TeachingStep> Paths, IReadOnlyList<Proof> Projects, Effort? Learning, int Revision, DateTimeOffset PublishedAt, IReadOnlyList<Change> History) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>The numbered sources of the page.</summary>
    [JsonIgnore]
    public required Footnotes Notes { get; init; }
}

/// <summary>A skill to have first, and why.</summary>
public sealed record FirstSkill(string Slug, string Name, SkillDomain Domain, Grounds Grounds);

/// <summary>A role that asks for the skill.</summary>
/// <param name="Slug">Slug of the role.</param>
/// <param name="Title">Title of the role.</param>
/// <param name="Importance">Essential or optional.</param>
/// <param name="Level">How well; may be not stated.</param>
/// <param name="Label">The source's own word for the skill; <c>null</c> = the same.</param>
/// <param name="Grounds">Why we may say so.</param>
public sealed record SkillNeed(string Slug, string Title, Importance Importance, ProficiencyLevel Level, string? Label, Grounds Grounds);

/// <summary>A step of a path that teaches the skill.</summary>
/// <param name="Path">Slug of the path.</param>
/// <param name="PathTitle">Title of the path.</param>
/// <param name="Number">Number of the step in the path, from 1.</param>
/// <param name="Step">Title of the step.</param>
public sealed record TeachingStep(string Path, string PathTitle, int Number, string Step);

/// <summary>A project that proves the skill, and how.</summary>
public sealed record Proof(string Project, string Title, Statement How);
