using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Packs;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HybridCareers.FirstRun;

/// <summary>Takes a content pack in, as whoever runs the executable: an empty database is filled and published, in any other drafts are written.</summary>
public static class PackIntake
{
    /// <summary>Takes a pack in; the tables are created or changed first.</summary>
    /// <param name="services">With <c>AddCareersDb</c> and <c>AddEditorial</c>.</param>
    /// <param name="documents">What the pack holds.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>How many entries were published (0 = the database was not empty), and otherwise what came of the import.</returns>
    /// <exception cref="InvalidDataException">The database is empty and the pack may not go live; the message names every problem.</exception>
    public static async Task<(int Published, Outcome? Outcome)> RunAsync(
        IServiceProvider services, IReadOnlyList<PackDocument> documents, CancellationToken ct = default)
    {
        await using (var db = services.GetRequiredService<IDbContextFactory<CareersDb>>().CreateDbContext())
            await db.MigrateAsync(ct);
        var published = await ActivatorUtilities.CreateInstance<FirstRunner>(services)
            .RunAsync(() => [.. documents.Select(document => new BundledDocument(document.Kind, document.Slug, document.Content))], ct);
        return published > 0
            ? (published, null)
            : (0, await services.GetRequiredService<PackDesk>().ImportAsync(new(Guid.CreateVersion7(), SystemActors.Operator, documents, "From a content pack."), ct));
    }
}
