using Bunit;
using HybridCareers.Database;
using HybridCareers.Members;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Activity;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Web.Admin.Activity;

public class ActivityPageTests
{
    [Fact]
    public async Task Acts_are_listed_in_words_and_filtered_by_the_address()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await portal.PublishAsync(Given.ADriver("one"), Given.ASkill("two"));
        await using var desk = new DeskScreen(portal, Portal.Admin);

        var page = desk.Open<ActivityPage>();
        page.WaitForAssertion(() => page.FindAll("tbody tr").Should().HaveCount(8));
        page.Find("tbody tr").TextContent.Should().Contain("Paul").And.Contain("published");
        page.Words().Should().Contain("8 acts");

        var some = desk.Open<ActivityPage>($"?member={Portal.Author}&verb=create&kind=Skill&words=two&from=2020-01-01&to=9000-01-01");
        some.WaitForAssertion(() => some.FindAll("tbody tr").Should().ContainSingle().Which.TextContent.Should().Contain("began the entry"));
        some.Find("a[download]").GetAttribute("href").Should()
            .Be($"/admin/activity.csv?member={Portal.Author}&verb=create&kind=Skill&words=two&from=2020-01-01&to=9000-01-01");
        some.Find("select[name=verb] option[selected]").TextContent.Should().Be("began the entry");
    }

    [Fact]
    public async Task Older_acts_are_on_the_next_page()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await AddAsync(portal, 60);
        await using var desk = new DeskScreen(portal, Portal.Admin);
        var page = desk.Open<ActivityPage>("?verb=sign-in");
        page.WaitForAssertion(() => page.FindAll("tbody tr").Should().HaveCount(50));
        page.FindAll("nav.pages a").Should().ContainSingle().Which.GetAttribute("href").Should().Be("/admin/activity?verb=sign-in&below=11");

        var older = desk.Open<ActivityPage>("?verb=sign-in&below=11");

        older.WaitForAssertion(() => older.FindAll("tbody tr").Should().HaveCount(10));
        older.FindAll("nav.pages a").Should().ContainSingle().Which.TextContent.Should().Be("Newest");
        older.Words().Should().Contain("60 acts, continued");
    }

    [Fact]
    public async Task The_acts_of_one_entry_are_shown_alone()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var (one, two) = (Given.ADriver("one"), Given.ADriver("two"));
        await portal.SaveAsync(one, two);
        await using var desk = new DeskScreen(portal, Portal.Admin);
        var all = desk.Open<ActivityPage>();
        all.WaitForAssertion(() => all.FindAll("tbody .muted a").Select(link => link.GetAttribute("href"))
            .Should().Equal($"/admin/activity?entry={two.Id}", $"/admin/activity?entry={one.Id}"));

        var page = desk.Open<ActivityPage>($"?entry={one.Id}");

        page.WaitForAssertion(() => page.FindAll("tbody tr").Should().ContainSingle());
        page.Words().Should().Contain("Only what was done with one entry, one.");
    }

    [Theory]
    [InlineData("?from=yesterday", "'yesterday' is no day")]
    [InlineData("?from=2027-02-01&to=2027-01-01", "The last day is before the first.")]
    [InlineData("?member=ada", "'ada' is no member.")]
    [InlineData("?kind=99", "'99' is no kind of entry.")]
    public async Task What_cannot_be_understood_is_said(string query, string said)
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Admin);

        var page = desk.Open<ActivityPage>(query);

        page.WaitForAssertion(() => page.Find("[role=alert]").TextContent.Should().StartWith(said));
    }

    [Fact]
    public async Task The_chain_is_checked_and_a_changed_row_is_named()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await AddAsync(portal, 3);
        await using var desk = new DeskScreen(portal, Portal.Admin);
        var page = desk.Open<ActivityPage>();

        await page.Button("Check the chain").ClickAsync(new());
        page.WaitForAssertion(() => page.Find(".chain").TextContent.Should().Contain("Verified up to row 3"));

        await using var db = portal.Db();
        await db.Activity.Where(row => row.Sequence == 2).ExecuteUpdateAsync(set => set.SetProperty(row => row.Detail, "something else"));
        await page.Button("Check the chain").ClickAsync(new());
        page.WaitForAssertion(() => page.Find(".chain").TextContent.Should().Contain("broken at row 2").And.Contain("It holds up to row 1."));
    }

    internal static async Task AddAsync(Portal portal, int rows)
    {
        await using var db = portal.Db();
        var head = await db.ActivityHead.SingleAsync();
        for (var at = 1; at <= rows; at++)
        {
            var row = ActivityRow.After(head, DateTimeOffset.UnixEpoch.AddDays(at), Portal.Author, "sign-in", null, "test");
            (head.Sequence, head.Hash) = (row.Sequence, row.Hash);
            db.Activity.Add(row);
        }

        await db.SaveChangesAsync();
    }
}
