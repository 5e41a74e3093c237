using HybridCareers.Database;
using HybridCareers.Evidence;
using HybridCareers.Members;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HybridCareers.Editorial.Links;

/// <summary>Does checks of all addresses in the background. Every instance may run one: a check is done by one of them at a time.</summary>
internal sealed class LinkRunner(
    LinkDesk desk, LinkHold hold, LinkBook book, LinkWalk walk, IOptions<LinkCheckOptions> options, TimeProvider clock, StartGate gate,
    ILogger<LinkRunner> log) : BackgroundService
{
    /// <summary>Where so many addresses bring no answer and none does, it is this machine that has no way out.</summary>
    private const int FewestForNoWayOut = 10;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(2);
    private readonly Guid me = Guid.CreateVersion7();

    /// <summary>Begins a check where one is due, and does the one that runs unless another instance does.</summary>
    /// <returns>True where this instance did one, to its end or until it was stopped.</returns>
    public async Task<bool> RunDueAsync(CancellationToken ct = default)
    {
        if (options.Value.Every is { } every && (await hold.LatestAsync(ct) is not { } latest || latest + every <= clock.GetUtcNow()))
            await desk.BeginAsync(new(Guid.CreateVersion7(), SystemActors.LinkChecker), ct); // refused where another instance was faster
        if (await hold.FindAsync(ct) is not { } run || !await hold.TakeAsync(run.Id, me, ct))
            return false;
        await DoAsync(run, ct);
        return true;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await gate.Passed.WaitAsync(stoppingToken);
        using var pause = new PeriodicTimer(Pause, clock);
        while (await pause.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunDueAsync(stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                // The check stays where it is: this or another instance goes on with it.
                log.LogWarning("The check of addresses was interrupted: {Error}", error.GetBaseException().Message);
            }
        }
    }

    private async Task DoAsync(LinkRun run, CancellationToken ct)
    {
        var (total, toDo) = await book.OpenAsync(run.StartedAt, clock.GetUtcNow(), ct);
        var tally = new Tally(total, total - toDo.Sum(url => url.Count()));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var beating = BeatAsync(run.Id, tally, stop);
        var isThrough = false;
        try
        {
            await walk.RunAsync(toDo.Select(url => url.Key), (url, found) => NoteAsync(tally, url, [.. toDo[url]], found, stop.Token), stop.Token);
            isThrough = true;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Somebody cancelled it, another instance took over, or the database went away: that error comes from the beat.
        }
        finally
        {
            await stop.CancelAsync();
            if (ct.IsCancellationRequested)
                await LeaveAsync(run.Id);
        }

        await beating;
        await EndAsync(run, tally, isThrough, ct);
    }

    private async Task NoteAsync(Tally tally, string url, IReadOnlyList<Guid> entries, LinkFinding found, CancellationToken ct)
    {
        var at = clock.GetUtcNow();
        if (found.Status is null)
            tally.Silent.Add((url, entries, found, at)); // whether that is the host's fault is known at the end
        else
            await book.NoteAsync(url, entries, found, at, ct);
        tally.Answers += found.Status is null ? 0 : 1;
        tally.Done += entries.Count;
    }

    private async Task EndAsync(LinkRun run, Tally tally, bool isThrough, CancellationToken ct)
    {
        var noWayOut = tally.Answers == 0 && tally.Silent.Count >= FewestForNoWayOut;
        foreach (var (url, entries, found, at) in noWayOut ? [] : tally.Silent)
            await book.NoteAsync(url, entries, found, at, ct);
        if (!isThrough || !await hold.KeepAsync(run.Id, me, tally.Total, tally.Done, ct))
            return;
        await desk.EndAsync(run.Id, me, noWayOut ? "Not one address could be reached: this machine seems to have no way out, so nothing was counted." : null, ct);
        log.LogInformation("Addresses were checked: {Done} of {Total}", tally.Done, tally.Total);
    }

    private async Task LeaveAsync(Guid run)
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(1)); // the portal is stopping
        try
        {
            await hold.LeaveAsync(run, me, soon.Token);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Then the others wait until its time is over.
        }
    }

    /// <summary>Holds the check while it is done, and stops the walk where it is held no more.</summary>
    private async Task BeatAsync(Guid run, Tally tally, CancellationTokenSource stop)
    {
        try
        {
            while (await hold.KeepAsync(run, me, tally.Total, tally.Done, stop.Token))
                await Task.Delay(Beat, clock, stop.Token);
        }
        catch (OperationCanceledException)
        {
            return; // the walk has come to its end
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    private sealed class Tally(int total, int done)
    {
        public int Total => total;

        public int Done { get; set; } = done;

        public int Answers { get; set; }

        public List<(string Url, IReadOnlyList<Guid> Entries, LinkFinding Found, DateTimeOffset At)> Silent { get; } = [];
    }
}
