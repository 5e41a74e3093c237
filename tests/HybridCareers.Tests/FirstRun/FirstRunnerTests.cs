using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.FirstRun;
using HybridCareers.Members;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.FirstRun;

public class FirstRunnerTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task An_empty_database_is_filled_the_usual_way_and_only_once(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var bundled = Bundle.Embedded();

        (await RunAsync(portal)).Should().Be(bundled.Count);
        (await RunAsync(portal)).Should().Be(0);

        await using var db = portal.Db();
        (await db.PublishedEntries.CountAsync()).Should().Be(bundled.Count);
        (await db.PublishedHistory.CountAsync()).Should().Be(bundled.Count);
        (await db.Reviews.AllAsync(review => review.DecidedBy == SystemActors.FirstRunReviewer && review.SubmittedBy == SystemActors.FirstRunAuthor)).Should().BeTrue();
        (await db.Activity.GroupBy(row => row.Verb).Select(group => new { group.Key, N = group.Count() }).ToDictionaryAsync(g => g.Key, g => g.N))
            .Should().Equal(new Dictionary<string, int> { ["create"] = bundled.Count, ["submit"] = bundled.Count, ["decide"] = bundled.Count, ["publish"] = bundled.Count });
        (await portal.Service<ActivityVerifier>().FindBreakAsync()).Should().BeNull();
        (await db.CatalogState.SingleAsync()).Version.Should().Be(1);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Two_instances_that_start_together_do_it_once(Engine engine)
    {
        await using var one = await Portal.OpenAsync(engine);
        await using var two = Portal.Beside(one.Database);

        var published = await Task.WhenAll(Task.Run(() => RunAsync(one)), Task.Run(() => RunAsync(two)));

        published.Should().BeEquivalentTo([0, Bundle.Embedded().Count]);
        await using var db = one.Db();
        (await db.PublishedHistory.CountAsync()).Should().Be(Bundle.Embedded().Count);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Content_that_may_not_go_live_leaves_the_database_empty_and_says_why(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var bare = Given.ADriver().With(driver => driver with { Problem = [new Statement("Bare.", HybridCareers.Evidence.Grounds.None)] });

        var run = () => portal.Service<FirstRunner>().RunAsync(() => [new(bare.Kind, bare.Slug, bare.Content)]);

        (await run.Should().ThrowAsync<InvalidDataException>()).Which.Message.Should().Contain("driver/ai-needs-web3").And.Contain("problem[1]");
        await using var db = portal.Db();
        (await db.Entries.AnyAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task The_system_never_counts_as_human_review()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var db = portal.Db();

        var actors = await db.Members.Where(member => member.Kind == MemberKind.System).ToListAsync();

        actors.Select(member => member.Name).Should().BeEquivalentTo("First run (author)", "First run (reviewer)", "Operator (command line)", "Schedule", "Link check");
        actors.Should().OnlyContain(member => !member.IsHuman);
    }

    private static Task<int> RunAsync(Portal portal) => portal.Service<FirstRunner>().RunAsync(Bundle.Embedded);
}
