using System.Xml.Linq;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Api;
using HybridCareers.Web.Public;

namespace HybridCareers.Tests.Web.Api;

public class SitemapTests
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Every_page_with_a_slug_has_entries_behind_it() =>
        PublicPages.All.Where(page => page is { HasSlug: true, Past: null }).Should().AllSatisfy(page => PageSlugs.Of(page, Bundled.Catalog).Should().NotBeEmpty(page.Url));

    [Fact]
    public void Every_page_that_may_be_listed_is_listed_once()
    {
        var addresses = Addresses(Sitemap.Write(Files.Request(Bundled.Catalog))!);

        addresses.Should().OnlyHaveUniqueItems();
        addresses.Should().Contain(Bundled.Catalog.Roles.All.Select(role => $"{Files.PublicUrl}/roles/{role.Slug}"));
        addresses.Should().HaveCountGreaterThanOrEqualTo(PublicPages.All.Where(page => page.HasSlug).Sum(page => PageSlugs.Of(page, Bundled.Catalog).Count()));
        addresses.Should().OnlyContain(address => Uri.IsWellFormedUriString(address, UriKind.Absolute) && address.StartsWith(Files.PublicUrl + "/"));
        addresses.Should().NotContain(address => address.Contains("/search"));
    }

    [Fact]
    public void Entries_bear_the_instant_of_their_last_change() =>
        XElement.Parse(Sitemap.Write(Files.Request(Bundled.Catalog))!).Elements(Map + "url")
            .Single(url => url.Element(Map + "loc")!.Value.EndsWith("/roles/zkml-engineer", StringComparison.Ordinal)).Element(Map + "lastmod")!.Value.Should().Be("2026-11-22T09:00:00Z");

    [Fact]
    public void Too_many_addresses_for_one_file_are_split_under_an_index()
    {
        var whole = Addresses(Sitemap.Write(Files.Request(Bundled.Catalog))!);
        var index = XElement.Parse(Sitemap.Write(Files.Request(Bundled.Catalog), 5)!);

        index.Name.Should().Be(Map + "sitemapindex");
        var parts = index.Elements(Map + "sitemap").Select(part => part.Element(Map + "loc")!.Value).ToList();
        parts.Should().HaveCount((whole.Count + 4) / 5).And.StartWith($"{Files.PublicUrl}/sitemap-1.xml");
        Enumerable.Range(1, parts.Count).SelectMany(part => Addresses(Sitemap.Write(Files.Request(Bundled.Catalog, $"{part}"), 5)!)).Should().Equal(whole);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("01")]
    [InlineData("9999999999999999999")]
    [InlineData("../../etc")]
    public void There_are_no_parts_where_one_file_holds_all(string part) =>
        Sitemap.Write(Files.Request(Bundled.Catalog, part)).Should().BeNull();

    [Theory]
    [InlineData("0")]
    [InlineData("100000")]
    [InlineData("+1")]
    [InlineData("01")]
    public void A_part_that_is_not_in_the_index_does_not_exist(string part) =>
        Sitemap.Write(Files.Request(Bundled.Catalog, part), 5).Should().BeNull();

    [Fact]
    public void An_empty_catalogue_has_a_map() =>
        Addresses(Sitemap.Write(Files.Request(Catalog.Empty))!).Should().OnlyContain(address => !address.Contains("/roles/"));

    private static List<string> Addresses(string xml)
    {
        var root = XElement.Parse(xml);
        root.Name.Should().Be(Map + "urlset");
        return [.. root.Elements(Map + "url").Select(url => url.Element(Map + "loc")!.Value)];
    }
}
