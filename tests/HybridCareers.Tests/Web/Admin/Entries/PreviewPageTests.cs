using Bunit;
using HybridCareers.Database;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Entries;

namespace HybridCareers.Tests.Web.Admin.Entries;

public class PreviewPageTests
{
    [Fact]
    public async Task The_newest_revision_is_shown_in_the_width_that_is_chosen_or_in_all()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 1, driver.Content, ""));
        await using var desk = new DeskScreen(portal, Portal.Author);

        var page = desk.Open<PreviewPage>("", ("Id", driver.Id));

        var frame = page.FindAll("iframe").Should().ContainSingle().Subject;
        (frame.GetAttribute("src"), frame.GetAttribute("width")).Should().Be(($"/admin/preview/{driver.Id}/2", "360"));
        frame.GetAttribute("title").Should().NotBeNullOrEmpty();
        await page.Find("input[value='1280']").ChangeAsync(new() { Value = "1280" });
        page.FindAll("iframe").Select(one => one.GetAttribute("width")).Should().Equal("1280");
        await page.Find("input[value='0']").ChangeAsync(new() { Value = "0" });
        page.FindAll("iframe").Select(one => one.GetAttribute("width")).Should().Equal("360", "768", "1280");
    }

    [Fact]
    public async Task An_older_revision_is_shown_where_the_address_names_it_and_one_that_is_none_is_not_there()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver();
        await portal.PublishAsync(driver);
        await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 2, driver.Content, ""));
        await using var desk = new DeskScreen(portal, Portal.ThePublisher);

        var page = desk.Open<PreviewPage>("?revision=1", ("Id", driver.Id));
        page.Words().Should().Contain("Revision 1, written by Ada. Readers see this one.");
        page.Find("iframe").GetAttribute("src").Should().EndWith("/1");

        desk.Open<PreviewPage>("?revision=9", ("Id", driver.Id)).Words().Should().Contain("Nothing stands here");
        desk.Open<PreviewPage>("", ("Id", Guid.CreateVersion7())).Words().Should().Contain("Nothing stands here");
    }
}
