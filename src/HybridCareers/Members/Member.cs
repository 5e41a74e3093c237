namespace HybridCareers.Members;

/// <summary>Someone, or a labelled part of the program, that acts.</summary>
public sealed class Member
{
    /// <summary>Version 7, or one of <see cref="SystemActors"/>.</summary>
    public required Guid Id { get; init; }

    /// <summary>The name under which the member's acts are shown.</summary>
    public required string Name { get; set; }

    /// <summary>A person, or the system itself.</summary>
    public required MemberKind Kind { get; init; }

    /// <summary>What the member may do.</summary>
    public Permission Permissions { get; set; }

    /// <summary>Since when the member may do nothing, UTC; <c>null</c> = not locked.</summary>
    public DateTimeOffset? LockedAt { get; set; }

    /// <summary>True where a decision of this member counts as human review.</summary>
    public bool IsHuman => Kind == MemberKind.Person;

    /// <summary>True where the member has every permission asked for and is not locked.</summary>
    public bool May(Permission needed) => LockedAt is null && (Permissions & needed) == needed;
}

/// <summary>Who a member is.</summary>
public enum MemberKind { Person, System }

/// <summary>What a member may do; a member may have several.</summary>
[Flags]
public enum Permission
{
    /// <summary>Look only.</summary>
    None = 0,

    /// <summary>Write and hand in revisions.</summary>
    Editor = 1,

    /// <summary>Decide about what others handed in.</summary>
    Reviewer = 2,

    /// <summary>Put live and take down.</summary>
    Publisher = 4,

    /// <summary>Look after members and the running portal.</summary>
    Admin = 8,
}
