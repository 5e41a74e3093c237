using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Verifying;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Drills;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace HybridCareers.Tests.Editorial;

public class ManyEditorsTests(ITestOutputHelper output)
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Editors_who_save_at_once_through_two_instances_never_overwrite_each_other(Engine engine)
    {
        var (clients, saves, drafts) = (LongRun.Times(8, 50), LongRun.Times(6, 200), LongRun.Times(3, 10));
        await using var one = await Portal.OpenAsync(engine);
        await using var two = Portal.Beside(one.Database);
        var entries = Enumerable.Range(0, drafts).Select(n => Given.ADriver($"draft-{n}")).ToList();
        await one.SaveAsync([.. entries]);

        var work = await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(() =>
            SaveAsync(client % 2 == 0 ? one : two, client, saves, [.. entries.Select(entry => entry.Id)]))));

        var told = work.SelectMany(each => each.Told).ToList();
        var (lost, overwritten, revisions) = await LookAsync(one, told);
        output.WriteLine($"{engine}: {clients} clients × {saves} saves on {drafts} drafts, {work.Sum(each => each.Conflicts)} conflicts: {lost} of {told.Count} lost, {overwritten} of {revisions} silent overwrites");
        (lost, overwritten, told.Count, revisions).Should().Be((0, 0, clients * saves, clients * saves));
        (await one.Service<PortalVerifier>().VerifyAsync([.. told.Select(save => save.Command)])).SelectMany(each => each.Violations).Should().BeEmpty();

        await using var db = one.Db();
        await db.Revisions.Where(revision => revision.EntryId == told[0].Entry && revision.Number == told[0].Revision)
            .ExecuteUpdateAsync(set => set.SetProperty(revision => revision.Content, "\"By nobody on 0\""));
        (await LookAsync(one, told)).Should().Be((1, 1, revisions), "the look sees one that was written over");
    }

    private static async Task<(int Lost, int Overwritten, int Revisions)> LookAsync(Portal portal, List<Told> told)
    {
        await using var db = portal.Db();
        var revisions = await db.Revisions.AsNoTracking().Where(revision => revision.Number > 1).ToListAsync();
        var texts = revisions.ToDictionary(revision => (revision.EntryId, revision.Number), revision => revision.Content);
        // Each text names the revision that its writer had read: one that stands on another was written over something unseen.
        return (
            told.Count(save => !texts.TryGetValue((save.Entry, save.Revision), out var text) || !text.Contains($"\"{save.Text}\"", StringComparison.Ordinal)),
            revisions.Count(revision => !revision.Content.Contains($" on {revision.Number - 1}\"", StringComparison.Ordinal) || revision.BasedOn != revision.Number - 1),
            revisions.Count);
    }

    private sealed record Told(Guid Command, Guid Entry, int Revision, string Text);

    private static async Task<(List<Told> Told, int Conflicts)> SaveAsync(Portal portal, int client, int saves, Guid[] entries)
    {
        var (told, conflicts, random) = (new List<Told>(), 0, new Random(client));
        while (told.Count < saves)
        {
            var now = await portal.NowAsync(entries[random.Next(entries.Length)]);
            await Task.Delay(random.Next(5)); // somebody writes
            var text = $"By {client}, {told.Count} on {now.LatestRevision}";
            var save = new SaveDraft(Guid.CreateVersion7(), Portal.Author, now.Id, now.Version, Given.ADriver().With(driver => driver with { Title = text }).Content, "");
            switch (await portal.Editor.SaveAsync(save))
            {
                case Saved saved:
                    told.Add(new(save.CommandId, saved.EntryId, saved.Revision, text));
                    break;
                case Conflict:
                    conflicts++;
                    break;
                case var other:
                    throw new InvalidOperationException($"{other}");
            }
        }

        return (told, conflicts);
    }
}
