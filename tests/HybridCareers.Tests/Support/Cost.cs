using System.Diagnostics;

namespace HybridCareers.Tests.Support;

/// <summary>What an act took.</summary>
/// <param name="Time">How long.</param>
/// <param name="Peak">The most bytes that the managed heap grew by while it ran, garbage included.</param>
public sealed record Cost(TimeSpan Time, long Peak)
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(1);

    /// <summary>Does it once and measures. Nothing else may run in this process.</summary>
    public static async Task<(Cost Cost, T Came)> OfAsync<T>(Func<Task<T>> act)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = before;
        var clock = Stopwatch.StartNew();
        var doing = Task.Run(act);
        while (await Task.WhenAny(doing, Task.Delay(Often)) != doing)
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
        clock.Stop();
        most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
        return (new(clock.Elapsed, most - before), await doing);
    }

    /// <inheritdoc />
    public override string ToString() => $"{Time.TotalMilliseconds,6:F0} ms {Peak / 1024.0 / 1024.0,6:F1} MiB";
}
