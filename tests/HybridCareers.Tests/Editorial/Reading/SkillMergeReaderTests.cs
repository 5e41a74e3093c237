using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Editorial.Reading;

public class SkillMergeReaderTests
{
    private readonly EntryBuilder<SkillContent> away = Given.ASkill("evm-solidity", "evms");
    private readonly EntryBuilder<SkillContent> kept = Given.ASkill("solidity", "sol").With(skill => skill with { Related = ["evm-solidity"] });

    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Before_a_merge_every_place_is_told_with_what_becomes_of_it(Engine engine)
    {
        await using var portal = await PublishedAsync(engine);

        var sight = (await portal.Service<SkillMergeReader>().LookAsync(away.Id, kept.Id))!;

        (sight.Away.Code, sight.Kept.Code).Should().Be(("evms", "sol"));
        sight.Places.Select(place => (place.Kind, place.Slug, place.Place, place.Fate)).Should().Equal(
            (EntryKind.Role, "zkml-engineer", "skills[evm-solidity]", PlaceFate.LeftOut),
            (EntryKind.Skill, "solidity", "related[evm-solidity]", PlaceFate.Itself),
            (EntryKind.Resource, "a-book", "skills[evm-solidity]", PlaceFate.Renamed));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_merge_that_holds_is_listed_with_both_skills_and_one_that_was_undone_is_not(Engine engine)
    {
        await using var portal = await PublishedAsync(engine);
        var reader = portal.Service<SkillMergeReader>();
        var merger = portal.Service<SkillMerger>();
        var merged = (Merged)await merger.MergeAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, await ItemAsync(portal, away.Id), await ItemAsync(portal, kept.Id)));

        foreach (var skill in (Guid[])[away.Id, kept.Id])
            (await reader.OfAsync(skill)).Should().ContainSingle().Which.Should().BeEquivalentTo(new { From = "evm solidity", Into = "solidity", By = "Paul" });
        await merger.UndoAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, merged.MergeId));
        (await reader.OfAsync(kept.Id)).Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_no_skill_is_not_looked_at()
    {
        await using var portal = await PublishedAsync(Engine.Sqlite);
        (await portal.Service<SkillMergeReader>().LookAsync(away.Id, Guid.CreateVersion7())).Should().BeNull();
    }

    private async Task<Portal> PublishedAsync(Engine engine)
    {
        var portal = await Portal.OpenAsync(engine);
        await portal.PublishAsync(
            away, kept, Given.AResource().With(book => book with { Skills = ["evm-solidity"] }),
            Given.ARole().With(role => role with { Skills = [new("evm-solidity", Importance.Essential, Given.Reason), new("solidity", Importance.Optional, Given.Reason)] }));
        return portal;
    }

    private static async Task<PublishItem> ItemAsync(Portal portal, Guid id) => new(id, 1, (await portal.NowAsync(id)).Version);
}
