using HybridCareers.Members;

namespace HybridCareers.Editorial;

/// <summary>Begin a session after the member has shown who they are.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who signs in.</param>
/// <param name="NewSession">Its id, version 7.</param>
/// <param name="Device">Browser and system in a few words.</param>
/// <param name="Level">How far it reaches.</param>
/// <param name="Way">How the member showed it, for the activity.</param>
public sealed record OpenSession(
    Guid CommandId, Guid MemberId, Guid NewSession, string Device, SessionLevel Level, string Way) : Command(CommandId, MemberId);

/// <summary>End sessions of one's own.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Whose.</param>
/// <param name="Only">This one alone; <c>null</c> = all.</param>
/// <param name="Except">All but this one; <c>null</c> = no exception.</param>
public sealed record EndSessions(Guid CommandId, Guid MemberId, Guid? Only = null, Guid? Except = null) : Command(CommandId, MemberId);

/// <summary>Note a change of how one signs in; it ends other sessions where that is asked for.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Whose sign-in changed.</param>
/// <param name="What">The change, in a word or two for the activity.</param>
/// <param name="Raises">The session that reaches as far as the permissions from now on; <c>null</c> = none.</param>
/// <param name="EndsOthersThan">The one session that goes on; <c>null</c> = all go on.</param>
public sealed record SignInChanged(
    Guid CommandId, Guid MemberId, string What, Guid? Raises = null, Guid? EndsOthersThan = null) : Command(CommandId, MemberId);

/// <summary>Note that somebody tried too often to sign in as a member.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">As whom.</param>
/// <param name="What">With what: password or code.</param>
public sealed record SignInThrottled(Guid CommandId, Guid MemberId, string What) : Command(CommandId, MemberId);

/// <summary>Spend a set-up link. What was known of the account before, such as an old password, ends with it.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Whose account; for the first administrator the operator.</param>
/// <param name="TokenHash">Of the link.</param>
/// <param name="PasswordHash">The new password's hash; <c>null</c> = a passkey follows.</param>
/// <param name="First">Who the first administrator is; <c>null</c> = the link names its member.</param>
public sealed record SpendLink(
    Guid CommandId, Guid MemberId, string TokenHash, string? PasswordHash, FirstAdmin? First) : Command(CommandId, MemberId);

/// <summary>The first administrator.</summary>
public sealed record FirstAdmin(Guid MemberId, string Name, string Mail);

/// <summary>Make a link for the first administrator while there is no account.</summary>
public sealed record OfferFirstLink(Guid CommandId, Guid MemberId, string TokenHash) : Command(CommandId, MemberId);

/// <summary>Invite somebody.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who invites.</param>
/// <param name="NewMember">The new member's id, version 7.</param>
/// <param name="Name">The name under which they act.</param>
/// <param name="Mail">The address under which they sign in.</param>
/// <param name="Permissions">What they may do.</param>
/// <param name="TokenHash">Of the link, see <see cref="SetUpLink"/>.</param>
/// <param name="Life">How long the link is good, one hour to seven days.</param>
public sealed record InviteMember(
    Guid CommandId, Guid MemberId, Guid NewMember, string Name, string Mail, Permission Permissions, string TokenHash, TimeSpan Life) : Command(CommandId, MemberId);

/// <summary>Give and take permissions.</summary>
public sealed record ChangePermissions(Guid CommandId, Guid MemberId, Guid Whose, Permission Permissions) : Command(CommandId, MemberId);

/// <summary>Stop a member from doing anything; ends their sessions.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who locks.</param>
/// <param name="Whom">Who is locked.</param>
/// <param name="Why">For the activity; may be empty.</param>
public sealed record LockMember(Guid CommandId, Guid MemberId, Guid Whom, string Why = "") : Command(CommandId, MemberId);

/// <summary>Let a locked member act again, after a new sign-in.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who unlocks.</param>
/// <param name="Whom">Who is unlocked.</param>
/// <param name="Why">For the activity; may be empty.</param>
public sealed record UnlockMember(Guid CommandId, Guid MemberId, Guid Whom, string Why = "") : Command(CommandId, MemberId);

/// <summary>Make a new set-up link for a member; earlier ones are void, sessions end, the old sign-in holds until the link is used.</summary>
public sealed record ResetSignIn(Guid CommandId, Guid MemberId, Guid Whose, string TokenHash, TimeSpan Life) : Command(CommandId, MemberId);

/// <summary>End every session of a member.</summary>
public sealed record SignOutMember(Guid CommandId, Guid MemberId, Guid Whom) : Command(CommandId, MemberId);
