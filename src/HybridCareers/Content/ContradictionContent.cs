namespace HybridCareers.Content;

/// <summary>What is said in two ways that do not go together: within a source, by two sources, or by a source and our own counts.</summary>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Roles">The roles whose readers must know, each with the part that is in doubt.</param>
/// <param name="Sides">What is said, at least two statements, each with its grounds.</param>
/// <param name="Settlement">How an editor settled it; <c>null</c> = it is open.</param>
public sealed record ContradictionContent(
    string Title, IReadOnlyList<DisputedRole> Roles, IReadOnlyList<Statement> Sides, Settlement? Settlement = null) : IContent
{
    /// <inheritdoc />
    public string Name => Title;

    /// <summary>True while no editor has settled it.</summary>
    public bool IsOpen => Settlement is null;

    /// <inheritdoc />
    public IEnumerable<Claim> Claims() => Sides.At("sides");

    /// <inheritdoc />
    public IEnumerable<Reference> References() => Roles.Select(role => new Reference($"roles[{role.Role}]", EntryKind.Role, role.Role));

    /// <inheritdoc />
    public IEnumerable<Problem> Problems()
    {
        if (Sides.Count < 2)
            yield return new("sides", "A contradiction has at least two sides: add what else is said.");
        if (Settlement is null)
            yield break;
        if (Settlement.How == Settling.Prefer ? Settlement.Side is not { } side || side < 1 || side > Sides.Count : Settlement.Side is not null)
            yield return new("settlement.side", "Name the side that is preferred by its number, from 1, and none where no side is.");
        if (string.IsNullOrWhiteSpace(Settlement.Note) || string.IsNullOrWhiteSpace(Settlement.By))
            yield return new("settlement", "Say why it is settled so, and who settled it.");
    }
}

/// <summary>A role whose readers must know of a contradiction.</summary>
/// <param name="Role">Slug of the role.</param>
/// <param name="Part">The part of it that is in doubt.</param>
public sealed record DisputedRole(string Role, RoleSection Part);

/// <summary>How a contradiction was settled.</summary>
/// <param name="How">By preferring a side, by showing both, or by a note.</param>
/// <param name="Side">The side that is preferred, by its number from 1; <c>null</c> where none is.</param>
/// <param name="Note">Why, in a sentence or two for readers.</param>
/// <param name="By">The editor, or the labelled system actor.</param>
/// <param name="At">On which day, UTC.</param>
public sealed record Settlement(Settling How, int? Side, string Note, string By, DateOnly At);

/// <summary>The ways to settle a contradiction.</summary>
public enum Settling
{
    /// <summary>One side holds; the other is kept for the record.</summary>
    Prefer,

    /// <summary>Nobody can tell which holds: both are shown, and that is the answer.</summary>
    ShowBoth,

    /// <summary>They only seem to contradict each other: the note says why.</summary>
    Note,
}
