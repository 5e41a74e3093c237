namespace HybridCareers.Tests.Support.Accounts;

/// <summary>A clock that goes on only when it is told to.</summary>
public sealed class ManualClock(DateTimeOffset start) : TimeProvider
{
    /// <summary>What it shows.</summary>
    public DateTimeOffset Now { get; set; } = start;

    public override DateTimeOffset GetUtcNow() => Now;

    /// <summary>Goes on.</summary>
    public void Advance(TimeSpan by) => Now += by;
}
