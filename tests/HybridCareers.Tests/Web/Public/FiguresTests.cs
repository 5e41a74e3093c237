using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Hosting;
using HybridCareers.Web.Public;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit.Abstractions;

namespace HybridCareers.Tests.Web.Public;

/// <summary>Figures are quoted, not remembered: every amount of pay, every number of hours and every share says where it comes from.</summary>
public partial class FiguresTests(ITestOutputHelper output)
{
    private const string Blocks = "li, p, tr, dd, dt, caption, figcaption, summary, h1, h2, h3, h4";

    // The method names its own weights and limits; the history and the reference tell of fields.
    private static readonly string[] Elsewhere = ["/about", "/history", "/as-of", "/search"];

    [Fact]
    public async Task Every_figure_stands_with_its_source_or_says_how_we_worked_it_out()
    {
        var (figures, bare) = (0, new List<string>());
        foreach (var (page, url) in Pages())
        {
            if (page.Query(Bundled.Catalog, url).View is not { } view)
                continue;
            var html = await new PageRenderer(Support.Pages.Services, NullLoggerFactory.Instance).RenderAsync(page.Component, view);
            foreach (var (figure, block) in FiguresOf(new HtmlParser().ParseDocument(new MemoryStream(html)).QuerySelector("main")!))
            {
                figures++;
                if (!HasSource(block))
                    bare.Add($"{url.Canonical}: “{figure}” in “{Spaces().Replace(block.TextContent, " ").Trim()}”");
            }
        }

        output.WriteLine($"0 of {figures} expected, {bare.Count} found.");
        foreach (var line in bare.Take(40))
            output.WriteLine(line.Length > 300 ? line[..300] : line);
        figures.Should().BeGreaterThan(100);
        bare.Should().BeEmpty();
    }

    [Fact]
    public void A_figure_that_comes_from_nowhere_is_seen()
    {
        var main = new HtmlParser().ParseDocument("<main><p>It pays 120,000 USD a year.</p><p>Some 40 hours<sup class=c><a href='#n1'>1</a></sup>.</p><p>Just 7 roles.</p></main>").QuerySelector("main")!;
        FiguresOf(main).Where(each => !HasSource(each.Block)).Select(each => each.Figure).Should().Equal("120,000 USD");
    }

    private static IEnumerable<(string Figure, IElement Block)> FiguresOf(IElement main) =>
        from text in main.Descendants<IText>()
        where text.ParentElement!.Closest("svg, script, form, .actions, option, .notes, .uses, .sentences") is null // the notes are the sources themselves
        let block = text.ParentElement!.Closest(Blocks) ?? text.ParentElement!
        from System.Text.RegularExpressions.Match match in Figure().Matches(block.TextContent)
        where text.Data.Contains(match.Value[..1], StringComparison.Ordinal) && Figure().IsMatch(block.TextContent)
        group match.Value by block into found
        from figure in found.Distinct()
        select (figure, found.Key);

    // A figure of our own stands in a part that says so and leads to the method.
    private static bool HasSource(IElement block) =>
        (block.Closest("tr, dl.facts > div, li") ?? block).QuerySelector("sup.c, a[href^='/resources?at=']") is not null
        || block.QuerySelectorAll(".ours").Append(block.Closest(".ours")).Any(ours => ours?.QuerySelector("a[href^='/about/method']") is not null);

    private static IEnumerable<(PublicPage Page, PageUrl Url)> Pages() =>
        from page in PublicPages.All
        where !Elsewhere.Any(part => page.Url.Contains(part, StringComparison.Ordinal))
        from url in page.HasSlug ? PageSlugs.Of(page, Bundled.Catalog).Select(entry => Support.Pages.Url(page.At(entry.Slug), entry.Slug)) : Asked(page.Url)
        select (page, url);

    private static IEnumerable<PageUrl> Asked(string path) => path switch
    {
        "/compare" => [Support.Pages.Url(path), Support.Pages.Url(path, "", ("roles", "zkml-engineer,on-chain-data-scientist"), ("have", "py,sql,ml"), ("weigh-effort", "2"))],
        "/match" => [Support.Pages.Url(path, "", ("have", "py,sql,ml,sol"))],
        "/plan" => [Support.Pages.Url(path, "", ("target", "zkml-engineer"), ("have", "py"))],
        "/paths" => [Support.Pages.Url(path), Support.Pages.Url(path, "", ("have", "py,sol"))],
        _ => [Support.Pages.Url(path)],
    };

    [GeneratedRegex(@"\d[\d,.]*(?:[–-]\d[\d,.]*)? ?(?:USD|EUR|GBP|CHF|hours?\b|h\b|%)|[$€£]\d[\d,]*", RegexOptions.NonBacktracking)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
