using HybridCareers.Database;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>Where the chain of activity is broken.</summary>
/// <param name="Sequence">The first row that is not as it was written.</param>
/// <param name="Why">In a sentence.</param>
public sealed record ActivityBreak(long Sequence, string Why);

/// <summary>Checks that no row of the activity was changed, removed or put in between.</summary>
public sealed class ActivityVerifier(IDbContextFactory<CareersDb> contexts)
{
    /// <summary>The first break; <c>null</c> = the chain is whole.</summary>
    public async Task<ActivityBreak?> FindBreakAsync(CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async token =>
        {
            await using var moment = await db.BeginReadAsync(token);
            var end = await db.ActivityHead.AsNoTracking().SingleAsync(token);
            var (sequence, hash) = (0L, "");
            await foreach (var row in db.Activity.AsNoTracking().OrderBy(row => row.Sequence).AsAsyncEnumerable().WithCancellation(token))
            {
                if (row.Sequence != sequence + 1)
                    return new ActivityBreak(sequence + 1, $"Row {sequence + 1} is missing.");
                if (row.Previous != hash || row.Hash != row.ComputeHash())
                    return new ActivityBreak(row.Sequence, $"Row {row.Sequence} is not as it was written.");
                (sequence, hash) = (row.Sequence, row.Hash);
            }

            return (sequence, hash) == (end.Sequence, end.Hash) ? null : new ActivityBreak(sequence + 1, "The chain does not end where it should.");
        }, ct);
    }
}
