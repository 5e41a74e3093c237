using System.Reflection;
using System.Text.Json;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Published;
using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Verifying;

/// <summary>I7: what readers see is the projection of the live revisions.</summary>
/// <param name="Projected">What must be stored.</param>
/// <param name="Unreadable">Live entries of which no projection can be made.</param>
/// <param name="Dangling">Where live entries name what is not live.</param>
internal sealed record LiveCheck(IReadOnlyList<ProjectedEntry> Projected, IReadOnlyList<string> Unreadable, IReadOnlyList<string> Dangling)
{
    private static readonly MethodInfo OneTable = typeof(LiveCheck).GetMethod(nameof(TableAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Projects every live revision.</summary>
    public static async Task<LiveCheck> ReadAsync(CareersDb db, CancellationToken ct)
    {
        var rows = await db.PublishedEntries.AsNoTracking().ToListAsync(ct);
        var revisions = await (
            from entry in db.Entries
            where entry.LiveRevision != null
            join revision in db.Revisions on new { entry.Id, Number = entry.LiveRevision!.Value } equals new { Id = revision.EntryId, revision.Number }
            select revision).AsNoTracking().ToDictionaryAsync(revision => revision.EntryId, ct);
        var merged = await MergesReader.ReadAsync(db, await MergesReader.ActiveAsync(db, ct), rows.ToDictionary(row => row.Id, row => row.Slug), ct);
        var ids = rows.ToDictionary(row => (row.Kind, row.Slug), row => row.Id);
        var (projected, unreadable, dangling) = (new List<ProjectedEntry>(), new List<string>(), new List<string>());
        foreach (var row in rows)
        {
            try
            {
                if (!revisions.TryGetValue(row.Id, out var revision))
                    throw new JsonException("it has no live revision");
                var content = merged.In(row.Slug, revision.Read(row.Kind));
                var open = content.References().Select(named => (named.Kind, named.Slug, named.Place))
                    .Concat(content.Claims().SelectMany(claim => claim.Grounds.Cites.Select(cite => (EntryKind.Source, cite.Source, claim.Place))))
                    .Where(named => !ids.ContainsKey((named.Item1, named.Item2))).ToList();
                dangling.AddRange(open.Select(named => $"{row.Kind}/{row.Slug} names {named.Item1}/{named.Item2} at {named.Item3}, which is not live."));
                if (open.Count == 0)
                    projected.Add(Projection.From(row.Id, row.Slug, revision.Number, row.PublishedAt, content, (kind, slug) => ids[(kind, slug)]));
            }
            catch (JsonException error)
            {
                unreadable.Add($"{row.Kind}/{row.Slug} cannot be projected: {error.Message}.");
            }
        }

        return new(projected, unreadable, dangling);
    }

    /// <summary>Compares it with the published rows and with the catalogue on disk.</summary>
    public async Task<Invariant> EqualsProjectionAsync(CareersDb db, CatalogFile file, CancellationToken ct)
    {
        var there = new Dictionary<object, int>();
        foreach (var type in db.Model.GetEntityTypes().Select(type => type.ClrType).Where(type => type.IsAssignableTo(typeof(PublishedRow)) || type == typeof(PublishedEntry)))
        {
            foreach (var row in await (Task<IReadOnlyList<object>>)OneTable.MakeGenericMethod(type).Invoke(null, [db, ct])!)
                there[row] = there.GetValueOrDefault(row) + 1;
        }

        var due = Projected.SelectMany(entry => (IEnumerable<object>)[entry.Entry, entry.Head, .. entry.Parts]).ToList();
        var missing = new List<object>();
        foreach (var row in due)
        {
            if (there.GetValueOrDefault(row) == 0)
                missing.Add(row);
            else
                there[row]--;
        }

        var skipped = Dangling.Count + Unreadable.Count > 0; // their rows are told of elsewhere
        return new("I7", "published rows and the catalogue on disk equal the projection of the live revisions", due.Count,
        [
            .. Unreadable,
            .. missing.Select(row => $"Missing, or not as projected: {Short(row)}"),
            .. there.Where(row => row.Value > 0 && !skipped).Select(row => $"Stored, but of no live revision: {Short(row.Key)}"),
            .. await OnDiskAsync(db, file, ct),
        ]);
    }

    private async Task<IReadOnlyList<string>> OnDiskAsync(CareersDb db, CatalogFile file, CancellationToken ct)
    {
        var version = await db.CatalogState.Select(state => state.Version).SingleAsync(ct);
        try
        {
            return file.Read() switch
            {
                null => [],
                { } kept when kept.Version > version => [$"The catalogue on disk has version {kept.Version}; the database has only {version}."],
                { } kept when kept.Version == version && !kept.Entries.Select(entry => entry.ToRow()).ToHashSet().SetEquals(Projected.Select(entry => entry.Entry)) =>
                    [$"The catalogue on disk says it has version {version} and holds something else."],
                _ => [], // an older one is brought up to date when the portal starts
            };
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return [$"The catalogue on disk cannot be read: {error.Message}"];
        }
    }

    private static async Task<IReadOnlyList<object>> TableAsync<T>(CareersDb db, CancellationToken ct)
        where T : class => await db.Set<T>().AsNoTracking().ToListAsync(ct);

    private static string Short(object row) => row.ToString() is { Length: > 200 } text ? text[..200] + " …" : row.ToString()!;
}
