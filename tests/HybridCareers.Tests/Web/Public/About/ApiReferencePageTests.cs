using System.Net;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;
using HybridCareers.Web.Public.About;

namespace HybridCareers.Tests.Web.Public.About;

public class ApiReferencePageTests
{
    [Fact]
    public async Task Every_twin_is_described_with_its_parameters_and_an_example_that_works()
    {
        var view = ApiReferenceQuery.Find(Bundled.Catalog, Pages.Url("/about/api")).View();
        var page = await Pages.RenderAsync<ApiReferencePage, ApiReferenceView>(view);

        view.Twins.Select(twin => twin.Api).Should().BeEquivalentTo(PublicPages.All.Select(known => known.Api).OfType<string>());
        page.QuerySelectorAll("dt").Select(key => key.TextContent).Should().Contain(view.Twins.SelectMany(twin => twin.Keys).Select(key => key.Name));
        await using var site = await ServedSite.StartAsync();
        foreach (var twin in view.Twins)
            (await site.Client.GetAsync(twin.Example)).StatusCode.Should().Be(HttpStatusCode.OK, twin.Example);
    }
}
