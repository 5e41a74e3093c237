using System.Diagnostics;
using System.Globalization;
using System.Text;
using HybridCareers.Database;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace HybridCareers.Tests.Importing.Articles;

/// <summary>Hostile articles through the whole executable: a heap of 128 MiB for the article beside the 64 MiB that the portal itself takes.</summary>
[Collection(MeasuringTime.Name)]
public class HostileImportTests(ITestOutputHelper output)
{
    private const long Heap = (128L + 64) << 20;

    private static readonly Dictionary<string, Func<string>> Texts = new(StringComparer.Ordinal)
    {
        ["one-line.txt"] = () => new('a', 1 << 20),
        ["words.txt"] = () => string.Concat(Enumerable.Repeat("word. Word ", 95_000)),
        ["short-lines.txt"] = () => string.Concat(Enumerable.Repeat("a\n", 1_000_000)),
        ["lists.md"] = () => string.Concat(Enumerable.Repeat("- ", 100_000)) + "x",
        ["lists.html"] = () => string.Concat(Enumerable.Repeat("<ul><li>", 100_000)),
        ["broken.html"] = () => "<h1>Jobs<p>\0\u202E<script>alert(1)</script><style>p{}</style><b></x>" + string.Concat(Enumerable.Repeat("<table><tr><b>", 20_000)),
    };

    [Fact]
    public async Task Are_imported_or_refused_with_a_sentence()
    {
        await using var place = await TestDatabase.CreateEmptyAsync(Engine.Sqlite);
        (await RunAsync(place, "migrate")).Code.Should().Be(0);
        foreach (var (name, text) in Texts)
        {
            var file = Path.Combine(place.Folder, name);
            await File.WriteAllBytesAsync(file, Encoding.UTF8.GetBytes(text()));
            var clock = Stopwatch.StartNew();
            var (code, said) = await RunAsync(place, "import-article", file, "--publisher", "Nobody");

            output.WriteLine($"{name,-16} {code} {clock.Elapsed.TotalSeconds:F1} s with the start of the program: {said.Split('\n').Last(line => line.Length > 0)}");
            code.Should().BeInRange(0, 1, said);
            said.Should().NotContain("OutOfMemory").And.NotContain("Unhandled").And.NotContain("   at HybridCareers");
        }

        await using var portal = Portal.Beside(place);
        await using var db = portal.Db();
        foreach (var document in await db.Revisions.Where(revision => revision.Content.Contains("alert(1)")).ToListAsync())
            Assert.Fail($"A script became content: {document.Content[..200]}");
        (await db.SourceTexts.CountAsync(kept => !kept.IsKept)).Should().Be(0);
    }

    private static async Task<(int Code, string Said)> RunAsync(TestDatabase database, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "HybridCareers.Web.dll"), .. args])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = database.Folder,
            Environment =
            {
                ["HYBRIDCAREERS_DATA"] = database.Folder, ["ConnectionStrings__Careers"] = database.ConnectionString, ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["DOTNET_GCHeapHardLimit"] = Heap.ToString("X", CultureInfo.InvariantCulture),
            },
        };
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await said + await complained);
    }
}
