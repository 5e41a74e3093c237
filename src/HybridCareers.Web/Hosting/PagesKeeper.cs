namespace HybridCareers.Web.Hosting;

/// <summary>Keeps the pages on disk like those in memory: soon after each new catalogue or day, now and then, and at the end.</summary>
public sealed class PagesKeeper(PagesOnDisk disk, PageStores stores, TimeProvider clock, ILogger<PagesKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Rewritten = TimeSpan.FromMinutes(5);

    private PageStore? written;
    private long writtenAt;

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Write(stores.Current);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (stores.Current is var store && (store != written || clock.GetElapsedTime(writtenAt) > Rewritten))
                Write(store);
        }
    }

    private void Write(PageStore store)
    {
        try
        {
            // A catalogue that is not on disk yet will be: until then there is nothing to be true to.
            if (store.Paths.Any() && disk.Write(store))
                (written, writtenAt) = (store, clock.GetTimestamp());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            (written, writtenAt) = (store, clock.GetTimestamp()); // and again as late as after a good one
            log.LogError(error, "Pages could not be written to {Path}: the next start will be slower.", disk.Path);
        }
    }
}
