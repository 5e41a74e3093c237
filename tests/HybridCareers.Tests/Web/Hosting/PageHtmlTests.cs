using System.Text;
using AngleSharp.Html.Parser;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Hosting;
using HybridCareers.Web.Public;
using HybridCareers.Web.Shared.Layouts;
using HybridCareers.Web.Shared.Writing;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace HybridCareers.Tests.Web.Hosting;

public class PageHtmlTests
{
    public static TheoryData<string> Addresses => [.. PublicPages.All.Where(page => page.Url != "/roles/{slug}/as-of").Select(page => page.Url)]; // that one is a role page again

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_page_is_what_the_framework_would_write(string address)
    {
        var page = PublicPages.All.Single(page => page.Url == address);
        foreach (var slug in page.HasSlug ? SlugsOf(page).Take(10) : [""])
        {
            var view = page.Query(Bundled.Catalog, new PageUrl(page.At(slug), slug, [])).View!;
            var ours = await new PageRenderer(Pages.Services, NullLoggerFactory.Instance).RenderAsync(page.Component, view);
            Parsed(Encoding.UTF8.GetString(ours)).Should().Be(Parsed(await TheirsAsync(page.Component, view)), address);
        }
    }

    [Theory]
    [InlineData("<b>&\"'", "&lt;b&gt;&amp;&quot;&#x27;")]
    [InlineData("’ › ü \U0001F600", "’ › ü \U0001F600")]
    [InlineData("", "")]
    public async Task Text_is_spelt_out_where_it_would_mean_something(string text, string written)
    {
        (await OursAsync(builder => builder.AddContent(0, text))).Should().Be(written);
        (await OursAsync(builder =>
        {
            builder.OpenElement(0, "a");
            builder.AddAttribute(1, "title", text);
            builder.CloseElement();
        })).Should().Be($"<a title=\"{written}\"></a>");
    }

    [Theory]
    [InlineData(true, "<input checked />")]
    [InlineData(false, "<input />")]
    public async Task Attributes_without_a_value_stand_alone_or_not_at_all(bool set, string written) => (await OursAsync(builder =>
    {
        builder.OpenElement(0, "input");
        builder.AddAttribute(1, "checked", set);
        builder.CloseElement();
    })).Should().Be(written);

    [Theory]
    [InlineData("script")]
    [InlineData("style")]
    [InlineData("textarea")]
    public async Task Text_is_refused_where_it_would_need_another_encoding(string element)
    {
        var write = () => OursAsync(builder =>
        {
            builder.OpenElement(0, element);
            builder.AddContent(1, "alert(1)");
            builder.CloseElement();
        });

        (await write.Should().ThrowAsync<InvalidOperationException>()).WithMessage($"*'{element}'*");
    }

    private static IEnumerable<string> SlugsOf(PublicPage page) => page.Url.Split('/')[1] switch
    {
        "roles" => Bundled.Catalog.Roles.All.Select(role => role.Slug),
        "skills" => Bundled.Catalog.Skills.All.Select(skill => skill.Slug),
        "paths" => Bundled.Catalog.Paths.All.Select(path => path.Slug),
        _ => Bundled.Catalog.Sources.All.Select(source => source.Slug),
    };

    private static string Parsed(string html) => new HtmlParser().ParseDocument(html).DocumentElement.OuterHtml;

    private static async Task<string> OursAsync(RenderFragment fragment)
    {
        await using var renderer = new PageHtml(Pages.Services, NullLoggerFactory.Instance);
        using var text = new PageText();
        await renderer.Dispatcher.InvokeAsync(() => renderer.BeginRenderingComponent(new Fragment(fragment), ParameterView.Empty).WriteHtmlTo(text));
        return Encoding.UTF8.GetString(text.ToBytes());
    }

    private static async Task<string> TheirsAsync(Type page, IPageView view)
    {
        await using var renderer = new HtmlRenderer(Pages.Services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<PageDocument>(PageRenderer.ParametersOf(page, view))).ToHtmlString());
    }

    private sealed class Fragment(RenderFragment content) : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => content(builder);
    }
}
