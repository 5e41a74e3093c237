using HybridCareers.Evidence;

namespace HybridCareers.Content;

/// <summary>A way into the field from one background.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Background">Where the reader comes from.</param>
/// <param name="Summary">Whom it is for and where it leads.</param>
/// <param name="Stages">Its stages in order.</param>
/// <param name="Origins">Typical people who take it, with what they bring; <c>null</c> = none described.</param>
public sealed record PathContent(
    string Title, Background Background, IReadOnlyList<Statement> Summary, IReadOnlyList<PathStage> Stages, IReadOnlyList<Origin>? Origins = null) : IContent
{
    /// <inheritdoc />
    public string Name => Title;

    /// <inheritdoc />
    public IEnumerable<Claim> Claims() =>
    [
        .. Summary.At("summary"),
        .. Stages.SelectMany((stage, index) => stage.Claims($"stages[{index + 1}]")),
        .. (Origins ?? []).SelectMany((origin, index) => origin.Skills.Select(skill =>
            new Claim($"origins[{index + 1}].skills[{skill.Skill}]", $"{origin.Title}: {skill.Skill}", skill.Grounds))),
    ];

    /// <inheritdoc />
    public IEnumerable<Reference> References() =>
    [
        .. Stages.SelectMany((stage, at) => stage.Steps.SelectMany((step, index) => step.References($"stages[{at + 1}].steps[{index + 1}]"))),
        .. (Origins ?? []).SelectMany((origin, index) => origin.Skills.Select(skill =>
            new Reference($"origins[{index + 1}].skills[{skill.Skill}]", EntryKind.Skill, skill.Skill))),
    ];
}

/// <summary>A typical person who takes a path: a place to begin for readers who match their skills.</summary>
/// <param name="Title">Who it is, such as "Data scientist".</param>
/// <param name="Skills">What such a person usually brings.</param>
public sealed record Origin(string Title, IReadOnlyList<OriginSkill> Skills);

/// <summary>A skill that a typical person brings.</summary>
/// <param name="Skill">Slug of the skill.</param>
/// <param name="Level">How well; not stated = open.</param>
/// <param name="Grounds">Why we may say so.</param>
public sealed record OriginSkill(string Skill, ProficiencyLevel Level, Grounds Grounds);

/// <summary>A stage of a path.</summary>
/// <param name="Kind">Strengthen, build or engage.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Intro">What the stage is for.</param>
/// <param name="Steps">Its steps in order.</param>
public sealed record PathStage(StageKind Kind, string Title, IReadOnlyList<Statement> Intro, IReadOnlyList<PathStep> Steps)
{
    internal IEnumerable<Claim> Claims(string place) =>
    [
        .. Intro.At($"{place}.intro"),
        .. Steps.SelectMany((step, index) => step.Claims($"{place}.steps[{index + 1}]")),
    ];
}

/// <summary>A step of a path.</summary>
/// <param name="Title">What to do, in a few words.</param>
/// <param name="Text">What it is about.</param>
/// <param name="Skills">Slugs of the skills it teaches.</param>
/// <param name="Resources">Slugs of learning resources for it.</param>
/// <param name="Projects">Slugs of projects that prove it.</param>
/// <param name="Effort">Hours it takes; <c>null</c> = not known.</param>
public sealed record PathStep(
    string Title, IReadOnlyList<Statement> Text, IReadOnlyList<string> Skills, IReadOnlyList<string> Resources,
    IReadOnlyList<string> Projects, Effort? Effort = null)
{
    internal IEnumerable<Claim> Claims(string place) =>
    [
        .. Text.At($"{place}.text"),
        .. Effort is null ? [] : (Claim[])[new($"{place}.effort", $"{Effort.Low}–{Effort.High} hours", Effort.Grounds)],
    ];

    internal IEnumerable<Reference> References(string place) =>
    [
        .. Skills.Select(slug => new Reference($"{place}.skills[{slug}]", EntryKind.Skill, slug)),
        .. Resources.Select(slug => new Reference($"{place}.resources[{slug}]", EntryKind.Resource, slug)),
        .. Projects.Select(slug => new Reference($"{place}.projects[{slug}]", EntryKind.Project, slug)),
    ];
}

/// <summary>Hours of work, from a source or an editor's reasoned range.</summary>
/// <param name="Low">Hours if all goes well.</param>
/// <param name="Likely">Hours to expect.</param>
/// <param name="High">Hours if it goes badly.</param>
/// <param name="Grounds">Why we may say so.</param>
public sealed record Effort(int Low, int Likely, int High, Grounds Grounds);

/// <summary>Where a reader comes from.</summary>
public enum Background { Any, Ai, Web3 }

/// <summary>What a stage is for.</summary>
public enum StageKind { Strengthen, Build, Engage }
