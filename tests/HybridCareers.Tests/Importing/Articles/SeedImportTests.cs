using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts.Imports;
using HybridCareers.Editorial.Reading;
using HybridCareers.Editorial.Sources;
using HybridCareers.FirstRun;
using HybridCareers.Importing.Articles;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace HybridCareers.Tests.Importing.Articles;

/// <summary>The article that the bundled content cites, imported over that content; skipped where it is absent.</summary>
public class SeedImportTests(ITestOutputHelper output)
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [SkippableTheory, MemberData(nameof(Both))]
    public async Task Imported_over_the_bundled_content_it_makes_no_second_entry_and_bundled_citations_find_their_passages(Engine engine)
    {
        var bytes = Article.Bytes();
        await using var portal = await Portal.OpenAsync(engine);
        await portal.Service<FirstRunner>().RunAsync(Bundle.Embedded);
        await portal.Store.FollowAsync(default);
        var import = Guid.CreateVersion7();

        var begun = await portal.Service<ArticleImporter>().BeginAsync(new(Guid.CreateVersion7(), Portal.Author, import, new FromFile("article.txt", bytes), new OfEntry(Article.Slug)));

        begun.Should().BeOfType<ImportBegun>();
        var view = (await portal.Service<ImportReader>().OpenAsync(import))!;
        foreach (var group in view.Sheet.Pieces.GroupBy(piece => (piece.Entry.Split('/')[0], piece.Standing)).OrderBy(group => group.Key.ToString(), StringComparer.Ordinal))
            output.WriteLine($"{group.Key.Item1,-12} {group.Key.Standing,-14} {group.Count(),4}");
        foreach (var piece in view.Sheet.Open)
            output.WriteLine($"{piece.Standing} {piece.Entry} {piece.Field}: {piece.Text[..Math.Min(60, piece.Text.Length)]}{(piece.Current is null ? "" : $" | {piece.Current}")}");
        view.Sheet.Entries.Where(entry => entry.EntryId is null).Select(entry => entry.Key).Should().BeEmpty("the portal has them all");
        view.Sheet.Entries.Count(entry => entry.Kind == EntryKind.Role).Should().Be(6);
        view.Sheet.Pieces.Should().NotContain(piece => piece.Standing == PieceStanding.SourceChanged || piece.Standing == PieceStanding.SourceGone);
        view.Sheet.Open.Count().Should().BeLessThan(view.Sheet.Pieces.Count / 4, "the portal says most of it already");
        view.Sheet.Share.Should().BeGreaterThanOrEqualTo(0.98);
        view.Sheet.Conflicts.Should().HaveCount(5);

        var finished = await portal.Service<SourceDesk>().FinishAsync(new(Guid.CreateVersion7(), Portal.Author, import, Guid.CreateVersion7(), "", RestOfPieces.LeaveOut, false, ""));

        finished.Should().BeEquivalentTo(new ImportFinished(import, null, 0, 0, []), "nobody accepted anything");
        var text = (await portal.Service<ImportReader>().OpenTextAsync(view.Row.TextId))!;
        var cites = portal.Current.Value.Entries.SelectMany(entry => entry.Content.Claims()).SelectMany(claim => claim.Grounds.Cites).Where(cite => cite.Source == Article.Slug && cite.Hash is not null).ToList();
        cites.Should().HaveCountGreaterThan(400).And.OnlyContain(cite => text.Places().Find(cite)!.Number == cite.Sentence);
        await using var db = portal.Db();
        (await db.Entries.CountAsync(entry => entry.Kind == EntryKind.Role)).Should().Be(6);
        (await portal.Service<ArticleImporter>().BeginAsync(new(Guid.CreateVersion7(), Portal.Author, Guid.CreateVersion7(), new FromFile("article.txt", bytes), new OfEntry(Article.Slug))))
            .Should().Be(new AlreadyImported(import, ImportState.Finished));
    }
}
