using System.Reflection;
using HybridCareers.Database;
using HybridCareers.Published;
using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Support.Databases;

/// <summary>Every row of the published tables, in words.</summary>
public static class PublishedRows
{
    private static readonly MethodInfo OneTable = typeof(PublishedRows).GetMethod(nameof(TableAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>All rows of all tables, sorted.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(Portal portal)
    {
        await using var db = portal.Db();
        var rows = new List<string>();
        foreach (var type in db.Model.GetEntityTypes().Select(type => type.ClrType)
            .Where(type => type.IsAssignableTo(typeof(PublishedRow)) || type == typeof(PublishedEntry)))
            rows.AddRange(await (Task<IReadOnlyList<string>>)OneTable.MakeGenericMethod(type).Invoke(null, [db])!);
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static async Task<IReadOnlyList<string>> TableAsync<T>(CareersDb db)
        where T : class => [.. (await db.Set<T>().AsNoTracking().ToListAsync()).Select(row => row.ToString()!)];
}
