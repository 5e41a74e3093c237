using System.Diagnostics;
using HybridCareers.Database;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Editorial;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Web.Hosting;

/// <summary>Runs the executable as an operator does.</summary>
public sealed class ContentVerbsTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Content_goes_out_in_and_out_again_byte_for_byte_and_a_backup_brings_everything_back(Engine engine)
    {
        await using var first = await TestDatabase.CreateEmptyAsync(engine);
        await using var second = await TestDatabase.CreateEmptyAsync(engine);
        var folder = first.Folder;
        string InFolder(string name) => Path.Combine(folder, name);
        await RunAsync(first, 0, "migrate");
        await RunAsync(first, 0, "create-member", "--name", "Ada", "--mail", "ada@example.org");
        await RunAsync(first, 0, "export-content", InFolder("one.zip"));

        (await RunAsync(second, 0, "import-content", InFolder("one.zip"))).Should().Contain("The database was empty");
        await RunAsync(second, 0, "export-content", InFolder("two.zip"));
        (await File.ReadAllBytesAsync(InFolder("two.zip"))).Should().Equal(await File.ReadAllBytesAsync(InFolder("one.zip")));
        (await RunAsync(second, 0, "import-content", InFolder("one.zip"))).Should().Contain("What is live was not touched");
        (await RunAsync(second, 0, "verify")).Should().Contain("0 violations");

        await RunAsync(first, 0, "backup", InFolder("all.backup"));
        await RunAsync(first, 1, "backup", InFolder("all.backup"));
        var invited = await DestroyAsync(first);
        (await RunAsync(first, 1, "verify")).Should().Contain("I5");
        await RunAsync(first, 1, "verify-activity");
        await RunAsync(first, 0, "restore", InFolder("all.backup"));

        await RunAsync(first, 0, "export-content", InFolder("three.zip"));
        (await File.ReadAllBytesAsync(InFolder("three.zip"))).Should().Equal(await File.ReadAllBytesAsync(InFolder("one.zip")));
        (await RunAsync(first, 0, "verify")).Should().Contain("I8").And.Contain("0 violations");
        await using var portal = Portal.Beside(first);
        await using var db = portal.Db();
        (await db.Accounts.Select(account => account.Id).ToListAsync()).Should().Equal(invited);
        (await db.SetUpLinks.CountAsync(link => link.SpentAt == null)).Should().Be(1, "the invitation still holds");
    }

    [Fact]
    public async Task What_goes_wrong_is_told_by_the_exit_code()
    {
        await using var place = await TestDatabase.CreateAsync(Engine.Sqlite);

        (await RunAsync(place, 2, "export-content")).Should().Contain("Name a file or folder");
        (await RunAsync(place, 1, "import-content", Path.Combine(place.Folder, "nothing.zip"))).Should().Contain("There is no pack");
        (await RunAsync(place, 1, "restore", Path.Combine(place.Folder, "nothing.backup"))).Should().Contain("There is no backup");
    }

    private static async Task<List<Guid>> DestroyAsync(TestDatabase database)
    {
        await using var portal = Portal.Beside(database);
        await using var db = portal.Db();
        var accounts = await db.Accounts.Select(account => account.Id).ToListAsync();
        await db.Activity.Where(row => row.Sequence > 3).ExecuteDeleteAsync();
        await db.PublishedHistory.ExecuteDeleteAsync();
        await db.PublishedEntries.Where(row => row.Kind == HybridCareers.Content.EntryKind.Driver).ExecuteDeleteAsync();
        await db.SetUpLinks.ExecuteDeleteAsync();
        await db.Accounts.ExecuteDeleteAsync();
        return accounts;
    }

    private static async Task<string> RunAsync(TestDatabase database, int code, params string[] verb)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "HybridCareers.Web.dll"), .. verb])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = database.Folder,
            Environment = { ["HYBRIDCAREERS_DATA"] = database.Folder, ["ConnectionStrings__Careers"] = database.ConnectionString, ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        };
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        var words = await said + await complained;
        process.ExitCode.Should().Be(code, words);
        return words;
    }
}
