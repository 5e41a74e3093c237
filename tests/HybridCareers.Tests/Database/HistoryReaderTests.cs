using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Web.Public;
using HybridCareers.Web.Public.Roles;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Database;

public class HistoryReaderTests
{
    private static readonly DateTimeOffset First = new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly PublicPage AsOf = PublicPages.All.Single(page => page.Url == "/roles/{slug}/as-of");

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task A_role_is_shown_as_it_stood_on_any_day_with_what_it_named_then(Engine engine)
    {
        var clock = new HandClock { Now = First };
        await using var portal = await Portal.OpenAsync(engine, clock: clock);
        var skill = Given.ASkill("solidity").With(content => content with { Title = "Solidity, as it was called" });
        var role = Given.ARole("zkml-engineer").With(content => content with { Skills = [new("solidity", Importance.Essential, Given.Reason)], Summary = [Given.Said("What it was.")] });
        await portal.PublishAsync(skill, role);
        clock.Now = First.AddDays(2);
        (await portal.TryChangeAsync(role.With(content => content with { Summary = [Given.Said("What it is now.")] }), skill.With(content => content with { Title = "Solidity" }))).Should().BeOfType<WentLive>();
        clock.Now = First.AddDays(4);
        (await portal.TakeDownAsync(role.Id)).Should().BeOfType<TakenDown>();
        clock.Now = First.AddDays(6);
        (await portal.GoLiveAfterApprovalAsync(role.Id)).Should().BeOfType<WentLive>();
        await portal.Store.FollowAsync(default);

        (await AskAsync(portal, First.AddDays(-1))).What.Should().Contain("was not published yet at the end of 31 October 2026");
        foreach (var day in new[] { 0, 1 })
        {
            var then = View(await AskAsync(portal, First.AddDays(day)));
            then.Summary.Single().Text.Should().Be("What it was.");
            then.Skills.Single().Name.Should().Be("Solidity, as it was called");
            then.AsOf!.Day.Should().Be(DayOf(First.AddDays(day)));
            (then.Head.Listed, then.Head.Canonical, then.Head.JsonLd).Should().Be((false, "/roles/zkml-engineer", null));
        }

        var later = View(await AskAsync(portal, First.AddDays(2)));
        (later.Summary.Single().Text, later.Skills.Single().Name, later.Revision).Should().Be(("What it is now.", "Solidity", 2));
        (await AskAsync(portal, First.AddDays(5))).Should().BeEquivalentTo(new { Status = 404 }).And.Match<PageAnswer>(answer => answer.What.Contains("taken down"));
        View(await AskAsync(portal, First.AddDays(6))).Summary.Single().Text.Should().Be("What it is now.");
        (await AskAsync(portal, First.AddDays(7))).Should().BeEquivalentTo(new { Status = 400 }).And.Match<PageAnswer>(answer => answer.What.Contains("has not come yet"));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task Every_change_is_read_with_what_stood_there_and_what_an_earlier_form_wrote(Engine engine)
    {
        var clock = new HandClock { Now = First };
        await using var portal = await Portal.OpenAsync(engine, clock: clock);
        var role = Given.ARole();
        await portal.PublishAsync(role);
        clock.Now = First.AddDays(1);
        (await portal.TryChangeAsync(role.With(content => content with { Title = "Another" }))).Should().BeOfType<WentLive>();

        var past = await portal.Service<HistoryReader>().ReadAsync(new(role.Id, EntryKind.Role, null));

        past!.States.Select(state => (state.Change.Revision, state.Change.What, state.Read().Content.Name)).Should().Equal(
            (2, ChangeKind.Updated, "Another"), (1, ChangeKind.Published, "zkml engineer"));
        past.Named.Should().BeEmpty();
        past.States[1].Document.Should().NotContain("ranking", "revisions are not rewritten when the form grows");
    }

    [Fact]
    public async Task Without_the_database_there_is_no_answer_and_soon()
    {
        await using var real = await Portal.OpenAsync(Engine.PostgreSql);
        await using var relay = new Relay(real.Database.ConnectionString!);
        await using var portal = Portal.Hurried(real.Database.Moved(relay.ConnectionString));
        var role = Given.ARole();
        await real.PublishAsync(role);
        await portal.Store.FollowAsync(default);
        (await portal.Service<HistoryReader>().ReadAsync(new(role.Id, EntryKind.Role, null))).Should().NotBeNull();

        relay.Cut();
        (await portal.Service<HistoryReader>().ReadAsync(new(role.Id, EntryKind.Role, null))).Should().BeNull();
        relay.Mend();
        relay.Freeze();
        (await portal.Service<HistoryReader>().ReadAsync(new(role.Id, EntryKind.Role, null))).Should().BeNull();
    }

    private static async Task<PageAnswer> AskAsync(Portal portal, DateTimeOffset at)
    {
        var catalog = portal.Current.Value;
        var url = Pages.Url("/roles/zkml-engineer/as-of", "zkml-engineer", ("day", $"{at:yyyy-MM-dd}")).On(DayOf(First.AddDays(6)));
        return AsOf.Past!.Asks(catalog, url) is { } question ? AsOf.Past.Query(catalog, url, (await portal.Service<HistoryReader>().ReadAsync(question))!) : AsOf.Query(catalog, url);
    }

    private static RoleView View(PageAnswer answer) => answer.View.Should().BeOfType<RoleView>(answer.What).Subject;

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);
}
