using System.Xml.Linq;
using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Api;

namespace HybridCareers.Tests.Web.Api;

public class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly DateTimeOffset Then = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void It_holds_what_the_standard_requires()
    {
        var feed = Read(Bundled.Catalog);

        feed.Name.Should().Be(Atom + "feed");
        Check(feed);
        feed.Element(Atom + "author")!.Element(Atom + "name")!.Value.Should().NotBeEmpty("entries without an author take the feed's");
        feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value.Should().Be(Files.PublicUrl + "/feed.atom");
        var entries = feed.Elements(Atom + "entry").ToList();
        entries.Should().HaveCount(Feed.Most).And.AllSatisfy(Check);
        entries.Should().AllSatisfy(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value.Should().StartWith(Files.PublicUrl + "/"));
        entries.Select(entry => entry.Element(Atom + "id")!.Value).Should().OnlyHaveUniqueItems();
        entries.Should().Contain(entry => entry.Element(Atom + "title")!.Value == "Role published: ZKML Engineer");
    }

    [Fact]
    public void A_feed_without_changes_is_a_feed()
    {
        var feed = Read(Catalog.Empty);

        Check(feed);
        feed.Elements(Atom + "entry").Should().BeEmpty();
    }

    [Fact]
    public void The_latest_change_comes_first_and_dates_the_feed()
    {
        var feed = Read(Of(Change("Old", Then), Change("New", Then.AddDays(1))));

        feed.Element(Atom + "updated")!.Value.Should().Be("2026-11-23T09:00:00Z");
        feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value).Should().Equal("Role updated: New", "Role updated: Old");
    }

    [Fact]
    public void What_was_taken_down_leads_to_the_page_of_changes() =>
        Read(Of(Change("Barista", Then) with { What = ChangeKind.TakenDown })).Element(Atom + "entry")!.Element(Atom + "link")!.Attribute("href")!.Value
            .Should().Be(Files.PublicUrl + "/changes");

    [Fact]
    public void What_was_taken_down_since_leads_to_the_page_of_changes_too_and_what_was_renamed_to_its_page()
    {
        var (gone, renamed) = (Change("Gone", Then), Change("Renamed", Then.AddDays(-1)));
        var live = new PublishedEntry(renamed.Entry, renamed.Kind, "new-name", renamed.Name, 2, Then, ContentJson.Write(Small.Role("Renamed")));

        Read(new Catalog(1, [live], [], [gone, renamed])).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value)
            .Should().Equal(Files.PublicUrl + "/changes", Files.PublicUrl + "/roles/new-name");
    }

    [Fact]
    public void Ids_stay_the_same_when_the_site_moves()
    {
        static IEnumerable<string> Ids(string site) => XElement.Parse(Feed.Write(Files.Request(Bundled.Catalog, site: site)))
            .Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value);

        Ids("https://elsewhere.example").Should().Equal(Ids(Files.PublicUrl));
    }

    [Theory]
    [InlineData("]]><script>alert(1)</script>&bogus;")]
    [InlineData("bell \u0007, null \0, half \ud83d, odd \uffff")]
    [InlineData("a rocket \ud83d\ude80 stays")]
    public void No_text_breaks_the_document(string text)
    {
        var entry = Read(Of(Change(text, Then) with { Note = text })).Element(Atom + "entry")!;

        entry.Element(Atom + "summary")!.Value.Should().Be(Xml.Safe(text)).And.NotBeEmpty();
        entry.Element(Atom + "title")!.Elements().Should().BeEmpty();
    }

    private static void Check(XElement of)
    {
        Uri.IsWellFormedUriString(of.Element(Atom + "id")!.Value, UriKind.Absolute).Should().BeTrue();
        of.Element(Atom + "title")!.Value.Should().NotBeEmpty();
        DateTimeOffset.TryParse(of.Element(Atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture, out _).Should().BeTrue();
        of.Elements(Atom + "link").Should().Contain(link => link.Attribute("rel")!.Value == "alternate");
    }

    private static XElement Read(Catalog catalog) => XElement.Parse(Feed.Write(Files.Request(catalog)));

    private static Catalog Of(params Change[] changes) => new(1, [], [], changes);

    private static Change Change(string name, DateTimeOffset at) =>
        new(Guid.CreateVersion7(Then), EntryKind.Role, "some-role", name, 2, at, ChangeKind.Updated, "A note");

    [Fact]
    public void A_role_has_a_feed_of_its_own_that_leads_to_its_history()
    {
        var request = Files.Request(Bundled.Catalog, "zkml-engineer");
        var feed = System.Xml.Linq.XDocument.Parse(Feed.OfRole(request)!).Root!;
        System.Xml.Linq.XNamespace atom = "http://www.w3.org/2005/Atom";
        feed.Element(atom + "id")!.Value.Should().EndWith("/roles/zkml-engineer/feed.atom");
        feed.Elements(atom + "entry").Should().ContainSingle().Which.Element(atom + "link")!.Attribute("href")!.Value.Should().EndWith("/roles/zkml-engineer/history");
        Feed.OfRole(request with { Part = "barista" }).Should().BeNull();
    }
}
