using System.Diagnostics;
using System.Text;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Web.Hosting;

/// <summary>Runs the executable as an operator does.</summary>
public sealed class ImportArticleVerbTests
{
    private static readonly string Sample = Path.Combine(Repository.Root, "tests", "HybridCareers.Tests", "Importing", "Articles", "Samples", "robot-care.md");

    [Fact]
    public async Task An_article_becomes_drafts_and_its_report_is_printed()
    {
        await using var place = await TestDatabase.CreateEmptyAsync(Engine.Sqlite);

        var said = await RunAsync(place, 0, "import-article", Sample, "--url", "https://example.org/robots", "--publisher", "Ward News", "--licence", "CC BY 4.0");

        said.Should().Contain("sentences and rows are used").And.Contain("proposed Linux").And.Contain("all in one bundle").And.Contain("conflict ");
        await using (var portal = Portal.Beside(place))
        {
            await using var db = portal.Db();
            (await db.Entries.CountAsync(entry => entry.Kind == EntryKind.Role && entry.LiveRevision == null)).Should().Be(4, "they are drafts beside the bundled roles");
            (await db.SourceTexts.SingleAsync()).Address.Should().Be("https://example.org/robots");
        }

        (await RunAsync(place, 0, "import-article", Sample, "--publisher", "Ward News", "--source", "work-around-care-robots")).Should().Contain("imported before");
        (await RunAsync(place, 0, "verify")).Should().Contain("0 violations");
    }

    [Fact]
    public async Task What_goes_wrong_is_told_by_the_exit_code()
    {
        await using var place = await TestDatabase.CreateAsync(Engine.Sqlite);

        (await RunAsync(place, 2, "import-article")).Should().Contain("Name a file or an address");
        (await RunAsync(place, 2, "import-article", Path.Combine(place.Folder, "nothing.md"))).Should().Contain("Name a file or an address");
        (await RunAsync(place, 1, "import-article", Sample)).Should().Contain("publisher");
    }

    private static async Task<string> RunAsync(TestDatabase database, int code, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "HybridCareers.Web.dll"), .. args])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = database.Folder,
            Environment = { ["HYBRIDCAREERS_DATA"] = database.Folder, ["ConnectionStrings__Careers"] = database.ConnectionString, ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        var said = new StringBuilder().Append(await output).Append(await errors).ToString();
        process.ExitCode.Should().Be(code, said);
        return said;
    }
}
