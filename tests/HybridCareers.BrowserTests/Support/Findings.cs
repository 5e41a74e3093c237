namespace HybridCareers.BrowserTests.Support;

/// <summary>What a check found wrong.</summary>
public static class Findings
{
    private const int MostShown = 60;

    /// <summary>Fails with one line for each finding.</summary>
    public static void ShouldBeNone(this IEnumerable<string> found) =>
        string.Join('\n', found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MostShown)).Should().BeEmpty();
}
