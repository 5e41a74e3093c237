using Bunit;
using HybridCareers.Database;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Entries;

namespace HybridCareers.Tests.Web.Admin.Entries;

public class EntryListPageTests
{
    [Fact]
    public async Task Entries_are_found_by_words_and_lead_to_what_the_member_may_do()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var (one, two) = (Given.ADriver("first-one"), Given.ADriver("second-one"));
        await portal.SaveAsync(one, two);
        await using var editor = new DeskScreen(portal, Portal.Author);
        await using var publisher = new DeskScreen(portal, Portal.ThePublisher);

        var page = editor.Open<EntryListPage>("?text=second");
        page.WaitForAssertion(() => page.FindAll("tbody a").Should().ContainSingle().Which.GetAttribute("href").Should().Be($"/admin/entries/{two.Id}"));
        var other = publisher.Open<EntryListPage>("?text=second");
        other.WaitForAssertion(() => other.Find("tbody a").GetAttribute("href").Should().Be($"/admin/entries/{two.Id}/history"));
    }

    [Fact]
    public async Task Where_nothing_is_found_the_page_says_so()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = desk.Open<EntryListPage>("?text=nothing");
        page.WaitForAssertion(() => page.Words().Should().Contain("No entry is like that."));
    }
}
