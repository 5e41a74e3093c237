using HybridCareers.Evidence;

namespace HybridCareers.Content;

/// <summary>A way into the field from one background.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Background">Where the reader comes from.</param>
/// <param name="Summary">Whom it is for and where it leads.</param>
/// <param name="Stages">Its stages in order.</param>
public sealed record PathContent(
    string Title, Background Background, IReadOnlyList<Statement> Summary, IReadOnlyList<PathStage> Stages) : IContent
{
    /// <inheritdoc />
    public string Name => Title;

    /// <inheritdoc />
    public IEnumerable<Claim> Claims() =>
    [
        .. Summary.At("summary"),
        .. Stages.SelectMany((stage, index) => stage.Claims($"stages[{index + 1}]")),
    ];

    /// <inheritdoc />
    public IEnumerable<Reference> References() =>
        Stages.SelectMany((stage, at) => stage.Steps.SelectMany((step, index) => step.References($"stages[{at + 1}].steps[{index + 1}]")));
}

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
