using Bunit;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Contradictions;

namespace HybridCareers.Tests.Web.Admin.Contradictions;

public class SettlePageTests
{
    [Fact]
    public async Task An_editor_prefers_a_side_says_why_and_sees_it_settled()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var dispute = Given.AContradiction();
        await portal.SaveAsync(dispute);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = Open(desk);
        page.Find("h2").TextContent.Should().Contain("two words for pay").And.Contain("open").And.Contain("draft");

        page.Find("form").Submit();
        page.WaitForAssertion(() => page.Find(".problem").TextContent.Should().Be("Choose what holds."));
        page.Find("input[value=prefer-2]").Change("prefer-2");
        page.Find("form").Submit();
        page.WaitForAssertion(() => page.Find(".problem").TextContent.Should().Contain("Say why"));
        page.Find("textarea").Change("The second is newer.");
        page.Find("form").Submit();

        page.WaitForAssertion(() => page.Find("section").TextContent.Should().Contain("what stands second holds. The second is newer.").And.Contain("Ada"));
        desk.Told.Should().Contain("Saved as revision 2");
    }

    [Fact]
    public async Task Whoever_may_not_write_looks_only()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await portal.SaveAsync(Given.AContradiction());
        await using var desk = new DeskScreen(portal, Portal.Guest);

        Open(desk).FindAll("form, .links a[href*='?kind=']").Should().BeEmpty();
    }

    [Theory]
    [InlineData("prefer-2", Settling.Prefer, 2)]
    [InlineData("both", Settling.ShowBoth, null)]
    [InlineData("note", Settling.Note, null)]
    public void A_choice_reads_as_it_was_written(string value, Settling how, int? side)
    {
        SettleChoice.Of(value, "Why.").Should().Be(new SettleChoice(how, side, "Why."));
        SettleChoice.ValueOf(new(how, side, "Why.", "Ada", default)).Should().Be(value);
        SettleChoice.ValueOf(null).Should().BeEmpty();
    }

    private static IRenderedComponent<SettlePage> Open(DeskScreen desk)
    {
        var page = desk.Open<SettlePage>();
        page.WaitForAssertion(() => page.FindAll("h2").Should().NotBeEmpty(), TimeSpan.FromSeconds(20));
        return page;
    }
}
