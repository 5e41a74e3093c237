using HybridCareers.Members;

namespace HybridCareers.Editorial.Reading;

/// <summary>Which members a list shows.</summary>
/// <param name="Text">Letters that stand in the name or the mail address; <c>null</c> or empty = any.</param>
/// <param name="State">Only members in this state.</param>
/// <param name="May">Only who has this permission, locked or not; <see cref="Permission.None"/> = any.</param>
/// <param name="Page">Which page, from 1; less counts as 1.</param>
/// <param name="Size">Rows on a page, 1–200; others are brought into that range.</param>
public sealed record MemberFilter(
    string? Text = null, MemberState State = MemberState.Any, Permission May = Permission.None, int Page = 1, int Size = 50);

/// <summary>How a member stands.</summary>
public enum MemberState
{
    /// <summary>Any.</summary>
    Any,

    /// <summary>A person who has something to sign in with and is not locked.</summary>
    Active,

    /// <summary>A person who has not set up an account yet.</summary>
    Invited,

    /// <summary>Locked: may do nothing.</summary>
    Locked,

    /// <summary>Part of the program; signs in nowhere.</summary>
    System,
}

/// <summary>One page of members.</summary>
/// <param name="Rows">The members.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record MemberList(IReadOnlyList<MemberRow> Rows, int Total);

/// <summary>A member in a list.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">The name.</param>
/// <param name="Mail">The address; <c>null</c> where there is no account.</param>
/// <param name="Kind">A person, or part of the program.</param>
/// <param name="Permissions">What the member may do while not locked.</param>
/// <param name="LockedAt">Since when locked, UTC; <c>null</c> = not.</param>
/// <param name="HasSignIn">True where there is a password or a passkey.</param>
/// <param name="HasSecondFactor">True where there is an authenticator app or a passkey.</param>
/// <param name="LinkUntil">Until when a set-up link is good, UTC; <c>null</c> = there is none that is.</param>
/// <param name="LastSeenAt">When last here within 90 days, UTC, to five minutes; <c>null</c> = not.</param>
/// <param name="Sessions">In how many places signed in now.</param>
public sealed record MemberRow(
    Guid Id, string Name, string? Mail, MemberKind Kind, Permission Permissions, DateTimeOffset? LockedAt, bool HasSignIn, bool HasSecondFactor,
    DateTimeOffset? LinkUntil, DateTimeOffset? LastSeenAt, int Sessions)
{
    /// <summary>How the member stands; never <see cref="MemberState.Any"/>.</summary>
    public MemberState State => this switch
    {
        { Kind: MemberKind.System } => MemberState.System,
        { LockedAt: not null } => MemberState.Locked,
        { HasSignIn: false } => MemberState.Invited,
        _ => MemberState.Active,
    };
}

/// <summary>Where a member is signed in.</summary>
/// <param name="Id">The session.</param>
/// <param name="Device">Browser and system in a few words.</param>
/// <param name="CreatedAt">Since when, UTC.</param>
/// <param name="LastSeenAt">When last used, UTC, to five minutes.</param>
public sealed record OpenSessionRow(Guid Id, string Device, DateTimeOffset CreatedAt, DateTimeOffset LastSeenAt);

/// <summary>A member with what an administrator must know.</summary>
/// <param name="Row">The same as in a list.</param>
/// <param name="Sessions">Where the member is signed in, the latest used first.</param>
public sealed record MemberDetail(MemberRow Row, IReadOnlyList<OpenSessionRow> Sessions);

/// <summary>A member by name.</summary>
public sealed record MemberName(Guid Id, string Name);
