using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HybridCareers.BrowserTests.Support;

namespace HybridCareers.BrowserTests.EveryPage;

[Collection(InTheBrowser.Name)]
public sealed class LinkTests(Site site)
{
    [Fact]
    public async Task Every_internal_link_leads_somewhere_and_every_anchor_stands_there()
    {
        var pages = new Dictionary<string, IHtmlDocument?>(StringComparer.Ordinal);
        var wrong = new List<string>();
        foreach (var address in site.Everything)
        {
            foreach (var link in LinksOf(await PageAsync(address, pages)))
            {
                var target = new Uri(new Uri(site.Portal.Address, address), link);
                if (target.Authority == site.Portal.Address.Authority && await ProblemAsync(target, pages) is { } problem)
                    wrong.Add($"{address} links to {link}: {problem}");
            }
        }

        wrong.ShouldBeNone();
    }

    [Fact]
    public async Task Every_page_of_the_sitemap_has_a_title_and_an_address_of_its_own()
    {
        var pages = new Dictionary<string, IHtmlDocument?>(StringComparer.Ordinal);
        var titles = new List<string>();
        foreach (var address in site.Everything.Except(Addresses.States, StringComparer.Ordinal))
        {
            var page = await PageAsync(address, pages);
            titles.Add(page!.Title!);
            page.QuerySelectorAll("h1").Should().ContainSingle("{0} has one heading above all", address);
            page.QuerySelector("link[rel=canonical]")?.GetAttribute("href").Should().Be(new Uri(site.Portal.Address, address).ToString(), "{0} is the canonical address", address);
        }

        titles.Should().OnlyHaveUniqueItems();
    }

    private async Task<string?> ProblemAsync(Uri target, Dictionary<string, IHtmlDocument?> pages)
    {
        var page = await PageAsync(target.PathAndQuery, pages);
        if (page is null)
            return "no such page";
        return target.Fragment.Length < 2 || page.GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null
            ? null
            : "no such place on the page";
    }

    // Answers that are no pages, such as JSON, are empty documents; null stands for an error.
    private async Task<IHtmlDocument?> PageAsync(string address, Dictionary<string, IHtmlDocument?> pages)
    {
        if (!pages.TryGetValue(address, out var page))
        {
            using var answer = await site.Portal.Http.GetAsync(new Uri(address, UriKind.Relative));
            var isFine = answer.StatusCode == HttpStatusCode.OK || Addresses.IsStatus(address);
            page = isFine ? new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()) : null;
            pages.Add(address, page);
        }

        return page;
    }

    private static IEnumerable<string> LinksOf(IHtmlDocument? page) =>
        page is null ? [] : page.QuerySelectorAll("a[href], link[href], form[action], script[src]")
            .Select(element => element.GetAttribute("href") ?? (element as IHtmlFormElement is { } form ? AsSent(form) : element.GetAttribute("src")!))
            .Where(link => !link.StartsWith("data:", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal);

    // A form is never sent without what it requires.
    private static string AsSent(IHtmlFormElement form) => form.GetAttribute("action") + string.Concat(
        form.QuerySelectorAll("input[required][value]").OfType<IHtmlInputElement>().Select((field, at) => $"{(at == 0 ? '?' : '&')}{field.Name}={Uri.EscapeDataString(field.DefaultValue)}"));
}
