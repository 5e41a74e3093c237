using HybridCareers.Web.Hosting;

namespace HybridCareers.Web.Admin.Shell;

/// <summary>What a browser is told that asks whether its page can go on.</summary>
/// <param name="Print">Of the desk's scripts and styles as they are now.</param>
/// <param name="Why">Why the page cannot be opened now, in a sentence; <c>null</c> = it can.</param>
public sealed record HereAnswer(string Print, string? Why);

/// <summary>Tells a browser that lost its circuit whether to go on, to sign in (401), to load the page anew (404), or to wait (429, 503).</summary>
public static class HereEndpoint
{
    /// <summary>Maps the address.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost(Urls.DeskHere, Answer)
        .RequireAuthorization(SignedIn.Desk).DisableAntiforgery().ExcludeFromDescription();

    private static IResult Answer(HttpContext context, CircuitGate gate, DeskFiles files)
    {
        var why = gate.IsClosed ? "The portal is being started anew." : gate.Refusal(context.User.MemberId());
        var status = why is null ? StatusCodes.Status200OK : gate.IsClosed ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status429TooManyRequests;
        return Results.Json(new HereAnswer(files.Print, why), statusCode: status);
    }
}
