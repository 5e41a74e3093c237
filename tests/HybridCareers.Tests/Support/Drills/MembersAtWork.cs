using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace HybridCareers.Tests.Support.Drills;

/// <summary>Write, hand in, decide, publish and take down without end, and say each command before it is sent (<c>?</c>) and once it took effect (<c>!</c>).</summary>
public sealed class MembersAtWork(IDbContextFactory<CareersDb> contexts, EntryEditor editor, ReviewDesk reviews, Publisher publisher) : BackgroundService
{
    /// <summary>Where this variable is set, they say that something took effect which they never sent.</summary>
    public const string Sabotage = "CAREERS_DRILL_SABOTAGE";

    private const int Entries = 3;

    /// <summary>The slug of one of the entries that they work on.</summary>
    public static string SlugOf(int entry) => $"drilled-{entry}";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await IsFilledAsync(stoppingToken))
            await Task.Delay(50, stoppingToken);
        if (Environment.GetEnvironmentVariable(Sabotage) is not null)
            await WriteAsync($"! {Guid.CreateVersion7()} nothing");
        for (var turn = 0; !stoppingToken.IsCancellationRequested; turn++)
            await StepAsync(turn, stoppingToken);
    }

    private async Task<bool> IsFilledAsync(CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        return await db.PublishedEntries.AnyAsync(ct);
    }

    /// <summary>Does whatever comes next for an entry; what it is stands in the database alone, so it goes on after every end.</summary>
    private async Task StepAsync(int turn, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        var slug = SlugOf(turn % Entries);
        var entry = await db.Entries.AsNoTracking().SingleOrDefaultAsync(there => there.Kind == EntryKind.Driver && there.Slug == slug, ct);
        if (entry is null)
        {
            await SayAsync("create", id => editor.CreateAsync(new(id, Portal.Author, Guid.CreateVersion7(), EntryKind.Driver, slug, ContentOf(1), ""), ct));
            return;
        }

        var latest = await db.Reviews.AsNoTracking().Where(review => review.EntryId == entry.Id && review.Revision == entry.LatestRevision).ToListAsync(ct);
        if (latest.Find(review => review.Verdict == Verdict.Open) is { } open)
            await SayAsync("decide", id => reviews.DecideAsync(new(id, Portal.Reviewer, open.Id, Verdict.Approved, ""), ct));
        else if (Review.Approve(latest) && entry.LiveRevision != entry.LatestRevision)
            await SayAsync("publish", id => publisher.PublishAsync(new(id, Portal.ThePublisher, [new(entry.Id, entry.LatestRevision, entry.Version)], "Drilled."), ct));
        else if (entry.LiveRevision == entry.LatestRevision && turn % 7 == 6)
            await SayAsync("unpublish", id => publisher.UnpublishAsync(new(id, Portal.ThePublisher, entry.Id, entry.Version, "Drilled."), ct));
        else if (latest.Count == 0)
            await SayAsync("submit", id => reviews.SubmitAsync(new(id, Portal.Author, entry.Id, entry.LatestRevision, ""), ct));
        else
            await SayAsync("save", id => editor.SaveAsync(new(id, Portal.Author, entry.Id, entry.Version, ContentOf(entry.LatestRevision + 1), ""), ct));
    }

    private static IContent ContentOf(int revision) => Given.ADriver().With(driver => driver with { Title = $"Drilled words {revision}" }).Content;

    private static async Task SayAsync(string verb, Func<Guid, Task<Outcome>> send)
    {
        var id = Guid.CreateVersion7();
        await WriteAsync($"? {id} {verb}");
        var outcome = await send(id);
        await WriteAsync(outcome is Effect ? $"! {id} {verb}" : $"- {id} {outcome}");
    }

    private static async Task WriteAsync(string line)
    {
        await Console.Out.WriteLineAsync(line);
        await Console.Out.FlushAsync();
    }
}
