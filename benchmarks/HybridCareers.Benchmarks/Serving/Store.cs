using System.Data.Common;
using System.Diagnostics;
using HybridCareers.Benchmarks.Generated;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.FirstRun;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace HybridCareers.Benchmarks.Serving;

/// <summary>A database of the portal, filled and published to by its own verbs from a process of its own.</summary>
public sealed class Store : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly Committing committing = new();

    /// <summary>Opens the database of a data folder, or the PostgreSQL database of a connection string.</summary>
    public Store(string folder, string? connection = null)
    {
        Directory.CreateDirectory(folder);
        services = new ServiceCollection().AddLogging().AddCareersDb(connection, folder).AddEditorial()
            .AddSingleton<IDbContextFactory<CareersDb>>(given => new CareersDbFactory(given.GetRequiredService<DatabaseAddress>(), given, options => options.AddInterceptors(committing)))
            .BuildServiceProvider();
    }

    /// <summary>When the last COMMIT was sent, as <see cref="Stopwatch"/> has it.</summary>
    public long CommittedAt => committing.At;

    /// <summary>Slug of the role that is published again and again.</summary>
    public string FirstRole => field ??= First().Slug;

    /// <summary>Fills an empty data folder with a generated catalogue, the way the bundled content goes.</summary>
    public async Task<int> FillAsync(int roles, int skills)
    {
        await using (var db = Contexts.CreateDbContext())
            await db.MigrateAsync(CancellationToken.None);
        var filled = await ActivatorUtilities.CreateInstance<FirstRunner>(services).RunAsync(() =>
            [.. new LargeCatalog().Documents(roles, skills).Select(made => new BundledDocument(made.Kind, made.Slug, made.Content))]);
        await services.GetRequiredService<CatalogStore>().FollowAsync(CancellationToken.None);
        return filled;
    }

    /// <summary>Publishes one revision of the first role after another, some a second, until cancelled; says when it has begun.</summary>
    /// <returns>How many were published.</returns>
    public async Task<int> PublishAsync(int perSecond, CancellationToken ct)
    {
        await PublishOnceAsync(); // the first takes longer: everything is compiled then
        Console.WriteLine("publishing");
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / perSecond));
        var published = 0;
        try
        {
            for (; await timer.WaitForNextTickAsync(ct); published++)
                await PublishOnceAsync();
        }
        catch (OperationCanceledException)
        {
            return published;
        }

        return published;
    }

    /// <summary>Publishes the first role with other words in its summary.</summary>
    public Task PublishAsync(string words) => PublishOnceAsync(role => role with { Summary = [role.Summary[0] with { Text = words }, .. role.Summary.Skip(1)] });

    /// <inheritdoc />
    public ValueTask DisposeAsync() => services.DisposeAsync();

    private IDbContextFactory<CareersDb> Contexts => services.GetRequiredService<IDbContextFactory<CareersDb>>();

    private Entry First()
    {
        using var db = Contexts.CreateDbContext();
        return db.Entries.AsNoTracking().Where(found => found.Kind == EntryKind.Role).OrderBy(found => found.Id).First();
    }

    private async Task PublishOnceAsync(Func<RoleContent, RoleContent>? change = null)
    {
        await using var db = Contexts.CreateDbContext();
        var entry = First();
        var latest = await db.Revisions.AsNoTracking().Where(found => found.EntryId == entry.Id).OrderByDescending(found => found.Number).FirstAsync();
        var saved = Must<Saved>(await services.GetRequiredService<EntryEditor>().SaveAsync(new SaveDraft(
            Guid.CreateVersion7(), SystemActors.FirstRunAuthor, entry.Id, entry.Version, (change ?? (same => same))((RoleContent)latest.Read(EntryKind.Role)), "measured")));
        var desk = services.GetRequiredService<ReviewDesk>();
        var submitted = Must<Submitted>(await desk.SubmitAsync(new SubmitRevision(
            Guid.CreateVersion7(), SystemActors.FirstRunAuthor, entry.Id, saved.Revision, "measured")));
        Must<Decided>(await desk.DecideAsync(new DecideReview(
            Guid.CreateVersion7(), SystemActors.FirstRunReviewer, submitted.ReviewId, Verdict.Approved, "measured")));
        Must<WentLive>(await services.GetRequiredService<Publisher>().PublishAsync(new PublishEntries(
            Guid.CreateVersion7(), SystemActors.FirstRunAuthor, [new PublishItem(entry.Id, saved.Revision, saved.Version)], "A measured change.")));
    }

    private static T Must<T>(Outcome outcome)
        where T : Outcome => outcome as T ?? throw new InvalidOperationException($"The benchmark's own verb was refused: {outcome}");

    private sealed class Committing : DbTransactionInterceptor
    {
        public long At { get; private set; }

        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            At = Stopwatch.GetTimestamp();
            return ValueTask.FromResult(result);
        }
    }
}
