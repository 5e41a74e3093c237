using System.Text.RegularExpressions;
using HybridCareers.Database;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>Who did what, the newest first. Filtered and paged in the database.</summary>
public sealed partial class ActivityReader(IDbContextFactory<CareersDb> contexts)
{
    private const int MostRows = 500;
    private const int AtOnce = 2_000;

    /// <summary>One page.</summary>
    public async Task<IReadOnlyList<ActivityLine>> ListAsync(ActivityFilter filter, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var lines = await Lines(db, filter).Take(Math.Clamp(filter.Size, 1, MostRows)).ToListAsync(ct);
        var ids = lines.SelectMany(line => Ids().Matches(line.Detail)).Select(found => Guid.Parse(found.ValueSpan)).Distinct().ToArray();
        var names = ids.Length == 0 ? [] : await db.Members.Where(member => ids.Contains(member.Id)).ToDictionaryAsync(member => member.Id, member => member.Name, ct);
        return [.. lines.Select(line => line with { Told = Told(line.Detail, names) })];
    }

    /// <summary>How many rows the filter lets through.</summary>
    public async Task<int> CountAsync(ActivityFilter filter, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await Of(db, filter).CountAsync(ct);
    }

    /// <summary>Everything that the filter lets through, for an export, read some thousand rows at a time.</summary>
    public async IAsyncEnumerable<ActivityLine> AllAsync(
        ActivityFilter filter, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var names = await db.Members.ToDictionaryAsync(member => member.Id, member => member.Name, ct);
        for (long? below = filter.Below; ;)
        {
            var lines = await Lines(db, filter with { Below = below }).Take(AtOnce).ToListAsync(ct);
            foreach (var line in lines)
                yield return line with { Told = Told(line.Detail, names) };
            if (lines.Count < AtOnce)
                yield break;
            below = lines[^1].Sequence;
        }
    }

    /// <summary>Every verb that was ever used, by name.</summary>
    public async Task<IReadOnlyList<string>> VerbsAsync(CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Activity.Select(row => row.Verb).Distinct().OrderBy(verb => verb).ToListAsync(ct);
    }

    private static IQueryable<ActivityLine> Lines(CareersDb db, ActivityFilter filter) =>
        from row in Of(db, filter)
        join who in db.Members on row.MemberId equals who.Id
        join about in db.Entries on row.EntryId equals (Guid?)about.Id into abouts
        from about in abouts.DefaultIfEmpty()
        orderby row.Sequence descending
        select new ActivityLine(
            row.Sequence, row.At, row.MemberId, who.Name, row.Verb, row.EntryId, about == null ? null : about.Kind, about == null ? null : about.Name, row.Detail, row.Hash);

    private static IQueryable<ActivityRow> Of(CareersDb db, ActivityFilter filter)
    {
        IQueryable<ActivityRow> rows = db.Activity.AsNoTracking();
        if (filter.Member is { } member)
            rows = rows.Where(row => row.MemberId == member);
        if (filter.Entry is { } entry)
            rows = rows.Where(row => row.EntryId == entry);
        if (AskedWords.Storable(filter.Verb) is { } verb)
            rows = rows.Where(row => row.Verb == verb);
        if (filter.From is { } from)
            rows = rows.Where(row => row.At >= from);
        if (filter.Until is { } until)
            rows = rows.Where(row => row.At < until);
        if (filter.Below is { } below)
            rows = rows.Where(row => row.Sequence < below);
        if (filter.OfEntries)
            rows = rows.Where(row => row.EntryId != null);
        if (filter.Kind is { } kind)
            rows = rows.Where(row => db.Entries.Any(about => about.Id == row.EntryId && about.Kind == kind));
        foreach (var word in AskedWords.In(filter.Words))
            rows = rows.Where(row => db.Entries.Any(about => about.Id == row.EntryId && about.SearchText.Contains(word)));
        if (filter.Whom is not { } whom)
            return rows;
        var told = $"member {whom}%";
        return rows.Where(row => row.EntryId == null && EF.Functions.Like(row.Detail, told));
    }

    private static string Told(string detail, Dictionary<Guid, string> names) =>
        Ids().Replace(detail, found => names.GetValueOrDefault(Guid.Parse(found.ValueSpan)) ?? found.Value);

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ids();
}
