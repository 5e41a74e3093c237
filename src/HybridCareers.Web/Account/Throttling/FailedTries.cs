using System.Collections.Concurrent;

namespace HybridCareers.Web.Account.Throttling;

/// <summary>
/// Counts tries in a row that failed, by account. It bars the way with a password or a code for a while, never the way with a passkey, so that a
/// stranger who knows an address cannot lock its owner out. Each instance counts for itself.
/// </summary>
public sealed class FailedTries(TimeProvider clock)
{
    /// <summary>So many may fail within <see cref="Window"/>.</summary>
    public const int Most = 10;

    /// <summary>After this long since the first of them, counting begins anew.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private const int MostKeys = 50_000;
    private readonly ConcurrentDictionary<string, (int Count, DateTimeOffset Since)> counts = new(StringComparer.Ordinal);

    /// <summary>Counts a try before it is made. Answers how long to wait, or <c>null</c> where it may be made.</summary>
    /// <param name="key">Whose try, and at what.</param>
    /// <param name="isFirstRefusal">True for the first try that must wait.</param>
    public TimeSpan? Begin(string key, out bool isFirstRefusal)
    {
        var now = clock.GetUtcNow();
        if (counts.Count >= MostKeys)
            Forget(now);
        var (count, since) = counts.AddOrUpdate(key, _ => (1, now), (_, was) => now - was.Since >= Window ? (1, now) : (was.Count + 1, was.Since));
        isFirstRefusal = count == Most + 1;
        return count > Most ? since + Window - now : null;
    }

    /// <summary>The try was good: counting begins anew.</summary>
    public void Succeed(string key) => counts.TryRemove(key, out _);

    private void Forget(DateTimeOffset now)
    {
        foreach (var (key, _) in counts.Where(pair => now - pair.Value.Since >= Window))
            counts.TryRemove(key, out _);
    }
}
