using System.Diagnostics;
using HybridCareers.Database;
using HybridCareers.FirstRun;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Xunit.Abstractions;

namespace HybridCareers.Tests.FirstRun;

[Collection(MeasuringTime.Name)]
public class FirstRunSpeedTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task The_first_run_on_a_fresh_file_takes_a_few_seconds_at_most()
    {
        await TimedAsync(); // what a process does once is no part of it
        var fastest = await TimedAsync();
        // A busy machine makes one run slow, not the second and third as well.
        for (var again = 0; again < 2 && fastest > Bound; again++)
            fastest = await TimedAsync() is var next && next < fastest ? next : fastest;

        output.WriteLine($"{Bundle.Embedded().Count} entries published in {fastest.TotalMilliseconds:F0} ms");
        fastest.Should().BeLessThan(Bound);
    }

    private static async Task<TimeSpan> TimedAsync()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var clock = Stopwatch.StartNew();
        await portal.Service<FirstRunner>().RunAsync(Bundle.Embedded);
        return clock.Elapsed;
    }
}
