using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public.About;

namespace HybridCareers.Tests.Web.Public.About;

public class AccessibilityPageTests
{
    [Fact]
    public async Task It_says_its_words_whatever_the_catalogue_holds()
    {
        foreach (var catalog in new[] { Bundled.Catalog, Catalog.Empty })
        {
            var page = await Pages.RenderAsync<AccessibilityPage, AboutView>(AccessibilityQuery.Find(catalog, Pages.Url("/about")).View());
            page.QuerySelectorAll("h1").Should().ContainSingle();
            page.QuerySelectorAll("main p, main li").Length.Should().BeGreaterThan(3);
        }
    }
}
