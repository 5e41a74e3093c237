using HybridCareers.Matching;
using HybridCareers.Matching.Mentions;
using HybridCareers.Published;
using HybridCareers.Search;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Hosting;

namespace HybridCareers.Tests.Web.Hosting;

public class WarmerTests
{
    [Fact]
    public void What_a_role_page_needs_of_the_catalogue_is_made_without_any_other_part()
    {
        var catalog = SmallCatalog.Of(SmallCatalog.Role("a", skills: ["s"]), SmallCatalog.Role("b", skills: ["s"]), SmallCatalog.Skill("s"));

        Warmer.MakeIndexes(catalog);

        FluentActions.Invoking(() => catalog.Derive<RoleSimilarity>(_ => throw new InvalidOperationException("It was not made yet."))).Should().NotThrow();
    }

    [Fact]
    public void Without_a_catalogue_on_disk_there_is_nothing_to_make() => FluentActions.Invoking(() => Warmer.MakeIndexes(null)).Should().NotThrow();

    [Fact]
    public async Task Of_a_large_catalogue_the_indexes_of_search_match_and_pasted_texts_are_made_ahead()
    {
        var catalog = SmallCatalog.Of([SmallCatalog.Role("a", skills: ["s1", "s2"]), .. Enumerable.Range(0, Warmer.Many).Select(at => SmallCatalog.Skill($"s{at}"))]);
        await using var site = await ServedSite.StartAsync(catalog);

        await site.Warmer.MakeAheadAsync();

        IsMade<SearchIndex>(catalog).Should().BeTrue();
        IsMade<MatchIndex>(catalog).Should().BeTrue();
        IsMade<SkillLinker>(catalog).Should().BeTrue();
    }

    [Fact]
    public async Task Of_a_small_one_they_wait_for_whoever_asks()
    {
        var catalog = SmallCatalog.Of(SmallCatalog.Role("a", skills: ["s"]), SmallCatalog.Skill("s"));
        await using var site = await ServedSite.StartAsync(catalog);

        await site.Warmer.MakeAheadAsync();

        IsMade<SearchIndex>(catalog).Should().BeFalse();
    }

    private static bool IsMade<T>(Catalog catalog)
        where T : class
    {
        var made = true;
        try
        {
            catalog.Derive<T>(_ =>
            {
                made = false;
                throw new InvalidOperationException("It was not made yet.");
            });
        }
        catch (InvalidOperationException)
        {
            return made;
        }

        return made;
    }
}
