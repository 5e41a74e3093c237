using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Editorial;

public class PublisherTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_bundle_goes_live_as_one_and_readers_see_it(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var (skill, role) = (Given.ASkill(), Needing(Given.ARole(), "solidity"));

        (await portal.TryPublishAsync(skill, role)).Should().Be(new WentLive(1, 2));

        var catalog = portal.Current.Value;
        catalog.Version.Should().Be(1);
        catalog.Roles.Find("zkml-engineer")!.Content.Should().BeEquivalentTo(role.What);
        catalog.Changes.Should().HaveCount(2).And.OnlyContain(change => change.What == ChangeKind.Published && change.Note == "For the test.");
        (await portal.NowAsync(role.Id)).LiveRevision.Should().Be(1);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task One_entry_that_may_not_go_live_keeps_the_whole_bundle_back(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var bare = Given.ADriver().With(driver => driver with { Answer = [new Statement("Bare.", HybridCareers.Evidence.Grounds.None)] });

        var refused = await portal.TryPublishAsync(Given.ASkill(), bare);

        refused.Should().BeOfType<Invalid>().Which.Problems.Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Entry = "driver/ai-needs-web3", Place = "answer[1]" });
        await using var db = portal.Db();
        (await db.PublishedEntries.CountAsync() + await db.PublishedHistory.CountAsync() + await db.SkillCodes.CountAsync()).Should().Be(0);
        (await db.CatalogState.SingleAsync()).Version.Should().Be(0);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_nobody_approved_does_not_go_live(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);

        EntryEditorTests.Places(await portal.GoLiveAsync(driver.Id)).Should().Equal("review");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Only_a_publisher_publishes_and_says_why(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await portal.ApproveAsync(driver.Id);
        PublishEntries Publish(Guid by, string note, int version = 1) => new(Guid.CreateVersion7(), by, [new(driver.Id, 1, version)], note);

        (await portal.Publisher.PublishAsync(Publish(Portal.Author, "New"))).Should().BeOfType<NotAllowed>();
        EntryEditorTests.Places(await portal.Publisher.PublishAsync(Publish(Portal.ThePublisher, " "))).Should().Equal("note");
        (await portal.Publisher.PublishAsync(Publish(Portal.ThePublisher, "New", version: 7))).Should().BeOfType<Conflict>();
        (await portal.Publisher.PublishAsync(Publish(Portal.ThePublisher, "New") with { Entries = [] })).Should().BeOfType<Invalid>();
        portal.Current.IsLoaded.Should().BeFalse();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_same_publish_twice_has_one_effect(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await portal.ApproveAsync(driver.Id);
        var publish = new PublishEntries(Guid.CreateVersion7(), Portal.ThePublisher, [new(driver.Id, 1, 1)], "New.");

        (await portal.Publisher.PublishAsync(publish)).Should().Be(new WentLive(1, 1));
        (await portal.Publisher.PublishAsync(publish)).Should().Be(new WentLive(1, 1));

        await using var db = portal.Db();
        (await db.PublishedHistory.CountAsync()).Should().Be(1);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_change_of_a_live_entry_replaces_what_readers_see(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var (skill, role) = (Given.ASkill(), Needing(Given.ARole(), "solidity"));
        await portal.PublishAsync(skill, role);

        await portal.TryChangeAsync(role.With(r => r with { Day = [Given.Said("Something else.")], Skills = [] }));

        portal.Current.Value.Version.Should().Be(2);
        portal.Current.Value.Roles.Find("zkml-engineer")!.Content.Day.Should().ContainSingle();
        portal.Current.Value.Changes[0].What.Should().Be(ChangeKind.Updated);
        await using var db = portal.Db();
        (await db.Set<HybridCareers.Published.Rows.PublishedRoleSkill>().CountAsync()).Should().Be(0);
        (await db.Set<HybridCareers.Published.Rows.PublishedStatement>().CountAsync(row => row.EntryId == role.Id && row.Place.StartsWith("day"))).Should().Be(1);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_named_by_live_entries_cannot_be_taken_down(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var (skill, source) = (Given.ASkill(), Given.ASource());
        var role = Needing(Given.ARole(), "solidity").With(r => r with { Summary = [new("Said.", Given.Cites("an-article"))] });
        await portal.PublishAsync(skill, source, role);

        Named(await portal.TakeDownAsync(skill.Id)).Should().Equal("role/zkml-engineer at skills[solidity]");
        Named(await portal.TakeDownAsync(source.Id)).Should().Equal("role/zkml-engineer at summary[1]");
        (await portal.TakeDownAsync(role.Id)).Should().Be(new TakenDown(role.Id, 2));
        (await portal.TakeDownAsync(skill.Id)).Should().Be(new TakenDown(skill.Id, 3));

        portal.Current.Value.Roles.All.Should().BeEmpty();
        portal.Current.Value.WhatBecameOf(EntryKind.Role, "zkml-engineer").Should().Be(new RetiredSlug(EntryKind.Role, "zkml-engineer", null));
        portal.Current.Value.Changes.Select(change => change.What).Should().StartWith([ChangeKind.TakenDown, ChangeKind.TakenDown]);
        (await portal.TakeDownAsync(role.Id)).Should().BeOfType<NotFound>("it is down");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_source_that_cites_itself_can_be_taken_down_and_come_back(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var source = Given.ASource().With(s => s with { Summary = [new("It says so.", Given.Cites("an-article"))] });
        await portal.PublishAsync(source);

        (await portal.TakeDownAsync(source.Id)).Should().BeOfType<TakenDown>();
        (await portal.GoLiveAsync(source.Id)).Should().BeOfType<WentLive>();

        portal.Current.Value.WhatBecameOf(EntryKind.Source, "an-article").Should().BeNull("it bears the slug again");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_code_of_a_skill_that_is_down_is_not_given_to_another(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var skill = Given.ASkill("rust", "ru");
        await portal.PublishAsync(skill);
        await portal.TakeDownAsync(skill.Id);

        EntryEditorTests.Places(await portal.TryPublishAsync(Given.ASkill("ruby", "ru"))).Should().Equal("code");
    }

    private static IEnumerable<string> Named(Outcome outcome) =>
        outcome.Should().BeOfType<Invalid>().Subject.Problems.Select(problem => $"{problem.Entry} at {problem.Place}");

    private static EntryBuilder<RoleContent> Needing(EntryBuilder<RoleContent> role, params string[] skills) =>
        role.With(r => r with { Skills = [.. skills.Select(skill => new RoleSkill(skill, Importance.Essential, Given.Reason))] });
}
