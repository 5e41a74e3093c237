using HybridCareers.Members;
using Microsoft.Extensions.Options;

namespace HybridCareers.Web.Hosting;

/// <summary>
/// Lets connections of circuits in while there is room, and ends them with their session: also those of a browser that does not leave by itself.
/// </summary>
public sealed class CircuitGate(IOptions<CircuitLimits> limits, SessionCheck check, TimeProvider clock)
{
    private static readonly TimeSpan Room = TimeSpan.FromSeconds(2); // a tab that is loaded anew comes before its old connection is gone
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1); // the browser leaves by itself, with what was typed

    private readonly Lock turn = new();
    private readonly Dictionary<Guid, int> open = [];
    private bool isClosed;

    /// <summary>True once the portal stops: nobody comes in any more.</summary>
    public bool IsClosed => Volatile.Read(ref isClosed);

    /// <summary>Connections that are open now.</summary>
    public int Open
    {
        get
        {
            lock (turn)
                return open.Values.Sum();
        }
    }

    /// <summary>Lets nobody in any more.</summary>
    public void Close() => Volatile.Write(ref isClosed, true);

    /// <summary>Why a member cannot open another tab, in a sentence for them; <c>null</c> = they can.</summary>
    public string? Refusal(Guid member)
    {
        lock (turn)
        {
            if (open.GetValueOrDefault(member) >= limits.Value.PerMember)
                return $"You have {limits.Value.PerMember} tabs of the desk open, and no more are allowed for one member. Close one of them; this one then opens by itself.";
            return open.Values.Sum() >= limits.Value.InAll
                ? $"{limits.Value.InAll} tabs of the desk are open in all, and no more are allowed. As soon as one is closed, this one opens by itself."
                : null;
        }
    }

    /// <summary>Answers a request to the address of circuits, of a member who may use the desk.</summary>
    public async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        if (IsClosed)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        var member = context.User.MemberId();
        if (!IsConnection(context.Request))
        {
            if (IsBeginning(context.Request) && !await HasRoomAsync(() => Refusal(member) is null, context.RequestAborted))
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            else
                await next(context);
            return;
        }

        if (!await HasRoomAsync(() => TryEnter(member), context.RequestAborted))
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return;
        }

        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        try
        {
            _ = WatchAsync(context, gone.Token);
            await next(context);
        }
        finally
        {
            await gone.CancelAsync();
            Leave(member);
        }
    }

    /// <summary>Any way of transport: the address itself, as against those below it.</summary>
    private static bool IsConnection(HttpRequest request) => request.Path.Value?.TrimEnd('/') == Urls.Circuits && !HttpMethods.IsPost(request.Method);

    private static bool IsBeginning(HttpRequest request) => request.Path.Value?.EndsWith("/negotiate", StringComparison.Ordinal) == true;

    private async Task<bool> HasRoomAsync(Func<bool> ask, CancellationToken ct)
    {
        for (var begun = clock.GetTimestamp(); !ask(); await Task.Delay(TimeSpan.FromMilliseconds(50), ct))
        {
            if (clock.GetElapsedTime(begun) > Room)
                return false;
        }

        return true;
    }

    private bool TryEnter(Guid member)
    {
        lock (turn)
        {
            if (Refusal(member) is not null)
                return false;
            open[member] = open.GetValueOrDefault(member) + 1;
            return true;
        }
    }

    private void Leave(Guid member)
    {
        lock (turn)
        {
            if (--open[member] == 0)
                open.Remove(member);
        }
    }

    private async Task WatchAsync(HttpContext context, CancellationToken ct)
    {
        try
        {
            using var timer = new PeriodicTimer(Look);
            while (await timer.WaitForNextTickAsync(ct) && await CircuitSession.StillHoldsAsync(check, context.User, ct))
            {
                // It goes on.
            }

            await Task.Delay(Grace, ct);
            context.Abort();
        }
        catch (OperationCanceledException)
        {
            // The connection is gone.
        }
    }
}
