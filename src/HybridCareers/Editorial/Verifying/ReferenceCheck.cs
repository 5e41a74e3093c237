using System.Linq.Expressions;
using System.Reflection;
using HybridCareers.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HybridCareers.Editorial.Verifying;

/// <summary>I8: nothing refers to what does not exist. Asks for each foreign key, for a restored or hand-mended database need not have kept them.</summary>
internal static class ReferenceCheck
{
    private static readonly MethodInfo OneKey = typeof(ReferenceCheck).GetMethod(nameof(OrphansAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static async Task<Invariant> RunAsync(CareersDb db, IReadOnlyList<string> dangling, CancellationToken ct)
    {
        var keys = db.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys())
            .Where(key => !key.IsOwnership && !key.DeclaringEntityType.HasSharedClrType && !key.PrincipalEntityType.HasSharedClrType).ToList();
        var broken = new List<string>();
        foreach (var key in keys)
        {
            var orphans = await (Task<int>)OneKey.MakeGenericMethod(key.DeclaringEntityType.ClrType, key.PrincipalEntityType.ClrType).Invoke(null, [db, key, ct])!;
            if (orphans > 0)
                broken.Add($"{orphans} rows of {key.DeclaringEntityType.GetTableName()} refer by {string.Join(", ", key.Properties.Select(property => property.Name))} to what {key.PrincipalEntityType.GetTableName()} does not hold.");
        }

        return new("I8", "nothing refers to what does not exist", keys.Count, [.. broken, .. dangling]);
    }

    private static Task<int> OrphansAsync<TFrom, TTo>(CareersDb db, IForeignKey key, CancellationToken ct)
        where TFrom : class
        where TTo : class
    {
        var (from, to) = (Expression.Parameter(typeof(TFrom), "from"), Expression.Parameter(typeof(TTo), "to"));
        var pairs = key.Properties.Zip(key.PrincipalKey.Properties).ToList();
        var same = pairs.Select(pair => Equal(Of(from, pair.First), Of(to, pair.Second))).Aggregate(Expression.AndAlso);
        var none = Expression.Not(Expression.Call(typeof(Queryable), nameof(Queryable.Any), [typeof(TTo)],
            db.Set<TTo>().AsQueryable().Expression, Expression.Quote(Expression.Lambda<Func<TTo, bool>>(same, to))));
        var orphan = pairs.Where(pair => pair.First.IsNullable)
            .Select(pair => Expression.NotEqual(Of(from, pair.First), Expression.Constant(null, pair.First.ClrType)))
            .Aggregate((Expression)none, (all, given) => Expression.AndAlso(given, all));
        return db.Set<TFrom>().CountAsync(Expression.Lambda<Func<TFrom, bool>>(orphan, from), ct);
    }

    private static MethodCallExpression Of(ParameterExpression row, IProperty property) =>
        Expression.Call(typeof(EF), nameof(EF.Property), [property.ClrType], row, Expression.Constant(property.Name));

    private static BinaryExpression Equal(Expression left, Expression right) =>
        left.Type == right.Type ? Expression.Equal(left, right) : Expression.Equal(left, Expression.Convert(right, left.Type));
}
