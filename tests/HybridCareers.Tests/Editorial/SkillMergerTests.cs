using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Verifying;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Editorial;

public class SkillMergerTests
{
    private readonly EntryBuilder<SkillContent> kept = Given.ASkill("solidity", "sol"), away = Given.ASkill("evm-solidity", "evms");
    private readonly EntryBuilder<RoleContent> role = Given.ARole().With(r => r with { Skills = [new("evm-solidity", Importance.Essential, Given.Reason)] });

    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task What_names_the_skill_names_the_kept_one_and_no_revision_is_rewritten(Engine engine)
    {
        await using var portal = await PublishedAsync(engine);
        await using var other = Portal.Beside(portal.Database, Path.Combine(portal.Database.Folder, "other"));
        await other.Store.FollowAsync(default);
        var revisions = await RevisionsAsync(portal);

        (await MergeAsync(portal)).Should().BeOfType<Merged>().Which.Entries.Should().Be(1);
        await other.Store.FollowAsync(default);

        foreach (var catalog in (Catalog[])[portal.Current.Value, other.Current.Value])
        {
            catalog.Skills.All.Select(skill => skill.Slug).Should().Equal("solidity");
            catalog.Roles.All.Single().Content.Skills.Should().ContainSingle(skill => skill.Skill == "solidity");
            catalog.WhatBecameOf(EntryKind.Skill, "evm-solidity")!.NowAt.Should().Be("solidity");
            catalog.WhatBecameOf(EntryKind.Skill, "evms")!.NowAt.Should().Be("solidity", "codes stand in addresses too");
            EntryNames.In(catalog).Skill("EVMS")!.Slug.Should().Be("solidity");
        }

        (await RevisionsAsync(portal)).Should().Equal(revisions);
        (await portal.Rebuilder.RebuildAsync(new(Guid.CreateVersion7(), Portal.Admin))).Should().BeOfType<Rebuilt>().Which.Changed.Should().Be(0);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_published_later_names_the_kept_one_too_and_the_merged_one_stays_away(Engine engine)
    {
        await using var portal = await PublishedAsync(engine);
        await MergeAsync(portal);

        await portal.PublishAsync(Given.AResource().With(book => book with { Skills = ["evm-solidity"] }));
        portal.Current.Value.Resources.All.Single().Content.Skills.Should().Equal("solidity");
        EntryEditorTests.Places(await portal.GoLiveAsync(away.Id)).Should().Contain("skill");
        EntryEditorTests.Places(await portal.Editor.CreateAsync(Given.ASkill("evm-solidity").ToCommand())).Should().Equal("slug");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Old_revisions_that_name_the_merged_skill_or_are_its_own_can_be_restored_and_bring_nothing_back(Engine engine)
    {
        await using var portal = await PublishedAsync(engine);
        await portal.TryChangeAsync(role.With(r => r with { Skills = [new("solidity", Importance.Optional, Given.Reason)] }));
        var merged = (Merged)await MergeAsync(portal);

        (await RestoreAsync(portal, role.Id)).Should().BeOfType<Saved>();
        await portal.ApproveAsync(role.Id);
        (await portal.GoLiveAsync(role.Id)).Should().BeOfType<WentLive>();
        portal.Current.Value.Roles.All.Single().Content.Skills.Should().ContainSingle().Which.Should().Match<RoleSkill>(skill => skill.Skill == "solidity" && skill.Importance == Importance.Essential);

        (await RestoreAsync(portal, away.Id)).Should().BeOfType<Saved>();
        await portal.ApproveAsync(away.Id);
        (await portal.GoLiveAsync(away.Id)).Should().BeOfType<Invalid>().Which.Problems.Should().ContainSingle().Which.Message.Should().Contain("undo the merge first");
        (await UndoAsync(portal, merged.MergeId)).Should().BeOfType<Merged>();
        (await portal.Service<PortalVerifier>().VerifyAsync([])).SelectMany(found => found.Violations).Should().BeEmpty();
    }

    private static async Task<Outcome> RestoreAsync(Portal portal, Guid entry) => await portal.Editor.RestoreAsync(
        new(Guid.CreateVersion7(), Portal.Author, entry, (await portal.NowAsync(entry)).Version, 1, "As it was."));

    [Theory, MemberData(nameof(Both))]
    public async Task A_merge_can_be_undone(Engine engine)
    {
        await using var portal = await PublishedAsync(engine);
        var before = portal.Current.Value;
        var merged = (Merged)await MergeAsync(portal);

        (await UndoAsync(portal, merged.MergeId)).Should().BeOfType<Merged>().Which.Entries.Should().Be(1);

        var after = portal.Current.Value;
        after.Entries.Select(entry => (entry.Slug, ContentJson.Write(entry.Content))).Should().BeEquivalentTo(before.Entries.Select(entry => (entry.Slug, ContentJson.Write(entry.Content))));
        after.Retired.Should().BeEmpty();
        (await UndoAsync(portal, merged.MergeId)).Should().BeOfType<NotFound>();
        (await MergeAsync(portal)).Should().BeOfType<Merged>("it can be merged again");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_undone_merge_gives_back_what_was_left_out_of_the_kept_skill(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await portal.PublishAsync(kept.With(skill => skill with { Related = ["evm-solidity"], Prerequisites = [new("evm-solidity", Given.Reason)] }), away, role);
        var merged = (Merged)await MergeAsync(portal);
        portal.Current.Value.Skills.Find("solidity")!.Content.Related.Should().BeEmpty("a skill does not name itself");

        (await UndoAsync(portal, merged.MergeId)).Should().BeOfType<Merged>().Which.Entries.Should().Be(2);

        portal.Current.Value.Skills.Find("solidity")!.Content.Related.Should().Equal("evm-solidity");
        (await portal.Service<PortalVerifier>().VerifyAsync([])).SelectMany(each => each.Violations).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_merge_is_undone_although_the_kept_skill_was_merged_since(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var third = Given.ASkill("rust", "rust");
        await portal.PublishAsync(kept, away, third, role);
        var first = (Merged)await MergeAsync(portal);
        await portal.Service<SkillMerger>().MergeAsync(new(
            Guid.CreateVersion7(), Portal.ThePublisher, new(kept.Id, 1, (await portal.NowAsync(kept.Id)).Version), new(third.Id, 1, (await portal.NowAsync(third.Id)).Version)));
        portal.Current.Value.Roles.All.Single().Content.Skills.Should().ContainSingle(skill => skill.Skill == "rust");

        (await UndoAsync(portal, first.MergeId)).Should().BeOfType<Merged>();

        portal.Current.Value.Roles.All.Single().Content.Skills.Should().ContainSingle(skill => skill.Skill == "evm-solidity");
        (await portal.Service<PortalVerifier>().VerifyAsync([])).SelectMany(each => each.Violations).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_merge_that_makes_a_circle_changes_nothing(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var between = Given.ASkill("rust", "rust").With(skill => skill with { Prerequisites = [new("evm-solidity", Given.Reason)] });
        await portal.PublishAsync(kept.With(skill => skill with { Prerequisites = [new("rust", Given.Reason)] }), away, between);

        (await MergeAsync(portal)).Should().BeOfType<Invalid>();

        portal.Current.Value.Skills.All.Should().HaveCount(3);
        await using var db = portal.Db();
        (await db.SkillMerges.CountAsync()).Should().Be(0);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Only_two_live_skills_are_merged_and_by_a_publisher(Engine engine)
    {
        await using var portal = await PublishedAsync(engine);
        var now = (await portal.NowAsync(kept.Id)).Version;
        var merger = portal.Service<SkillMerger>();
        PublishItem one = new(away.Id, 1, (await portal.NowAsync(away.Id)).Version), two = new(kept.Id, 1, now);

        (await merger.MergeAsync(new(Guid.CreateVersion7(), Portal.Author, one, two))).Should().BeOfType<NotAllowed>();
        EntryEditorTests.Places(await merger.MergeAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, two, two))).Should().Equal("skill");
        (await merger.MergeAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, one with { Version = 99 }, two))).Should().BeOfType<Conflict>();
    }

    private async Task<Portal> PublishedAsync(Engine engine)
    {
        var portal = await Portal.OpenAsync(engine);
        await portal.PublishAsync(kept, away, role);
        return portal;
    }

    private async Task<Outcome> MergeAsync(Portal portal) => await portal.Service<SkillMerger>().MergeAsync(new(
        Guid.CreateVersion7(), Portal.ThePublisher, new(away.Id, 1, (await portal.NowAsync(away.Id)).Version), new(kept.Id, 1, (await portal.NowAsync(kept.Id)).Version)));

    private static Task<Outcome> UndoAsync(Portal portal, Guid merge) =>
        portal.Service<SkillMerger>().UndoAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, merge));

    private static async Task<IReadOnlyList<string>> RevisionsAsync(Portal portal)
    {
        await using var db = portal.Db();
        return await db.Revisions.OrderBy(revision => revision.EntryId).ThenBy(revision => revision.Number).Select(revision => revision.Hash).ToListAsync();
    }
}
