namespace HybridCareers.Tests.Support;

/// <summary>A clock that a test sets; it stands still, or goes back, as the test says.</summary>
public sealed class HandClock : TimeProvider
{
    /// <summary>The instant it shows.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => Now;
}
