using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Members;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

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
        (await reader.ListAsync(new(Size: 1))).Single().Should().BeEquivalentTo(new { Member = "Ada", Entry = "two" }, "it is the newest");
        var all = new List<ActivityLine>();
        await foreach (var line in reader.AllAsync(new()))
            all.Add(line);
        all.Should().HaveCount(5);

        async Task<IEnumerable<string>> VerbsAsync(ActivityFilter filter) => (await reader.ListAsync(filter)).Select(line => line.Verb);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Acts_are_found_by_the_entry_and_by_whom_they_concern(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await portal.SaveAsync(Given.ADriver("first-words"), Given.ASkill("second-words"));
        await portal.Service<MemberDesk>().LockAsync(new(Guid.CreateVersion7(), Portal.Admin, Portal.Guest, "Left the house."));
        await portal.Service<MemberDesk>().LockAsync(new(Guid.CreateVersion7(), Portal.Admin, Portal.ThePublisher));
        var reader = portal.Service<ActivityReader>();

        (await reader.ListAsync(new(Kind: EntryKind.Skill))).Select(line => line.Entry).Should().Equal("second words");
        (await reader.ListAsync(new(Words: "WORDS first"))).Select(line => line.Entry).Should().Equal("first words");
        (await reader.ListAsync(new(OfEntries: true))).Should().HaveCount(2);
        (await reader.ListAsync(new(Whom: Portal.Guest))).Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Member = "Alma", Verb = "lock", Told = "member Guido: Left the house.", Detail = $"member {Portal.Guest}: Left the house." });
        (await reader.CountAsync(new(Verb: "lock", Size: 1))).Should().Be(2);
        (await portal.Service<ActivityVerifier>().FindBreakAsync()).Should().BeNull();
    }

    [Fact]
    public async Task An_export_reads_on_where_one_read_ends()
    {
        const int many = 4_100;
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using (var db = portal.Db())
        {
            var head = await db.ActivityHead.SingleAsync();
            for (var at = 1; at <= many; at++)
            {
                var row = ActivityRow.After(head, DateTimeOffset.UnixEpoch, Portal.Author, "sign-in", null, "test");
                (head.Sequence, head.Hash) = (row.Sequence, row.Hash);
                db.Activity.Add(row);
            }

            await db.SaveChangesAsync();
        }

        var read = new List<long>();
        await foreach (var line in portal.Service<ActivityReader>().AllAsync(new(Below: 4_050)))
            read.Add(line.Sequence);

        read.Should().Equal(Enumerable.Range(1, 4_049).Reverse().Select(at => (long)at));
        (await portal.Service<ActivityVerifier>().FindBreakAsync()).Should().BeNull();
    }
}
