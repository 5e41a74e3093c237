using Bunit;
using HybridCareers.Database;
using HybridCareers.Editorial.Reading;
using HybridCareers.Members;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Entries;

namespace HybridCareers.Tests.Web.Admin.Entries;

public class PreviewLinksTests
{
    [Fact]
    public async Task A_link_is_made_shown_once_listed_and_called_back()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var part = Open(desk, driver.Id);
        part.Words().Should().Contain("Preview links 0");

        await part.Find("#share-for").ChangeAsync(new() { Value = "Prof. Ito" });
        await part.Find("#share-days").ChangeAsync(new() { Value = "30" });
        await part.Button("Make a link to revision 1").ClickAsync(new());

        part.WaitForAssertion(() => part.FindAll("#share-made").Should().ContainSingle());
        var address = new Uri(part.Find("#share-made").GetAttribute("value")!);
        (address.AbsolutePath, address.Query.Length).Should().Be(("/preview", "?key=".Length + SetUpLink.TokenLength));
        desk.Told.Should().Contain("It is shown only now");
        var row = (await portal.Service<PreviewReader>().ListAsync(driver.Id)).Should().ContainSingle().Subject.Link;
        (row.Purpose, row.ExpiresAt - row.CreatedAt).Should().Be(("Prof. Ito", TimeSpan.FromDays(30)));
        (await portal.Service<PreviewReader>().OpenAsync(SetUpLink.HashOf(address.Query["?key=".Length..]))).Shown.Should().NotBeNull();
        part.Find("tbody").TextContent.Should().Contain("Prof. Ito").And.Contain("by Ada").And.Contain("never").And.Contain("open until");
        var again = Open(desk, driver.Id);
        again.FindAll("#share-made").Should().BeEmpty();

        await again.Find("tbody button").ClickAsync(new());

        again.WaitForAssertion(() => again.Find("tbody").TextContent.Should().Contain("called back"));
        again.FindAll("tbody button").Should().BeEmpty();
        desk.Told.Should().Be("Called back: the link opens nothing any more.");
    }

    [Fact]
    public async Task Who_may_not_share_sees_the_links_and_no_buttons()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var driver = Given.ADriver();
        await portal.SaveAsync(driver);
        await using (var author = new DeskScreen(portal, Portal.Author))
            await Open(author, driver.Id).Button("Make a link to revision 1").ClickAsync(new());
        await using var desk = new DeskScreen(portal, Portal.Guest);

        var part = Open(desk, driver.Id);

        part.FindAll("tbody tr").Should().ContainSingle();
        part.FindAll("button").Should().BeEmpty();
    }

    private static IRenderedComponent<PreviewLinks> Open(DeskScreen desk, Guid entry) =>
        desk.Render<PreviewLinks>(given => given.Add(part => part.Entry, entry).Add(part => part.Revision, 1));
}
