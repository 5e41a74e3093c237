using HybridCareers.Evidence;

namespace HybridCareers.Content;

/// <summary>A skill of the vocabulary.</summary>
/// <param name="Title">Preferred name.</param>
/// <param name="Code">Short permanent code for addresses: 2 to 5 lower-case letters or digits; never given to another skill.</param>
/// <param name="Kind">What sort of skill it is.</param>
/// <param name="Domain">Which of the two fields it belongs to.</param>
/// <param name="Aliases">Other names for the same skill.</param>
/// <param name="Definition">What it is.</param>
/// <param name="Broader">Slugs of the skills it is part of.</param>
/// <param name="Related">Slugs of neighbouring skills.</param>
/// <param name="Prerequisites">Skills to have first; acyclic over the whole vocabulary.</param>
/// <param name="Learning">Hours to work alone on known tasks (level 2), for somebody who has what comes first; <c>null</c> = not known.</param>
public sealed record SkillContent(
    string Title,
    string Code,
    SkillKind Kind,
    SkillDomain Domain,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<Statement> Definition,
    IReadOnlyList<string> Broader,
    IReadOnlyList<string> Related,
    IReadOnlyList<Prerequisite> Prerequisites,
    Effort? Learning = null) : IContent
{
    /// <inheritdoc />
    public string Name => Title;

    /// <inheritdoc />
    public IEnumerable<Claim> Claims() =>
    [
        .. Definition.At("definition"),
        .. Prerequisites.Select(first => new Claim($"prerequisites[{first.Skill}]", first.Skill, first.Grounds)),
        .. Learning is null ? [] : (Claim[])[new("learning", $"{Learning.Low}–{Learning.High} hours", Learning.Grounds)],
    ];

    /// <inheritdoc />
    public IEnumerable<Reference> References() =>
    [
        .. Broader.Select(slug => new Reference($"broader[{slug}]", EntryKind.Skill, slug)),
        .. Related.Select(slug => new Reference($"related[{slug}]", EntryKind.Skill, slug)),
        .. Prerequisites.Select(first => new Reference($"prerequisites[{first.Skill}]", EntryKind.Skill, first.Skill)),
    ];
}

/// <summary>A skill to have first.</summary>
public sealed record Prerequisite(string Skill, Grounds Grounds);

/// <summary>What sort of skill it is.</summary>
public enum SkillKind { Knowledge, Method, Language, Framework, Tool, Platform, Interpersonal }

/// <summary>Which of the two fields a skill belongs to.</summary>
public enum SkillDomain { General, Ai, Web3, Both }
