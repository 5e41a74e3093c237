using HybridCareers.Evidence;

namespace HybridCareers.Editorial.Links;

/// <summary>Looks at many addresses: several hosts side by side, each of them asked one thing at a time with a pause between.</summary>
internal sealed class LinkWalk(LinkProbe probe, TimeProvider clock)
{
    private const int HostsAtATime = 4;

    /// <summary>A host that asks to be left alone for no longer than this is waited for; otherwise its turn comes with a later check.</summary>
    private static readonly TimeSpan ShortWait = TimeSpan.FromMinutes(2);

    /// <summary>How long a host is left in peace between two requests.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Looks at all of them.</summary>
    /// <param name="urls">The addresses, each once.</param>
    /// <param name="found">Told of each finding; never called twice at a time.</param>
    /// <param name="ct">Cancels.</param>
    public async Task RunAsync(IEnumerable<string> urls, Func<string, LinkFinding, Task> found, CancellationToken ct)
    {
        using var one = new SemaphoreSlim(1);
        await Parallel.ForEachAsync(
            urls.GroupBy(HostOf, StringComparer.OrdinalIgnoreCase), new ParallelOptions { MaxDegreeOfParallelism = HostsAtATime, CancellationToken = ct },
            async (host, token) => await VisitAsync(host, async (url, finding) =>
            {
                await one.WaitAsync(token);
                try
                {
                    await found(url, finding);
                }
                finally
                {
                    one.Release();
                }
            }, token));
    }

    private async Task VisitAsync(IEnumerable<string> urls, Func<string, LinkFinding, Task> found, CancellationToken ct)
    {
        LinkFinding? busy = null;
        foreach (var url in urls)
        {
            var finding = busy ?? await LookAsync(url, ct);
            if (finding.NotBefore is not null)
                busy = finding; // it speaks for all addresses of the host
            await found(url, finding);
            if (busy is null)
                await PauseAsync(ct);
        }
    }

    private async Task<LinkFinding> LookAsync(string url, CancellationToken ct)
    {
        var finding = await probe.LookAsync(url, PauseAsync, ct);
        var wait = finding.NotBefore - clock.GetUtcNow();
        if (wait is not { } asked || asked > ShortWait)
            return finding;
        await Task.Delay(asked > Pause ? asked : Pause, clock, ct);
        return await probe.LookAsync(url, PauseAsync, ct);
    }

    private Task PauseAsync(CancellationToken ct) => Task.Delay(Pause, clock, ct);

    private static string HostOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.IdnHost : "";
}
