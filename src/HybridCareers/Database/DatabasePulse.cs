using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace HybridCareers.Database;

/// <summary>Whether the database answers. Says so in the log when that changes, and only then.</summary>
public sealed class DatabasePulse(IDbContextFactory<CareersDb> contexts, ILogger<DatabasePulse> log)
{
    private int away;
    private string? told;
    private long answers;

    /// <summary>Answers so far: noted before a question, it tells whether another was answered since.</summary>
    internal long Answers => Interlocked.Read(ref answers);

    /// <summary>Asks the database; an answer that takes longer than two seconds is none.</summary>
    public async Task<bool> IsAwayAsync(CancellationToken ct)
    {
        var asked = Answers;
        try
        {
            await AskAsync(ct).WaitAsync(TimeSpan.FromSeconds(2), ct);
            Answered();
            return false;
        }
        catch (Exception error) when (!ct.IsCancellationRequested && Missed(error, asked))
        {
            return true;
        }
    }

    /// <summary>True where an error says that the database is away, rather than that something is wrong.</summary>
    public bool Explains(Exception error)
    {
        using var db = contexts.CreateDbContext();
        return db.IsAway(error);
    }

    private async Task AskAsync(CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        await db.CatalogState.AnyAsync(ct);
    }

    internal void Answered()
    {
        Interlocked.Increment(ref answers);
        told = null;
        if (Interlocked.Exchange(ref away, 0) == 1)
            log.LogInformation("The database answers again.");
    }

    /// <param name="error">What came instead of an answer.</param>
    /// <param name="asked"><see cref="Answers"/> when it was asked: a question left over from an outage may fail after the database is back.</param>
    /// <returns>True: whoever asked goes on without.</returns>
    internal bool Missed(Exception error, long asked)
    {
        using var db = contexts.CreateDbContext();
        if (error is not (OperationCanceledException or TimeoutException) && !db.IsAway(error))
        {
            // Asked every few seconds, it would say the same for as long as tables are missing.
            if (Interlocked.Exchange(ref told, error.Message) != error.Message)
                log.LogError(error, "The catalogue could not be read from the database: {Reason} It is tried again.", error.Message);
        }
        else if (asked == Answers && Interlocked.Exchange(ref away, 1) == 0)
            log.LogWarning(error, "The database does not answer. Readers are served from the catalogue in memory; nothing can be edited.");
        return true;
    }
}
