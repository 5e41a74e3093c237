using System.Diagnostics;
using HybridCareers.Published;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HybridCareers.Database;

/// <summary>Keeps the catalogue that readers see in step with the database, and keeps it on disk for times without one.</summary>
public sealed class CatalogStore(
    IDbContextFactory<CareersDb> contexts, CatalogReader reader, CatalogFile file, CurrentCatalog current, DatabasePulse pulse, StartGate gate,
    ILogger<CatalogStore> log) : BackgroundService
{
    /// <summary>How often the version is asked for, in case no news came.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    // Writing it costs more than reading what changed, and readers wait for that: many publishes in a row share one writing after the last.
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan LongestUnwritten = TimeSpan.FromSeconds(30);

    // Between two entries the writing waits so long for news that is being read.
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan AfterStart = TimeSpan.FromMilliseconds(300);

    private readonly SemaphoreSlim oneAtATime = new(1);
    private readonly SemaphoreSlim toWrite = new(0);
    private readonly ManualResetEventSlim noNews = new(true);
    private readonly TaskCompletionSource atRest = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Catalog? ofDatabase;
    private Catalog? onDisk;

    /// <summary>Ends when what the database holds was read for the first time and is on disk too.</summary>
    public Task AtRest => atRest.Task;

    /// <summary>Takes the catalogue from the disk. A file that cannot be read is left alone and told of in the log.</summary>
    /// <returns>True where readers can be served now.</returns>
    public bool LoadFile()
    {
        if (current.IsLoaded)
            return true;
        try
        {
            if (file.Read() is { } kept && current.Swap(kept))
                onDisk = kept;
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            log.LogError(error, "The catalogue kept in {Path} is not used: {Reason} It will be written anew.", file.Path, error.Message);
        }

        return current.IsLoaded;
    }

    /// <summary>Brings the catalogue up to the database's version.</summary>
    /// <param name="ct">Cancels.</param>
    /// <param name="heard">True where the database has just said that there is news: it is read without asking first.</param>
    /// <returns>False where the database did not answer in time: readers keep what they have.</returns>
    public async Task<bool> FollowAsync(CancellationToken ct, bool heard = false)
    {
        var asked = pulse.Answers;
        try
        {
            // A frozen server is noticed here; what is read then may be large and take longer.
            if (heard || await reader.VersionAsync(ct).WaitAsync(Interval, ct) != ofDatabase?.Version)
                await ReadNewsAsync(ct);
            pulse.Answered();
            return true;
        }
        catch (Exception error) when (!ct.IsCancellationRequested && pulse.Missed(error, asked))
        {
            return false;
        }
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Keep(between: null);
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        oneAtATime.Dispose();
        toWrite.Dispose();
        noNews.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The first page comes before the database where the disk has it; what is announced meanwhile is asked for when listening begins.
        if (onDisk is not null)
            await Task.Delay(AfterStart, stoppingToken);
        await gate.Passed.WaitAsync(stoppingToken);
        await Task.WhenAll(ListenAsync(stoppingToken), PollAsync(stoppingToken), KeepAsync(stoppingToken));
    }

    private async Task ReadNewsAsync(CancellationToken ct)
    {
        await oneAtATime.WaitAsync(ct);
        noNews.Reset();
        try
        {
            if (ofDatabase is null && onDisk is not null && await reader.HasAsync(onDisk, ct))
            {
                ofDatabase = onDisk;
                atRest.TrySetResult();
            }
            else if (await reader.ReadAsync(ofDatabase, ct) is var next && !ReferenceEquals(next, ofDatabase))
            {
                await TakeAsync(next);
            }
        }
        finally
        {
            noNews.Set();
            oneAtATime.Release();
        }
    }

    private async Task TakeAsync(Catalog next)
    {
        await current.AnnounceAsync(next);
        // What was loaded from the disk may come from another database, or from one that was restored since: this one is right.
        if (ofDatabase is not null && next.Version > ofDatabase.Version)
            current.Swap(next);
        else
            current.Replace(next);
        ofDatabase = next;
        toWrite.Release();
    }

    private async Task ListenAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            var asked = pulse.Answers;
            try
            {
                await using var db = contexts.CreateDbContext();
                await db.ListenAsync(() => _ = FollowAsync(ct, heard: true), ct);
            }
            catch (Exception error) when (!ct.IsCancellationRequested && pulse.Missed(error, asked))
            {
                await Task.Delay(TimeSpan.FromSeconds(1), ct);
            }
        }
    }

    private async Task PollAsync(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(ct))
            await FollowAsync(ct);
    }

    private async Task KeepAsync(CancellationToken ct)
    {
        while (true)
        {
            await toWrite.WaitAsync(ct);
            var since = Stopwatch.GetTimestamp();
            while (onDisk is not null && Stopwatch.GetElapsedTime(since) < LongestUnwritten && await toWrite.WaitAsync(Quiet, ct))
            {
            }

            await Task.Run(() => Keep(() => noNews.Wait(LongestPause)), ct);
        }
    }

    /// <summary>Writes the newest catalogue unless it is on disk already.</summary>
    private void Keep(Action? between)
    {
        if (ofDatabase is not { } newest || ReferenceEquals(newest, onDisk))
            return;
        try
        {
            file.Write(newest, between);
            onDisk = newest;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            log.LogError(error, "The catalogue could not be written to {Path}: the portal runs on, but would not start without its database.", file.Path);
        }

        atRest.TrySetResult();
    }
}
