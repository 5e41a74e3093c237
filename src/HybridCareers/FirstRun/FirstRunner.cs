using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.FirstRun;

/// <summary>Fills an empty database with bundled content, the way that everything goes: written, handed in, decided, published.</summary>
public sealed class FirstRunner(WriteDesk desk, IDbContextFactory<CareersDb> contexts)
{
    /// <summary>One command for ever, so that two instances that start together do it once.</summary>
    private static readonly Guid CommandId = new("00000000-0000-7000-8000-000000000010");

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private sealed record FillEmpty() : Command(FirstRunner.CommandId, SystemActors.FirstRunAuthor);

    /// <summary>Publishes the bundle as one, unless the database has entries.</summary>
    /// <returns>How many entries were published; 0 = the database was not empty.</returns>
    /// <exception cref="InvalidDataException">The bundle may not go live; the message names every problem.</exception>
    public async Task<int> RunAsync(Func<IReadOnlyList<BundledDocument>> bundle, CancellationToken ct = default)
    {
        await using (var db = contexts.CreateDbContext())
        {
            if (await db.Entries.AnyAsync(ct))
                return 0;
        }

        var documents = bundle();
        if (documents.Count == 0)
            return 0;
        var published = 0;
        var outcome = await desk.RunAsync(new FillEmpty(), "first-run", Permission.Editor | Permission.Publisher, async (work, token) =>
        {
            published = documents.Count;
            return await FillAsync(work, documents, token);
        }, ct, Patience);
        return outcome switch
        {
            WentLive => published, // 0 where another instance did it meanwhile
            Invalid invalid => throw new InvalidDataException(
                "The bundled content may not go live:\n" + string.Join('\n', invalid.Problems.Select(p => $"  {p.Entry} at {p.Place}: {p.Message}"))),
            _ => throw new InvalidOperationException($"The first run ended with: {outcome}"),
        };
    }

    private static async Task<Outcome> FillAsync(Work work, IReadOnlyList<BundledDocument> documents, CancellationToken ct)
    {
        const string note = "First edition, bundled with the program.";
        var saved = await EntryEditor.CreateAsync(work, [.. documents.Select(document => new NewEntry(
            CommandId, work.Member.Id, Guid.CreateVersion7(work.At), document.Kind, document.Slug, document.Content, note))], ct);
        if (saved is not Saved)
            return saved;
        var reviewer = work.As(await work.Db.Members.SingleAsync(member => member.Id == SystemActors.FirstRunReviewer, ct));
        var revisions = work.Db.Revisions.Local.ToDictionary(revision => revision.EntryId);
        var entries = work.Db.Entries.Local.Select(entry => (entry, revisions[entry.Id])).ToList();
        foreach (var (entry, revision) in entries)
        {
            var review = ReviewDesk.Open(work, entry.Id, revision.Number, note);
            ReviewDesk.Decide(reviewer, review, [revision.AuthorId], Verdict.Approved, "Checked by the tests of the program; no person has reviewed it yet.");
        }

        await work.Db.SaveChangesAsync(ct);
        return await GoLive.RunAsync(work, entries, note, ct);
    }
}
