using HybridCareers.Matching;
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
}
