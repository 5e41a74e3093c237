using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Evidence;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Editorial.Reading;

public class PublishRehearsalTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task It_says_what_the_publish_says(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await portal.PublishAsync(Given.ASource(), Given.ASkill("solidity", "sol"), Given.ASkill("rust", "rust"));
        IEntryBuilder[] drafts =
        [
            Given.ARole().With(role => role with
            {
                Summary = [new("", Given.Reason), new("Bare.", Grounds.None), new("Cited.", Given.Cites("no-such-source"))],
                Day = [new("Quoted.", Given.Cites("an-article", "one two three four five six seven eight nine")), new("Moved.", new([new("an-article", ["Elsewhere"], CitationUse.Derived, 4, "ffff")]))],
                Skills = [new("solidity", Importance.Essential, Given.Reason), new("gone", Importance.Optional, Grounds.None), new("solidity", Importance.Optional, Given.Reason)],
            }),
            Given.ASkill("solidity-two", "sol"),
            Given.ASkill("too-short", "x"),
            Given.ASkill("circle", "circ").With(skill => skill with { Prerequisites = [new("circle", Given.Reason)] }),
            Given.AResource().With(book => book with { Url = "ftp://example.org" }),
            Given.ADriver(),
        ];

        foreach (var draft in drafts)
        {
            var said = await portal.Service<PublishRehearsal>().CheckAsync(draft.Id, draft.Kind, draft.Slug, draft.Content);

            if (await portal.Editor.CreateAsync(draft.ToCommand()) is not Saved)
            {
                said.Should().Contain(problem => problem.Place == "url");
                continue;
            }

            await portal.ApproveAsync(draft.Id);
            var refused = await portal.GoLiveAsync(draft.Id) is Invalid invalid ? invalid.Problems : [];
            said.Should().BeEquivalentTo(refused.Select(problem => problem with { Entry = null }), draft.Slug);
        }
    }

    [Fact]
    public async Task What_was_merged_away_and_what_readers_know_by_another_slug_is_judged_as_the_publish_does()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var (away, kept) = (Given.ASkill("evm-solidity", "evms"), Given.ASkill("solidity", "sol"));
        await portal.PublishAsync(away, kept);
        await portal.Service<SkillMerger>().MergeAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, await ItemAsync(portal, away.Id), await ItemAsync(portal, kept.Id)));
        var role = Given.ARole().With(r => r with { Skills = [new("evm-solidity", Importance.Essential, Given.Reason)] });

        (await CheckAsync(portal, role)).Should().BeEmpty("it names the kept skill");
        await portal.PublishAsync(role);
        await portal.PublishAsync(Given.AComparison().With(table => table with { Rows = [new("zkml-engineer", "zkML", [], null, null, Given.Reason)] }));
        (await CheckAsync(portal, role with { Slug = "renamed" })).Should().Contain(problem => problem.Place == "slug" && problem.Message.Contains("comparison/roles-compared names 'zkml-engineer'"));
    }

    [Fact]
    public async Task A_problem_tells_which_part_of_the_claim_it_speaks_of()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver().With(d => d with { Problem = [new("", Grounds.None), new("Cited.", new([.. Given.Cites("none").Cites, .. Given.Cites("none").Cites]))] });

        (await CheckAsync(portal, driver)).Select(problem => (problem.Place, problem.Part)).Should().Equal(
            ("problem[1]", "text"), ("problem[1]", "grounds"), ("problem[2]", "grounds.cites[1]"), ("problem[2]", "grounds.cites[2]"));
    }

    private static Task<IReadOnlyList<Problem>> CheckAsync(Portal portal, IEntryBuilder entry) =>
        portal.Service<PublishRehearsal>().CheckAsync(entry.Id, entry.Kind, entry.Slug, entry.Content);

    private static async Task<PublishItem> ItemAsync(Portal portal, Guid id) => new(id, 1, (await portal.NowAsync(id)).Version);
}
