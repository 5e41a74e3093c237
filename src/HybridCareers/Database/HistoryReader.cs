using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Database;

/// <summary>What readers saw of entries, and when: the one thing that readers' pages ask the database for. Few may ask at a time, so that editors do not notice.</summary>
public sealed class HistoryReader(IDbContextFactory<CareersDb> contexts, DatabasePulse pulse) : IDisposable
{
    /// <summary>The most changes of an entry that are read, the latest.</summary>
    public const int Most = 1_000;

    private const int AtATime = 4;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    private readonly SemaphoreSlim places = new(AtATime);

    /// <summary>What readers saw; <c>null</c> where the database is away or too busy to say.</summary>
    public async Task<Past?> ReadAsync(PastQuestion question, CancellationToken ct = default)
    {
        if (!await places.WaitAsync(Longest, ct))
            return null;
        try
        {
            return await AskAsync(question, ct).WaitAsync(Longest, ct);
        }
        catch (Exception error) when (!ct.IsCancellationRequested && (error is TimeoutException or OperationCanceledException || pulse.Explains(error)))
        {
            return null;
        }
        finally
        {
            places.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => places.Dispose();

    private async Task<Past> AskAsync(PastQuestion question, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        var seen = db.PublishedHistory.AsNoTracking().Where(row => row.EntryId == question.Entry);
        if (question.Before is not { } before)
            return new(await StatesAsync(db, seen, Most, ct), []);
        var states = await StatesAsync(db, seen.Where(row => row.At < before), 1, ct);
        return states.Count == 0 || states[0].Change.What == ChangeKind.TakenDown ? new(states, []) : new(states, await NamedAsync(db, states[0], before, ct));
    }

    private static async Task<List<PastState>> StatesAsync(CareersDb db, IQueryable<PublishedHistory> seen, int most, CancellationToken ct)
    {
        var rows = await (
            from row in seen
            join revision in db.Revisions.AsNoTracking() on new { row.EntryId, Number = row.Revision } equals new { revision.EntryId, revision.Number }
            orderby row.Sequence descending
            select new { Row = row, revision.Content }).Take(most).ToListAsync(ct);
        return rows.ConvertAll(found => new PastState(found.Row.ToChange(), found.Content));
    }

    private static async Task<IReadOnlyList<PublishedEntry>> NamedAsync(CareersDb db, PastState state, DateTimeOffset before, CancellationToken ct)
    {
        var found = new List<PublishedEntry>();
        foreach (var kind in PastState.NamedBy(state.Read().Content).GroupBy(name => name.Kind, name => name.Slug))
        {
            var slugs = kind.ToList();
            var states = await StatesAsync(db, db.PublishedHistory.AsNoTracking().Where(row => row.Kind == kind.Key && slugs.Contains(row.Slug) && row.At < before), int.MaxValue, ct);
            found.AddRange(states.GroupBy(each => each.Change.Slug, StringComparer.Ordinal).Select(each => each.First()).Where(each => each.Change.What != ChangeKind.TakenDown)
                .Select(each => new PublishedEntry(each.Change.Entry, kind.Key, each.Change.Slug, each.Change.Name, each.Change.Revision, each.Change.At, each.Document)));
        }

        return found;
    }
}
