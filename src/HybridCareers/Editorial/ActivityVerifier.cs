using HybridCareers.Database;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>Where the chain of activity is broken.</summary>
/// <param name="Sequence">The first row that is not as it was written.</param>
/// <param name="Why">In a sentence.</param>
public sealed record ActivityBreak(long Sequence, string Why);

/// <summary>What a check of the chain found.</summary>
/// <param name="UpTo">Number of the last row up to which the chain holds; 0 = none.</param>
/// <param name="Hash">Its hash: whoever noted it elsewhere can tell later that no row up to there was exchanged. Empty = none.</param>
/// <param name="Break">The first break; <c>null</c> = the chain is whole.</param>
public sealed record ActivityCheck(long UpTo, string Hash, ActivityBreak? Break);

/// <summary>Checks that no row of the activity was changed, removed or put in between.</summary>
public sealed class ActivityVerifier(IDbContextFactory<CareersDb> contexts)
{
    private const int AtOnce = 5_000;

    /// <summary>The first break; <c>null</c> = the chain is whole.</summary>
    public async Task<ActivityBreak?> FindBreakAsync(CancellationToken ct = default) => (await CheckAsync(null, ct)).Break;

    /// <summary>Walks the chain from its beginning, as it stands at one moment.</summary>
    /// <param name="progress">Told how many rows were checked, now and then; <c>null</c> = nobody asks.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<ActivityCheck> CheckAsync(IProgress<long>? progress, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async token =>
        {
            await using var moment = await db.BeginReadAsync(token);
            var end = await db.ActivityHead.AsNoTracking().SingleAsync(token);
            var (sequence, hash) = (0L, "");
            for (var more = true; more; progress?.Report(sequence))
            {
                var after = sequence;
                var rows = await db.Activity.AsNoTracking().Where(row => row.Sequence > after).OrderBy(row => row.Sequence).Take(AtOnce).ToListAsync(token);
                more = rows.Count == AtOnce;
                foreach (var row in rows)
                {
                    if (row.Sequence != sequence + 1)
                        return new ActivityCheck(sequence, hash, new(sequence + 1, $"Row {sequence + 1} is missing."));
                    if (row.Previous != hash || row.Hash != row.ComputeHash())
                        return new ActivityCheck(sequence, hash, new(row.Sequence, $"Row {row.Sequence} is not as it was written."));
                    (sequence, hash) = (row.Sequence, row.Hash);
                }
            }

            return new ActivityCheck(
                sequence, hash, (sequence, hash) == (end.Sequence, end.Hash) ? null : new(sequence + 1, "The chain does not end where it should."));
        }, ct);
    }
}
