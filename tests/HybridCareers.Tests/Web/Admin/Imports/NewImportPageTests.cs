using Bunit;
using HybridCareers.Database;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Imports;

namespace HybridCareers.Tests.Web.Admin.Imports;

public class NewImportPageTests
{
    [Fact]
    public async Task An_article_is_pasted_uploaded_or_fetched_and_sent_by_request()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var desk = new DeskScreen(portal, Portal.Author);

        var page = desk.Open<NewImportPage>();

        page.WaitForAssertion(() => page.FindAll("form").Should().ContainSingle());
        var form = page.Find("form");
        (form.GetAttribute("method"), form.GetAttribute("action"), form.GetAttribute("enctype")).Should().Be(("post", "/admin/imports/begin", "multipart/form-data"));
        page.FindAll("input[name=how]").Select(one => one.GetAttribute("value")).Should().Equal("paste", "file", "fetch");
        page.FindAll("textarea, input[type=text], input[type=url]").Should().OnlyContain(field => !field.Attributes.Any(one => one.Name.StartsWith("blazor:on")), "no circuit carries what is typed");
        page.Find("input[name=verbatim][checked]").GetAttribute("value").Should().Be("No", "what nobody allowed is not repeated");
        page.FindAll("label").Where(label => label.HasAttribute("for")).Should().OnlyContain(label => page.FindAll("#" + label.GetAttribute("for")).Count == 1);
    }

    [Fact]
    public async Task From_a_sources_own_page_its_next_version_is_asked_for()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await portal.SaveAsync(Given.ASource("jobs-in-kites"), Given.ASource("other"));
        await using var desk = new DeskScreen(portal, Portal.Author);

        var page = desk.Open<NewImportPage>("?source=jobs-in-kites");

        page.WaitForAssertion(() => page.FindAll("#i-source option").Should().HaveCount(3));
        page.Find("#i-source option[selected]").GetAttribute("value").Should().Be("jobs-in-kites");
        page.Find("input[name=from][checked]").GetAttribute("value").Should().Be("there");
    }
}
