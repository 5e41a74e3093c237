using HybridCareers.Database;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Verifying;

/// <summary>What was found about one thing that must always be true.</summary>
/// <param name="Name">I1 to I8.</param>
/// <param name="Says">What must be true, in a sentence.</param>
/// <param name="Looked">How many things were looked at.</param>
/// <param name="Violations">What is not as it must be, each in a sentence.</param>
public sealed record Invariant(string Name, string Says, int Looked, IReadOnlyList<string> Violations);

/// <summary>
/// Looks whether everything that must always be true of the database and of the catalogue on disk is true: after a fault, after a restore, or at any
/// time beside a running portal, for it looks at one moment and changes nothing.
/// </summary>
public sealed class PortalVerifier(IDbContextFactory<CareersDb> contexts, CatalogFile file, ActivityVerifier activity)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Looks at everything.</summary>
    /// <param name="acknowledged">Ids of commands that somebody was told had taken effect; <c>null</c> = only those that the database knows.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>All eight, in their order.</returns>
    public async Task<IReadOnlyList<Invariant>> VerifyAsync(IReadOnlyCollection<Guid>? acknowledged = null, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        db.Database.SetCommandTimeout(Patience);
        var found = await db.Database.CreateExecutionStrategy().ExecuteAsync(async token =>
        {
            await using var moment = await db.BeginReadAsync(token);
            return await LookAsync(db, acknowledged ?? [], token);
        }, ct);
        var broken = await activity.FindBreakAsync(ct);
        return [.. found.Append(new("I5", "the chain of activity is whole", 1, broken is null ? [] : [broken.Why])).OrderBy(each => each.Name, StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<Invariant>> LookAsync(CareersDb db, IReadOnlyCollection<Guid> acknowledged, CancellationToken ct)
    {
        var facts = await Facts.ReadAsync(db, ct);
        var live = await LiveCheck.ReadAsync(db, ct);
        return
        [
            await CommandCheck.RunAsync(db, facts, acknowledged, ct),
            PointerCheck.OneLiveRevision(facts),
            RevisionCheck.NeverChanged(facts),
            PointerCheck.EveryMoveIsTold(facts),
            RevisionCheck.NoGaps(facts),
            await live.EqualsProjectionAsync(db, file, ct),
            await ReferenceCheck.RunAsync(db, live.Dangling, ct),
        ];
    }
}
