using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Editorial;

public class BundleDeskTests
{
    private readonly Guid id = Guid.CreateVersion7();
    private readonly EntryBuilder<SkillContent> skill = Given.ASkill();
    private readonly EntryBuilder<ResourceContent> book = Given.AResource().With(book => book with { Skills = ["solidity"] });

    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_bundle_goes_from_draft_to_readers_as_one(Engine engine)
    {
        await using var portal = await BegunAsync(engine);

        (await SubmitAsync(portal, 1)).Should().Be(new BundleSaved(id, 2, BundleState.Open));
        (await DecideAsync(portal, 2, Verdict.Approved)).Should().Be(new BundleSaved(id, 3, BundleState.Open));
        (await portal.Service<BundleReader>().OpenAsync(id))!.Items.Should().OnlyContain(item => item.IsApproved && item.HandedIn == 1);
        (await PublishAsync(portal, 3)).Should().Be(new WentLive(1, 2));

        portal.Current.Value.Changes.Should().HaveCount(2).And.OnlyContain(change => change.What == ChangeKind.Published && change.Note == "Together.");
        (await PublishAsync(portal, 4)).Should().Be(new BundleChanged(id, 4, BundleState.Published));
        (await portal.Service<BundleReader>().ListAsync()).Should().BeEmpty();
        (await portal.Service<BundleReader>().ListAsync(open: false)).Should().ContainSingle(row => row.Entries == 2 && row.By == "Ada");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task One_entry_that_cannot_be_decided_keeps_the_whole_bundle_waiting(Engine engine)
    {
        await using var portal = await BegunAsync(engine);
        await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Reviewer, book.Id, 1, book.Content, ""));
        await SubmitAsync(portal, 1);

        (await DecideAsync(portal, 2, Verdict.Approved)).Should().BeOfType<NotAllowed>("the reviewer wrote one of them");

        (await portal.Service<ReviewReader>().WaitingAsync(Portal.Reviewer)).Should().HaveCount(2);
        EntryEditorTests.Places(await PublishAsync(portal, 2)).Should().Equal("review", "review");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_bundle_is_sent_back_or_withdrawn_as_one(Engine engine)
    {
        await using var portal = await BegunAsync(engine);
        await SubmitAsync(portal, 1);

        (await ChangeAsync(portal, 2)).Should().BeOfType<InReview>();
        EntryEditorTests.Places(await DecideAsync(portal, 2, Verdict.ChangesAsked, "")).Should().Equal("why");
        (await DecideAsync(portal, 2, Verdict.ChangesAsked, "Too long.")).Should().BeOfType<BundleSaved>();
        (await SubmitAsync(portal, 3)).Should().BeOfType<BundleSaved>();
        (await DecideAsync(portal, 4, Verdict.Withdrawn, by: Portal.Author)).Should().BeOfType<BundleSaved>();
        (await DecideAsync(portal, 5, Verdict.Approved)).Should().BeOfType<NotFound>();
        (await ChangeAsync(portal, 5, skill.Id)).Should().BeOfType<BundleSaved>();
        (await portal.Service<BundleReader>().OpenAsync(id))!.Items.Should().ContainSingle();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_written_after_it_was_handed_in_is_a_conflict(Engine engine)
    {
        await using var portal = await BegunAsync(engine);
        await SubmitAsync(portal, 1);
        await DecideAsync(portal, 2, Verdict.Approved);
        await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Author, book.Id, 1, book.Content, ""));

        (await PublishAsync(portal, 3)).Should().BeOfType<Conflict>().Which.Now.Id.Should().Be(book.Id);
        portal.Current.IsLoaded.Should().BeFalse();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_entry_is_in_one_open_bundle(Engine engine)
    {
        await using var portal = await BegunAsync(engine);
        NewBundle Other(params Guid[] entries) => new(Guid.CreateVersion7(), Portal.Author, Guid.CreateVersion7(), "Other", entries);

        EntryEditorTests.Places(await portal.Service<BundleDesk>().CreateAsync(Other(skill.Id))).Should().Equal("entries");
        EntryEditorTests.Places(await portal.Service<BundleDesk>().CreateAsync(Other())).Should().Equal("entries");
        (await portal.Service<BundleDesk>().CreateAsync(Other(Guid.CreateVersion7()))).Should().BeOfType<NotFound>();
        (await portal.Service<BundleDesk>().DropAsync(new(Guid.CreateVersion7(), Portal.Author, id, 1))).Should().Be(new BundleSaved(id, 2, BundleState.Dropped));
        (await portal.Service<BundleDesk>().CreateAsync(Other(skill.Id))).Should().BeOfType<BundleSaved>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Whoever_saw_an_older_bundle_or_lacks_the_permission_changes_nothing(Engine engine)
    {
        await using var portal = await BegunAsync(engine);

        (await SubmitAsync(portal, 7)).Should().Be(new BundleChanged(id, 1, BundleState.Open));
        (await DecideAsync(portal, 1, Verdict.Approved, by: Portal.Author)).Should().BeOfType<NotAllowed>();
        (await portal.Service<BundleDesk>().PublishAsync(new(Guid.CreateVersion7(), Portal.Author, id, 1, "x"))).Should().BeOfType<NotAllowed>();
        await using var db = portal.Db();
        (await db.Reviews.CountAsync()).Should().Be(0);
    }

    private async Task<Portal> BegunAsync(Engine engine)
    {
        var portal = await Portal.OpenAsync(engine);
        await portal.SaveAsync(skill, book);
        (await portal.Service<BundleDesk>().CreateAsync(new(Guid.CreateVersion7(), Portal.Author, id, "Solidity", [skill.Id, book.Id])))
            .Should().Be(new BundleSaved(id, 1, BundleState.Open));
        return portal;
    }

    private Task<Outcome> ChangeAsync(Portal portal, int version, params Guid[] entries) => portal.Service<BundleDesk>()
        .ChangeAsync(new(Guid.CreateVersion7(), Portal.Author, id, version, "Solidity", entries.Length > 0 ? entries : [skill.Id, book.Id]));

    private Task<Outcome> SubmitAsync(Portal portal, int version) =>
        portal.Service<BundleDesk>().SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, id, version, "Please look."));

    private Task<Outcome> DecideAsync(Portal portal, int version, Verdict verdict, string why = "", Guid? by = null) =>
        portal.Service<BundleDesk>().DecideAsync(new(Guid.CreateVersion7(), by ?? Portal.Reviewer, id, version, verdict, why));

    private Task<Outcome> PublishAsync(Portal portal, int version) =>
        portal.Service<BundleDesk>().PublishAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, id, version, "Together."));
}
