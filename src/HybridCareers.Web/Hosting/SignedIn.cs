using System.Globalization;
using System.Security.Claims;
using HybridCareers.Members;
using Microsoft.AspNetCore.Authorization;

namespace HybridCareers.Web.Hosting;

/// <summary>
/// Who is signed in: the scheme, its claims, and the policies that pages ask for. A policy never trusts the cookie alone: the claims are made anew
/// from the database, at most five seconds old.
/// </summary>
public static class SignedIn
{
    /// <summary>The authentication scheme.</summary>
    public const string Scheme = "session";

    /// <summary>Policy: any member with a second factor.</summary>
    public const string Member = "member";

    /// <summary>Policy: a member with a second factor and at least one permission.</summary>
    public const string Desk = "desk";

    /// <summary>Policy: signed in, be it only to set up a second factor.</summary>
    public const string SetUp = "set-up";

    /// <summary>Policy: writes and hands in.</summary>
    public const string Editor = nameof(Permission.Editor);

    /// <summary>Policy: decides.</summary>
    public const string Reviewer = nameof(Permission.Reviewer);

    /// <summary>Policy: puts live and takes down.</summary>
    public const string Publisher = nameof(Permission.Publisher);

    /// <summary>Policy: looks after members and settings.</summary>
    public const string Admin = nameof(Permission.Admin);

    private const string SessionClaim = "session";
    private const string LevelClaim = "level";
    private const string PermissionClaim = "permission";

    /// <summary>The policies, one for each permission and the three above; what states none asks for a member.</summary>
    public static void AddPolicies(AuthorizationOptions options)
    {
        foreach (var permission in Enum.GetValues<Permission>().Where(permission => permission != Permission.None))
            options.AddPolicy(permission.ToString(), policy => Full(policy).RequireClaim(PermissionClaim, permission.ToString()));
        options.AddPolicy(Member, policy => Full(policy));
        options.AddPolicy(Desk, policy => Full(policy).RequireClaim(PermissionClaim));
        options.AddPolicy(SetUp, policy => policy.AddAuthenticationSchemes(Scheme).RequireAuthenticatedUser());
        options.DefaultPolicy = Full(new AuthorizationPolicyBuilder()).Build();
    }

    /// <summary>A session as claims.</summary>
    public static ClaimsPrincipal PrincipalOf(LiveSession session) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, session.MemberId.ToString()),
            new(ClaimTypes.Name, session.Name),
            new(SessionClaim, session.Id.ToString()),
            new(LevelClaim, session.Level.ToString()),
            .. Enum.GetValues<Permission>().Where(p => p != Permission.None && session.Permissions.HasFlag(p)).Select(p => new Claim(PermissionClaim, p.ToString())),
        ],
        Scheme));

    /// <summary>The member's id; throws where nobody is signed in.</summary>
    public static Guid MemberId(this ClaimsPrincipal user) => IdOf(user, ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>The session's id; <c>null</c> where nobody is signed in.</summary>
    public static Guid? SessionId(this ClaimsPrincipal user) => IdOf(user, SessionClaim);

    /// <summary>True where the member has a permission, as of the last look at the database.</summary>
    public static bool May(this ClaimsPrincipal user, Permission needed) =>
        user.HasClaim(LevelClaim, nameof(SessionLevel.Full)) && user.HasClaim(PermissionClaim, needed.ToString());

    /// <summary>True for a session that reaches only the pages on which a second factor is set up.</summary>
    public static bool MustSetUp(this ClaimsPrincipal user) => user.HasClaim(LevelClaim, nameof(SessionLevel.SetUp));

    private static AuthorizationPolicyBuilder Full(AuthorizationPolicyBuilder policy) =>
        policy.AddAuthenticationSchemes(Scheme).RequireAuthenticatedUser().RequireClaim(LevelClaim, nameof(SessionLevel.Full));

    private static Guid? IdOf(ClaimsPrincipal user, string claim) =>
        Guid.TryParse(user.FindFirstValue(claim), CultureInfo.InvariantCulture, out var id) ? id : null;
}
