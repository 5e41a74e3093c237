using System.Security.Claims;
using HybridCareers.Members;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace HybridCareers.Web.Hosting;

/// <summary>
/// Who is signed in on a circuit. Asks the database every five seconds: a circuit whose session was ended, or whose member lost or got a permission,
/// becomes nobody's, and its page sends the browser to sign in or to load anew.
/// </summary>
public sealed class CircuitSession(ILoggerFactory loggers, SessionCheck check, OpenCircuit circuit)
    : RevalidatingServerAuthenticationStateProvider(loggers), IHostEnvironmentAuthenticationStateProvider
{
    private Task<AuthenticationState>? began;

    /// <inheritdoc />
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(5);

    /// <summary>True where the user may go on: the session holds and reaches exactly as far as before, or the database is away.</summary>
    /// <param name="check">Asks the database.</param>
    /// <param name="user">Who was signed in when the circuit began.</param>
    /// <param name="used">True where the member did something since it was asked last: a tab that only stands open does not prolong a session.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<bool> HoldsAsync(SessionCheck check, ClaimsPrincipal user, bool used, CancellationToken ct)
    {
        if (user.SessionId() is not { } id)
            return false;
        var holds = Reaches(await check.AskAsync(id, used, ct), user);
        if (!holds)
            check.Forget(id); // the browser comes back at once, and must not be let in from memory
        return holds;
    }

    /// <summary>As <see cref="HoldsAsync"/>, by an answer of at most <see cref="SessionCheck.Memory"/> of age: for every connection.</summary>
    public static async Task<bool> StillHoldsAsync(SessionCheck check, ClaimsPrincipal user, CancellationToken ct) =>
        user.SessionId() is { } id && Reaches(await check.RecallAsync(id, false, ct), user);

    /// <summary>
    /// A connection that was cut comes back as whoever the browser is signed in as by then. Where that is somebody else, or reaches less or more far than when the
    /// circuit began, what the page shows is wrong: the circuit becomes nobody's.
    /// </summary>
    void IHostEnvironmentAuthenticationStateProvider.SetAuthenticationState(Task<AuthenticationState> authenticationStateTask)
    {
        began ??= authenticationStateTask;
        SetAuthenticationState(AsItBeganAsync(began, authenticationStateTask));
    }

    /// <inheritdoc />
    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        HoldsAsync(check, authenticationState.User, circuit.WasUsed(), cancellationToken);

    private static async Task<AuthenticationState> AsItBeganAsync(Task<AuthenticationState> began, Task<AuthenticationState> comes)
    {
        var (before, now) = ((await began).User, await comes);
        return before.SessionId() == now.User.SessionId() && Enum.GetValues<Permission>().Where(p => p != Permission.None).All(p => before.May(p) == now.User.May(p))
            ? now
            : new(new());
    }

    private static bool Reaches(SessionAnswer answer, ClaimsPrincipal user) => !answer.IsKnown || answer.Session is { Level: SessionLevel.Full } session
        && Enum.GetValues<Permission>().Where(p => p != Permission.None).All(p => user.May(p) == session.Permissions.HasFlag(p));
}
