using System.Net;
using System.Text.Json;
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
            (await site.Client.GetAsync(twin.Example)).StatusCode.Should().Be(twin.Page.EndsWith("/as-of", StringComparison.Ordinal) ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK, "{0}, on a site without a database", twin.Example);
    }

    [Fact]
    public async Task Every_field_of_every_answer_is_named_and_every_object_leads_to_its_own()
    {
        var view = ApiReferenceQuery.Find(Bundled.Catalog, Pages.Url("/about/api")).View();
        var page = await Pages.RenderAsync<ApiReferencePage, ApiReferenceView>(view);
        var objects = await Pages.RenderAsync<ApiReferencePage, ApiReferenceView>(ApiReferenceQuery.Find(Bundled.Catalog, Pages.Url("/about/api", "", ("objects", "all"))).View());
        var described = page.QuerySelectorAll("li > code").Concat(objects.QuerySelectorAll("li > code")).Select(field => field.TextContent).ToHashSet(StringComparer.Ordinal);

        await using var site = await ServedSite.StartAsync();
        using var role = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/roles/zkml-engineer"));
        described.Should().Contain(NamesIn(role.RootElement));
        page.QuerySelectorAll("a[href*='#type-']").Concat(objects.QuerySelectorAll("a[href^='#type-']")).Select(link => link.GetAttribute("href")!)
            .Should().NotBeEmpty().And.OnlyContain(link => objects.GetElementById(link.Substring(link.IndexOf('#', StringComparison.Ordinal) + 1)) != null);
        page.QuerySelectorAll("a[href*='#type-']").Should().OnlyContain(link => link.GetAttribute("href")!.StartsWith("/about/api?objects=all#", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_part_is_refused_with_the_reason() => ApiReferenceQuery.Find(Bundled.Catalog, Pages.Url("/about/api", "", ("objects", "some")))
        .Should().Be(new Refused<ApiReferenceView>("The parameter 'objects' is 'some'; use all, or leave it out."));

    private static IEnumerable<string> NamesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => NamesIn(field.Value).Prepend(field.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(NamesIn),
        _ => [],
    };
}
