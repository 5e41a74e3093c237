using HybridCareers.Database;
using HybridCareers.Editorial.Reading;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Editorial.Reading;

public class ActivityReaderTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Acts_are_filtered_and_paged(Engine engine)
    {
        var clock = new HandClock();
        await using var portal = await Portal.OpenAsync(engine, clock: clock);
        var (one, two) = (Given.ADriver("one"), Given.ADriver("two"));
        await portal.PublishAsync(one);
        var then = clock.Now += TimeSpan.FromHours(1);
        await portal.SaveAsync(two);
        var reader = portal.Service<ActivityReader>();

        (await VerbsAsync(new())).Should().Equal("create", "publish", "decide", "submit", "create");
        (await VerbsAsync(new(Member: Portal.Reviewer))).Should().Equal("decide");
        (await VerbsAsync(new(Entry: two.Id))).Should().Equal("create");
        (await VerbsAsync(new(Verb: "publish"))).Should().Equal("publish");
        (await VerbsAsync(new(From: then))).Should().Equal("create");
        (await VerbsAsync(new(Until: then, Below: 4, Size: 2))).Should().Equal("decide", "submit");
        (await reader.VerbsAsync()).Should().Equal("create", "decide", "publish", "submit");
        (await reader.ListAsync(new(Size: 1))).Single().Should().BeEquivalentTo(new { Member = "Ada", Entry = "two", Detail = "revision 1" });
        var all = new List<ActivityLine>();
        await foreach (var line in reader.AllAsync(new()))
            all.Add(line);
        all.Should().HaveCount(5);

        async Task<IEnumerable<string>> VerbsAsync(ActivityFilter filter) => (await reader.ListAsync(filter)).Select(line => line.Verb);
    }
}
