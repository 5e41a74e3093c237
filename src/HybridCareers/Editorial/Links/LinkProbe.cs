using HybridCareers.Evidence;
using HybridCareers.Fetching;

namespace HybridCareers.Editorial.Links;

/// <summary>Looks at one address: HEAD first, and GET where HEAD brings no good answer, since many servers do not know it.</summary>
internal sealed class LinkProbe(SafeFetcher fetcher, TimeProvider clock)
{
    /// <summary>How long a host is left alone that says it has too much to do, but not for how long.</summary>
    private static readonly TimeSpan Usual = TimeSpan.FromHours(1);

    /// <summary>The longest time for which a host is believed.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>Looks.</summary>
    /// <param name="url">The address.</param>
    /// <param name="pause">Waits as long as the host is due between two requests.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<LinkFinding> LookAsync(string url, Func<CancellationToken, Task> pause, CancellationToken ct)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            return new(LinkVerdict.Failed, null, "This is not an address.");
        var found = Judge(address, await fetcher.ProbeAsync(address, HttpMethod.Head, ct));
        if (found.Verdict == LinkVerdict.Good || found.NotBefore is not null)
            return found;
        await pause(ct);
        return Judge(address, await fetcher.ProbeAsync(address, HttpMethod.Get, ct));
    }

    private LinkFinding Judge(Uri asked, Fetched fetched) => fetched switch
    {
        Answered { Status: < 400 } answer => new(LinkVerdict.Good, answer.Status, MovedTo: answer.IsMovedForGood && answer.At != asked ? answer.At.AbsoluteUri : null),
        Answered { Status: 429 } or Answered { Status: 503, RetryAfter: not null } => AskedToWait((Answered)fetched),
        // What is behind a sign-in, a wall or a rule against programs may be there for people.
        Answered { Status: 401 or 402 or 403 or 405 or 406 or 407 or 451 or 999 } answer => new(LinkVerdict.Unsaid, answer.Status, $"Its server lets no program look (status {answer.Status})."),
        Answered answer => new(LinkVerdict.Failed, answer.Status, answer.Status is 404 or 410 ? $"There is no such page (status {answer.Status})." : $"Its server answers with an error (status {answer.Status})."),
        NotFetched not => new(LinkVerdict.Failed, null, not.Why),
        _ => throw new InvalidOperationException("The fetcher answers in two ways only."),
    };

    private LinkFinding AskedToWait(Answered answer) => new(
        LinkVerdict.Unsaid, answer.Status, "Its server has too much to do and asks to be left alone for a while.", NotBefore: clock.GetUtcNow() + Within(answer.RetryAfter));

    private static TimeSpan Within(TimeSpan? asked) => asked is not { } wait || wait < TimeSpan.Zero ? Usual : wait < Longest ? wait : Longest;
}
