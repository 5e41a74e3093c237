using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public.About;

namespace HybridCareers.Tests.Web.Public.About;

public class MethodPageTests
{
    [Fact]
    public async Task It_says_its_words_whatever_the_catalogue_holds()
    {
        foreach (var catalog in new[] { Bundled.Catalog, Catalog.Empty })
        {
            var page = await Pages.RenderAsync<MethodPage, AboutView>(MethodQuery.Find(catalog, Pages.Url("/about")).View());
            page.QuerySelectorAll("h1").Should().ContainSingle();
            page.QuerySelectorAll("main p, main li").Length.Should().BeGreaterThan(3);
        }
    }

    [Fact]
    public async Task It_names_every_figure_of_the_rules_of_evidence()
    {
        var page = await Pages.RenderAsync<MethodPage, AboutView>(MethodQuery.Find(Bundled.Catalog, Pages.Url("/about/method")).View());
        var words = string.Join(' ', page.QuerySelectorAll("#evidence, #evidence ~ *").Select(part => part.TextContent));
        var figures = typeof(EvidenceRules).GetFields().Where(field => field.IsLiteral).Select(field => (int)field.GetRawConstantValue()!).ToList();
        figures.Should().HaveCountGreaterThan(5).And.OnlyContain(figure => words.Contains(figure.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        page.QuerySelectorAll("dt").Select(term => term.TextContent).Should().Contain(["Strong", "Moderate", "Thin", "None"]);
    }
}
