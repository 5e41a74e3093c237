using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Editorial.Reading;

public class NameReaderTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Skills_are_found_by_any_name_live_or_not_as_soon_as_they_are_there(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await portal.PublishAsync(Given.ASkill("solidity", "sol"));
        var names = portal.Service<NameReader>();
        (await names.FindAsync(EntryKind.Skill, "rust", 0, 20)).Total.Should().Be(0);

        await portal.SaveAsync(Given.ASkill("rust", "rs").With(skill => skill with { Aliases = ["Rustlang"] }));

        foreach (var words in (string[])["rust", "RUSTLANG", "rs"])
            (await names.FindAsync(EntryKind.Skill, words, 0, 20)).Found.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Slug = "rust", Name = "rust", IsLive = false, Also = "rs · Rustlang" });
        (await names.FindAsync(EntryKind.Skill, "sol", 0, 20)).Found.Should().ContainSingle(found => found.IsLive);
        (await portal.Service<SkillNamesReader>().IsCodeTakenAsync("rs")).Should().BeTrue("a draft has it");
        (await portal.Service<SkillNamesReader>().IsCodeTakenAsync("rsx")).Should().BeFalse();
    }

    [Fact]
    public async Task A_skill_that_was_merged_away_is_no_choice_until_the_merge_is_undone()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var (away, kept) = (Given.ASkill("evm-solidity", "evms"), Given.ASkill("solidity", "sol"));
        await portal.PublishAsync(away, kept);
        var merger = portal.Service<SkillMerger>();
        var merged = (Merged)await merger.MergeAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, new(away.Id, 1, (await portal.NowAsync(away.Id)).Version), new(kept.Id, 1, (await portal.NowAsync(kept.Id)).Version)));

        (await SlugsAsync(portal, "solidity")).Should().Equal("solidity");
        await merger.UndoAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, merged.MergeId));
        (await SlugsAsync(portal, "solidity")).Should().BeEquivalentTo("evm-solidity", "solidity");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Other_entries_are_found_by_name_page_by_page(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await portal.SaveAsync([.. Enumerable.Range(1, 5).Select(number => Given.ASource($"report-{number}"))]);
        var names = portal.Service<NameReader>();

        (await names.FindAsync(EntryKind.Source, "Report", 0, 2)).Should().BeEquivalentTo(new { Total = 5, Found = new[] { new { Slug = "report-1" }, new { Slug = "report-2" } } });
        (await names.FindAsync(EntryKind.Source, "report", 4, 2)).Found.Select(found => found.Slug).Should().Equal("report-5");
    }

    [Fact]
    public async Task A_slug_is_known_as_readers_know_it_and_otherwise_as_a_draft()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await portal.PublishAsync(Given.ASkill("solidity", "sol"));
        await portal.SaveAsync(Given.ASource("report"));

        var known = await portal.Service<NameReader>().ReadAsync([(EntryKind.Skill, "solidity"), (EntryKind.Source, "report"), (EntryKind.Skill, "none")]);

        known.Should().HaveCount(2);
        known[(EntryKind.Skill, "solidity")].IsLive.Should().BeTrue();
        known[(EntryKind.Source, "report")].Should().BeEquivalentTo(new { Name = "report", IsLive = false });
    }

    private static async Task<IEnumerable<string>> SlugsAsync(Portal portal, string words) =>
        (await portal.Service<NameReader>().FindAsync(EntryKind.Skill, words, 0, 20)).Found.Select(found => found.Slug);
}
