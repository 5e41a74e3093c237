using System.Data.Common;
using System.Text;
using HybridCareers.Database;
using HybridCareers.Drafts.Imports;
using HybridCareers.Editorial.Sources;
using HybridCareers.Editorial.Verifying;
using HybridCareers.Importing.Articles;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Xunit.Abstractions;

namespace HybridCareers.Tests.Importing.Articles;

/// <summary>Imports that are broken off at any question to the database: each is there whole, or not at all.</summary>
public class InterruptedImportTests(ITestOutputHelper output)
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_hundred_interrupted_imports_leave_no_orphan(Engine engine)
    {
        var saboteur = new Saboteur();
        await using var portal = await Portal.OpenAsync(engine, options => options.AddInterceptors(saboteur));
        var (random, done, broken) = (new Random(20_261_123), 0, 0);
        for (var time = 0; time < 100; time++)
        {
            var import = Guid.CreateVersion7();
            saboteur.After = random.Next(1, 60);
            try
            {
                var text = AnImport.Article($"Kite Engineer {time}");
                await portal.Service<ArticleImporter>().BeginAsync(new(
                    Guid.CreateVersion7(), Portal.Author, import, new FromFile("kites.md", Encoding.UTF8.GetBytes(text)), new NewSource($"kites-{time}", "", "A publisher")));
                var desk = portal.Service<SourceDesk>();
                var outcome = time % 4 == 3
                    ? await desk.CancelAsync(new(Guid.CreateVersion7(), Portal.Author, import))
                    : await desk.FinishAsync(new(Guid.CreateVersion7(), Portal.Author, import, Guid.CreateVersion7(), "", RestOfPieces.Accept, true, ""));
                done += outcome is ImportFinished or ImportCancelled ? 1 : 0;
            }
            catch (Exception error) when (error is KilledException || error.InnerException is KilledException)
            {
                broken++;
            }

            saboteur.After = int.MaxValue;
            await IsWholeAsync(portal);
        }

        output.WriteLine($"{engine}: {broken} imports broken off, {done} ended, 0 orphans");
        broken.Should().BeGreaterThan(40);
        done.Should().BeGreaterThan(10);
        (await portal.Service<PortalVerifier>().VerifyAsync([])).SelectMany(each => each.Violations).Should().BeEmpty();
    }

    /// <summary>Every text is a source's or an open import's, every entry is in the bundle of its import, every open import can be gone on with.</summary>
    private static async Task IsWholeAsync(Portal portal)
    {
        await using var db = portal.Db();
        (await db.SourceTexts.CountAsync(text => !text.IsKept && !db.ArticleImports.Any(import => import.TextId == text.Id && import.State == ImportState.Open))).Should().Be(0);
        (await db.SourceTexts.CountAsync(text => text.IsKept && text.SourceId == null)).Should().Be(0);
        (await db.Entries.CountAsync(entry => !db.BundleItems.Any(item => item.EntryId == entry.Id && item.Revision == 1 && db.ArticleImports.Any(import => import.BundleId == item.BundleId)))).Should().Be(0);
        (await db.ArticleImports.CountAsync(import => import.State == ImportState.Finished && import.BundleId == null)).Should().Be(0);
        (await db.Bundles.CountAsync(bundle => !db.ArticleImports.Any(import => import.BundleId == bundle.Id))).Should().Be(0);
    }

    private sealed class KilledException : Exception;

    private sealed class Saboteur : DbCommandInterceptor
    {
        public int After { get; set; } = int.MaxValue;

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => Count(result);

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => Count(result);

        private ValueTask<T> Count<T>(T result) => --After > 0 ? ValueTask.FromResult(result) : throw new KilledException();
    }
}
