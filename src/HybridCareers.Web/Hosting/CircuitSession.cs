using System.Security.Claims;
using HybridCareers.Members;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace HybridCareers.Web.Hosting;

/// <summary>
/// Who is signed in on a circuit. Asks the database every five seconds: a circuit whose session was ended, or whose member lost or got a permission,
/// becomes nobody's, and its page sends the browser to sign in or to load anew.
/// </summary>
public sealed class CircuitSession(ILoggerFactory loggers, SessionCheck check) : RevalidatingServerAuthenticationStateProvider(loggers)
{
    /// <inheritdoc />
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(5);

    /// <summary>True where the user may go on: the session holds and reaches exactly as far as before, or the database is away.</summary>
    public static async Task<bool> HoldsAsync(SessionCheck check, ClaimsPrincipal user, CancellationToken ct)
    {
        if (user.SessionId() is not { } id)
            return false;
        var answer = await check.AskAsync(id, ct);
        return !answer.IsKnown || answer.Session is { Level: SessionLevel.Full } session
            && Enum.GetValues<Permission>().Where(p => p != Permission.None).All(p => user.May(p) == session.Permissions.HasFlag(p));
    }

    /// <inheritdoc />
    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        HoldsAsync(check, authenticationState.User, cancellationToken);
}
