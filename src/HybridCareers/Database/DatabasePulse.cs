using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace HybridCareers.Database;

/// <summary>Whether the database answers. Says so in the log when that changes, and only then.</summary>
public sealed class DatabasePulse(IDbContextFactory<CareersDb> contexts, ILogger<DatabasePulse> log)
{
    private int away;

    /// <summary>Asks the database; an answer that takes longer than two seconds is none.</summary>
    public async Task<bool> IsAwayAsync(CancellationToken ct)
    {
        try
        {
            await AskAsync(ct).WaitAsync(TimeSpan.FromSeconds(2), ct);
            Answered();
            return false;
        }
        catch (Exception error) when (!ct.IsCancellationRequested && Missed(error))
        {
            return true;
        }
    }

    private async Task AskAsync(CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        await db.CatalogState.AnyAsync(ct);
    }

    internal void Answered()
    {
        if (Interlocked.Exchange(ref away, 0) == 1)
            log.LogInformation("The database answers again.");
    }

    /// <returns>True: whoever asked goes on without.</returns>
    internal bool Missed(Exception error)
    {
        using var db = contexts.CreateDbContext();
        if (error is not (OperationCanceledException or TimeoutException) && !db.IsAway(error))
            log.LogError(error, "The catalogue could not be read from the database.");
        else if (Interlocked.Exchange(ref away, 1) == 0)
            log.LogWarning(error, "The database does not answer. Readers are served from the catalogue in memory; nothing can be edited.");
        return true;
    }
}
