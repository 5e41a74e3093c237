using Bunit;
using HybridCareers.Database;
using HybridCareers.Drafts.Imports;
using HybridCareers.Editorial.Reading;
using HybridCareers.Editorial.Sources;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Imports;

namespace HybridCareers.Tests.Web.Admin.Imports;

public class SourceTextsTests
{
    [Fact]
    public async Task A_source_tells_its_kept_texts_and_leads_to_the_import_of_the_next()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var import = await portal.BeginAsync(AnArticle.First);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var before = desk.Render<SourceTexts>(given => given.Add(part => part.Slug, "jobs-in-kites"));
        before.Find("a.button").TextContent.Should().Be("Import its text");

        await portal.Service<SourceDesk>().FinishAsync(new(Guid.CreateVersion7(), Portal.Author, import, Guid.CreateVersion7(), "", RestOfPieces.Accept, false, ""));
        var after = desk.Render<SourceTexts>(given => given.Add(part => part.Slug, "jobs-in-kites"));

        var text = (await portal.Service<ImportReader>().TextsAsync("jobs-in-kites")).Single();
        after.Find("a.button").TextContent.Should().Be("Import a new version");
        after.Find("a.button").GetAttribute("href").Should().Be("/admin/imports/new?source=jobs-in-kites");
        after.Find("tbody a").GetAttribute("href").Should().Be($"/admin/imports/texts/{text.Id}");
        after.Find("tbody").TextContent.Should().Contain("kites.md");
    }
}
