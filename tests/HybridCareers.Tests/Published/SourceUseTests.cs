using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Published;

public class SourceUseTests
{
    [Fact]
    public void Every_citation_of_every_page_is_found_under_its_source() =>
        Bundled.Catalog.Sources.All.Sum(source => SourceUse.In(Bundled.Catalog).Of(source.Slug).Count).Should().Be(Contents.Citations.Count());

    [Fact]
    public void A_statement_that_cites_a_source_twice_counts_once()
    {
        var twice = new Grounds([new Citation("s", [], CitationUse.Derived, 1), new Citation("s", [], CitationUse.Derived, 2)]);
        var use = SourceUse.In(Small.Catalog(("d", new DriverContent("D", 1, [new Statement("Both.", twice)], []))));

        use.Of("s").Should().HaveCount(2);
        use.StatementsOn("s").Should().Be(1);
    }

    [Fact]
    public void Nothing_rests_on_a_source_that_nobody_cites()
    {
        SourceUse.In(Catalog.Empty).Of("s").Should().BeEmpty();
        SourceUse.In(Catalog.Empty).StatementsOn("s").Should().Be(0);
    }
}
