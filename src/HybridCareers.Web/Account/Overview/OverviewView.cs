namespace HybridCareers.Web.Account.Overview;

/// <summary>A member's own page.</summary>
/// <param name="Name">Who.</param>
/// <param name="Mail">The address to sign in with.</param>
/// <param name="Permissions">What they may do, in words.</param>
/// <param name="HasPassword">Whether there is a password.</param>
/// <param name="CodesLeft">Unused recovery codes; <c>null</c> = no authenticator app.</param>
/// <param name="Passkeys">Their passkeys.</param>
/// <param name="Sessions">Where they are signed in, this one first.</param>
/// <param name="Token">For the forms.</param>
public sealed record OverviewView(
    string Name, string Mail, string Permissions, bool HasPassword, int? CodesLeft, IReadOnlyList<PasskeyRow> Passkeys, IReadOnlyList<SessionRow> Sessions,
    FormToken Token) : AccountView("Your account", Urls.Account, Token);

/// <summary>A passkey.</summary>
/// <param name="Id">In the alphabet of addresses.</param>
/// <param name="Name">Given by its owner.</param>
/// <param name="Added">The day.</param>
public sealed record PasskeyRow(string Id, string Name, string Added);

/// <summary>A session.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Device">Browser and system.</param>
/// <param name="Since">When it began.</param>
/// <param name="LastSeen">When it was last used.</param>
/// <param name="IsThis">True for the one that asks.</param>
public sealed record SessionRow(Guid Id, string Device, string Since, string LastSeen, bool IsThis);
