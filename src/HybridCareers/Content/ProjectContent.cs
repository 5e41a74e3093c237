namespace HybridCareers.Content;

/// <summary>A project that proves skills.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Idea">What to build.</param>
/// <param name="Proves">Skills it proves, each with a sentence on how.</param>
/// <param name="Acceptance">When it is done: a checklist.</param>
public sealed record ProjectContent(
    string Title, IReadOnlyList<Statement> Idea, IReadOnlyList<ProvenSkill> Proves, IReadOnlyList<Statement> Acceptance) : IContent
{
    /// <inheritdoc />
    public string Name => Title;

    /// <inheritdoc />
    public IEnumerable<Claim> Claims() =>
    [
        .. Idea.At("idea"),
        .. Proves.Select(proof => proof.How.At($"proves[{proof.Skill}]")),
        .. Acceptance.At("acceptance"),
    ];

    /// <inheritdoc />
    public IEnumerable<Reference> References() =>
        Proves.Select(proof => new Reference($"proves[{proof.Skill}]", EntryKind.Skill, proof.Skill));
}

/// <summary>A skill that a project proves, and how.</summary>
public sealed record ProvenSkill(string Skill, Statement How);
