using HybridCareers.Database;
using HybridCareers.Evidence;
using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Links;

/// <summary>The addresses of everything that is live, and what was found at them. Findings are no part of the history: they leave no line of activity.</summary>
internal sealed class LinkBook(IDbContextFactory<CareersDb> contexts)
{
    /// <summary>Entries with their live addresses.</summary>
    public static IQueryable<LiveAddress> Live(CareersDb db) => db.Set<PublishedResource>().Select(row => new LiveAddress { EntryId = row.EntryId, Url = row.Url })
        .Concat(db.Set<PublishedSource>().Where(row => row.Url != null).Select(row => new LiveAddress { EntryId = row.EntryId, Url = row.Url! }));

    /// <summary>Brings the book to what is live, and says what is still to be looked at in a run.</summary>
    /// <param name="since">When the run began: what was looked at since is done.</param>
    /// <param name="now">This instant: hosts that want to be left alone beyond it are.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>How many live entries have an address, and the entries to do by address.</returns>
    public async Task<(int Total, ILookup<string, Guid> ToDo)> OpenAsync(DateTimeOffset since, DateTimeOffset now, CancellationToken ct) => await InTurnAsync(async (db, token) =>
    {
        var live = await Live(db).ToListAsync(token);
        var known = await db.LinkChecks.ToDictionaryAsync(check => check.EntryId, token);
        foreach (var (entry, url) in live.Select(row => (row.EntryId, row.Url)))
        {
            if (known.TryGetValue(entry, out var check))
                check.PointTo(url);
            else
                db.LinkChecks.Add(known[entry] = new() { EntryId = entry, Url = url });
        }

        await db.SaveChangesAsync(token);
        return (live.Count, live.Where(row => known[row.EntryId] is var check && !(check.CheckedAt >= since) && !(check.NotBefore > now)).ToLookup(row => row.Url, row => row.EntryId, StringComparer.Ordinal));
    }, ct);

    /// <summary>Writes down what was found at an address.</summary>
    public Task NoteAsync(string url, IEnumerable<Guid> entries, LinkFinding found, DateTimeOffset at, CancellationToken ct) => InTurnAsync(async (db, token) =>
    {
        var ids = entries.ToList();
        foreach (var check in await db.LinkChecks.Where(check => ids.Contains(check.EntryId) && check.Url == url).ToListAsync(token))
            check.Note(found, at);
        return await db.SaveChangesAsync(token);
    }, ct);

    private async Task<T> InTurnAsync<T>(Func<CareersDb, CancellationToken, Task<T>> act, CancellationToken ct)
    {
        await using var strategist = contexts.CreateDbContext();
        using var turn = await strategist.WaitForTurnAsync(ct);
        return await strategist.Database.CreateExecutionStrategy().ExecuteAsync(async token =>
        {
            await using var db = contexts.CreateDbContext();
            return await act(db, token);
        }, ct);
    }
}

/// <summary>The address of a live entry.</summary>
internal sealed class LiveAddress
{
    /// <summary>The entry.</summary>
    public required Guid EntryId { get; init; }

    /// <summary>Its address.</summary>
    public required string Url { get; init; }
}
