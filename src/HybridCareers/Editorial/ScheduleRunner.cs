using HybridCareers.Database;
using HybridCareers.Drafts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HybridCareers.Editorial;

/// <summary>Looks every few seconds for what is due. Every instance may run one: each act has one effect.</summary>
public sealed class ScheduleRunner(IDbContextFactory<CareersDb> contexts, ScheduleDesk desk, TimeProvider clock, StartGate gate, ILogger<ScheduleRunner> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Does everything that is due now.</summary>
    /// <returns>How many acts were tried.</returns>
    public async Task<int> RunDueAsync(CancellationToken ct = default)
    {
        var now = clock.GetUtcNow();
        await using var db = contexts.CreateDbContext();
        var due = await db.Schedules.AsNoTracking().Where(schedule => schedule.State == ScheduleState.Waiting && schedule.DueAt <= now)
            .OrderBy(schedule => schedule.DueAt).ThenBy(schedule => schedule.Id).ToListAsync(ct);
        foreach (var schedule in due)
        {
            var outcome = await desk.RunAsync(schedule, ct);
            log.LogInformation("Scheduled {Act} of entry {Entry}: {Outcome}", schedule.What, schedule.EntryId, outcome.GetType().Name);
        }

        return due.Count;
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
                // What is due stays due: a database that is away, or not yet migrated, must not end the watch.
                log.LogWarning("What is scheduled could not be looked at: {Error}", error.GetBaseException().Message);
            }
        }
    }
}
