using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Links;
using HybridCareers.Editorial.Reading;
using HybridCareers.Evidence;
using HybridCareers.Members;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Fetching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace HybridCareers.Tests.Editorial.Links;

public sealed class LinkRunnerTests : IAsyncDisposable
{
    private readonly HandClock clock = new();
    private readonly SmallInternet net = new() { Answer = (asked, to) => SmallInternet.SayAsync(to, asked.Path == "/gone" ? "404 Not Found" : "200 OK", "text/plain", "") };
    private readonly EntryBuilder<ResourceContent> book = Given.AResource("book").With(book => book with { Url = "http://example.org/book" });
    private readonly EntryBuilder<ResourceContent> gone = Given.AResource("gone").With(book => book with { Url = "http://example.org/gone" });
    private readonly EntryBuilder<SourceContent> article = Given.ASource("article").With(source => source with { Url = "http://other.example/article" });

    public static TheoryData<Engine> Both => TestDatabase.Both;

    public ValueTask DisposeAsync() => net.DisposeAsync();

    [Theory, MemberData(nameof(Both))]
    public async Task An_address_is_broken_after_failures_on_three_days_and_whole_again_after_one_answer(Engine engine)
    {
        await using var portal = await OpenAsync(engine, book, gone, article, Given.ASource("no-address").With(source => source with { Url = null }));
        var reader = portal.Service<LinkReader>();
        (await reader.CountAsync()).Should().BeEquivalentTo(new Dictionary<LinkStanding, int> { [LinkStanding.Unchecked] = 3 });

        for (var day = 0; day < 3; day++)
        {
            (await portal.Service<DashboardReader>().BrokenAsync()).Total.Should().Be(0);
            await CheckAsync(portal);
            await CheckAsync(portal);
            clock.Now += TimeSpan.FromDays(1);
        }

        (await reader.CountAsync()).Should().BeEquivalentTo(new Dictionary<LinkStanding, int> { [LinkStanding.Broken] = 1, [LinkStanding.Good] = 2 });
        var broken = (await portal.Service<DashboardReader>().BrokenAsync()).Rows.Should().ContainSingle().Subject;
        (broken.EntryId, broken.Check!.FailedDays, broken.Check.Status).Should().Be((gone.Id, 3, 404));
        net.Answer = (_, to) => SmallInternet.SayAsync(to, "200 OK", "text/plain", "");
        await CheckAsync(portal);
        (await portal.Service<DashboardReader>().BrokenAsync()).Total.Should().Be(0);
        await using var db = portal.Db();
        (await db.Activity.Where(row => row.Verb == "end-link-check").OrderBy(row => row.Sequence).Select(row => row.Detail).LastAsync()).Should().Be("Good 3");
        (await portal.Service<ActivityVerifier>().FindBreakAsync()).Should().BeNull();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Several_instances_do_a_check_once(Engine engine)
    {
        await using var portal = await OpenAsync(engine, book, gone, article);
        await using var other = Portal.Beside(portal.Database, Path.Combine(portal.Database.Folder, "other"), clock: clock);
        await BeginAsync(portal);
        (await portal.Service<LinkDesk>().BeginAsync(new(Guid.CreateVersion7(), Portal.Author))).Should().BeOfType<Invalid>("one runs already");

        var did = await Task.WhenAll(Runner(portal).RunDueAsync(), Runner(other).RunDueAsync(), Runner(portal).RunDueAsync(), Runner(other).RunDueAsync());

        did.Should().ContainSingle(one => one);
        net.Requests.Count(asked => asked.Method == "HEAD").Should().Be(3, "each address once");
        (await portal.Service<LinkReader>().LatestAsync())!.Run.Should().BeEquivalentTo(new { State = LinkRunState.Done, Total = 3, Done = 3 });
        (await Runner(other).RunDueAsync()).Should().BeFalse("nothing is left");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Where_an_instance_dies_another_goes_on_with_what_is_left(Engine engine)
    {
        await using var portal = await OpenAsync(engine, book, gone, article);
        var run = await BeginAsync(portal);
        (await portal.Service<LinkHold>().TakeAsync(run, Guid.CreateVersion7(), default)).Should().BeTrue();
        await portal.Service<LinkBook>().OpenAsync(clock.Now, clock.Now, default);
        await portal.Service<LinkBook>().NoteAsync("http://example.org/book", [book.Id], new(LinkVerdict.Good, 200), clock.Now, default);

        (await Runner(portal).RunDueAsync()).Should().BeFalse("the other may be alive");
        clock.Now += LinkHold.Patience + TimeSpan.FromSeconds(1);
        (await Runner(portal).RunDueAsync()).Should().BeTrue();

        net.Requests.Should().NotContain(asked => asked.Path == "/book");
        (await portal.Service<LinkReader>().LatestAsync())!.Run.Should().BeEquivalentTo(new { State = LinkRunState.Done, Done = 3 });
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_check_is_cancelled_while_it_runs_and_what_it_found_stays(Engine engine)
    {
        await using var portal = await OpenAsync(engine, book, article);
        net.Answer = (asked, to) => asked.Host == "example.org" ? SmallInternet.SayAsync(to, "200 OK", "text/plain", "") : Task.Delay(TimeSpan.FromSeconds(60));
        var run = await BeginAsync(portal);
        var running = Runner(portal).RunDueAsync();
        while ((await portal.Service<LinkReader>().CountAsync()).GetValueOrDefault(LinkStanding.Good) == 0)
            await Task.Delay(50);

        (await portal.Service<LinkDesk>().CancelAsync(new(Guid.CreateVersion7(), Portal.Guest, run))).Should().BeOfType<NotAllowed>();
        (await portal.Service<LinkDesk>().CancelAsync(new(Guid.CreateVersion7(), Portal.Reviewer, run))).Should().Be(new LinkCheckEnded(run, LinkRunState.Cancelled));

        await running.WaitAsync(TimeSpan.FromSeconds(20));
        (await portal.Service<LinkReader>().LatestAsync())!.Run.Should().BeEquivalentTo(new { State = LinkRunState.Cancelled, Total = 2 });
        (await portal.Service<LinkReader>().CountAsync()).Should().BeEquivalentTo(new Dictionary<LinkStanding, int> { [LinkStanding.Good] = 1, [LinkStanding.Unchecked] = 1 });
        (await portal.Service<LinkDesk>().CancelAsync(new(Guid.CreateVersion7(), Portal.Author, run))).Should().BeOfType<NotFound>();
        (await BeginAsync(portal)).Should().NotBe(run);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_machine_without_a_way_out_breaks_no_address(Engine engine)
    {
        var many = Enumerable.Range(0, 10).Select(number => Given.AResource($"book-{number}").With(book => book with { Url = $"http://nowhere{number}.example/" })).ToArray();
        foreach (var number in Enumerable.Range(0, 10))
            net.Name($"nowhere{number}.example", []);
        await using var portal = await OpenAsync(engine, many);

        await CheckAsync(portal);

        (await portal.Service<LinkReader>().CountAsync()).Should().BeEquivalentTo(new Dictionary<LinkStanding, int> { [LinkStanding.Unchecked] = 10 });
        (await portal.Service<LinkReader>().LatestAsync())!.Run.Remark.Should().Contain("no way out");
    }

    [Fact]
    public async Task It_begins_by_itself_only_where_the_setting_says_so()
    {
        await using var portal = await OpenAsync(Engine.Sqlite, book);
        (await Runner(portal).RunDueAsync()).Should().BeFalse();
        net.Requests.Should().BeEmpty("nobody asked for it");

        (await Runner(portal, everyHours: 24).RunDueAsync()).Should().BeTrue();
        (await portal.Service<LinkReader>().LatestAsync())!.By.Should().Be("Link check");
        (await Runner(portal, everyHours: 24).RunDueAsync()).Should().BeFalse();
        clock.Now += TimeSpan.FromHours(24);
        (await Runner(portal, everyHours: 24).RunDueAsync()).Should().BeTrue();
    }

    [Fact]
    public async Task Only_an_editor_begins_one()
    {
        await using var portal = await OpenAsync(Engine.Sqlite, book);

        foreach (var member in (Guid[])[Portal.Guest, Portal.ThePublisher, Portal.Admin, SystemActors.Scheduler])
            (await portal.Service<LinkDesk>().BeginAsync(new(Guid.CreateVersion7(), member))).Should().BeOfType<NotAllowed>();
        (await portal.Service<LinkDesk>().BeginAsync(new(Guid.CreateVersion7(), Portal.Author))).Should().BeOfType<LinkCheckBegun>();
    }

    private async Task<Portal> OpenAsync(Engine engine, params IEntryBuilder[] entries)
    {
        var portal = await Portal.OpenAsync(engine, clock: clock);
        await portal.PublishAsync(entries);
        return portal;
    }

    private static async Task<Guid> BeginAsync(Portal portal) =>
        ((LinkCheckBegun)await portal.Service<LinkDesk>().BeginAsync(new(Guid.CreateVersion7(), Portal.Author))).RunId;

    private async Task CheckAsync(Portal portal)
    {
        await BeginAsync(portal);
        (await Runner(portal).RunDueAsync()).Should().BeTrue();
        clock.Now += TimeSpan.FromSeconds(1);
    }

    private LinkRunner Runner(Portal portal, int everyHours = 0) => new(
        portal.Service<LinkDesk>(), portal.Service<LinkHold>(), portal.Service<LinkBook>(),
        new LinkWalk(new LinkProbe(net.Fetcher(), clock), TimeProvider.System) { Pause = TimeSpan.FromMilliseconds(1) },
        Options.Create(new LinkCheckOptions { EveryHours = everyHours }), clock, portal.Service<StartGate>(), NullLogger<LinkRunner>.Instance);
}
