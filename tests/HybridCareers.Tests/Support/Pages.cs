using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HybridCareers.Published;
using HybridCareers.Web.Hosting;
using HybridCareers.Web.Public;
using HybridCareers.Web.Shared.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace HybridCareers.Tests.Support;

/// <summary>Renders public pages without a server.</summary>
public static class Pages
{
    /// <summary>What the parts of a page ask for.</summary>
    public static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
        .AddSingleton<PublicAddress>()
        .AddSingleton<SiteAssets>()
        .BuildServiceProvider();

    /// <summary>The document of a page, parsed.</summary>
    public static async Task<IDocument> RenderAsync<TPage, TView>(TView view)
        where TPage : PageOf<TView>
        where TView : IPageView
    {
        var html = await new PageRenderer(Services, NullLoggerFactory.Instance).RenderAsync(typeof(TPage), view);
        return new HtmlParser().ParseDocument(new MemoryStream(html));
    }

    /// <summary>An address as a page sees it.</summary>
    public static PageUrl Url(string path, string slug = "", params (string Key, string Value)[] values) =>
        new(path, slug, values.Select(value => new KeyValuePair<string, string>(value.Key, value.Value)));

    /// <summary>A thing of schema.org as programs read it, its addresses as paths.</summary>
    public static JsonObject DataOf(Thing thing) => JsonNode.Parse(Thing.Write([thing], path => path))!.AsObject();

    /// <summary>The view that a query found; fails the test with the answer where it found none.</summary>
    public static TView View<TView>(this Answer<TView> answer) =>
        answer.Should().BeOfType<Found<TView>>("the query should find its view").Subject.View;
}
