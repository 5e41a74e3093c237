using HybridCareers.Database;
using HybridCareers.Evidence;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Links;

/// <summary>Which instance does a check: it takes the check for a minute and says again and again that it is still there.</summary>
internal sealed class LinkHold(IDbContextFactory<CareersDb> contexts, TimeProvider clock)
{
    /// <summary>An instance that was silent for so long is taken for dead.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>The check that runs and that no living instance holds; <c>null</c> = there is none.</summary>
    public async Task<LinkRun?> FindAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var db = contexts.CreateDbContext();
        return await db.LinkRuns.AsNoTracking().FirstOrDefaultAsync(run => run.State == LinkRunState.Running && (run.HeldUntil == null || run.HeldUntil < now), ct);
    }

    /// <summary>When the latest check began, UTC; <c>null</c> = there never was one.</summary>
    public async Task<DateTimeOffset?> LatestAsync(CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        return await db.LinkRuns.OrderByDescending(run => run.StartedAt).Select(run => (DateTimeOffset?)run.StartedAt).FirstOrDefaultAsync(ct);
    }

    /// <summary>Takes a check.</summary>
    /// <returns>False where another instance was faster.</returns>
    public async Task<bool> TakeAsync(Guid id, Guid holder, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var until = now + Patience;
        return await UpdateAsync(db => db.LinkRuns.Where(run => run.Id == id && run.State == LinkRunState.Running && (run.HeldUntil == null || run.HeldUntil < now))
            .ExecuteUpdateAsync(set => set.SetProperty(run => run.Holder, holder).SetProperty(run => run.HeldUntil, until), ct), ct);
    }

    /// <summary>Says that the holder is still there, and how far it is.</summary>
    /// <returns>False where the check was cancelled, or is no longer the holder's.</returns>
    public async Task<bool> KeepAsync(Guid id, Guid holder, int total, int done, CancellationToken ct)
    {
        var until = clock.GetUtcNow() + Patience;
        return await UpdateAsync(db => Held(db, id, holder).ExecuteUpdateAsync(
            set => set.SetProperty(run => run.HeldUntil, until).SetProperty(run => run.Total, total).SetProperty(run => run.Done, done), ct), ct);
    }

    /// <summary>Gives a check back, so that another instance need not wait.</summary>
    public Task<bool> LeaveAsync(Guid id, Guid holder, CancellationToken ct) =>
        UpdateAsync(db => Held(db, id, holder).ExecuteUpdateAsync(set => set.SetProperty(run => run.HeldUntil, (DateTimeOffset?)null), ct), ct);

    private static IQueryable<LinkRun> Held(CareersDb db, Guid id, Guid holder) =>
        db.LinkRuns.Where(run => run.Id == id && run.State == LinkRunState.Running && run.Holder == holder);

    private async Task<bool> UpdateAsync(Func<CareersDb, Task<int>> update, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        using var turn = await db.WaitForTurnAsync(ct);
        return await update(db) == 1;
    }
}
