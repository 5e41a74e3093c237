namespace HybridCareers.Tests.Support.Drills;

/// <summary>What takes minutes runs when asked for: <c>tests/run --long</c>. The normal run takes a sample.</summary>
public static class LongRun
{
    /// <summary>True where it is asked for.</summary>
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("CAREERS_LONG") == "1";

    /// <summary>How often something is done.</summary>
    public static int Times(int sample, int all) => IsOn ? all : sample;
}
