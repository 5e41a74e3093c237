using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Members;
using HybridCareers.Published;
using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>Merge a skill into another.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who acts.</param>
/// <param name="Away">The skill that goes, with the version that the sender saw; its revision is not used.</param>
/// <param name="Kept">The skill that stays, likewise.</param>
public sealed record MergeSkills(Guid CommandId, Guid MemberId, PublishItem Away, PublishItem Kept) : Command(CommandId, MemberId);

/// <summary>Let a skill that was merged away live again, with what it said then.</summary>
public sealed record UndoMerge(Guid CommandId, Guid MemberId, Guid MergeId) : Command(CommandId, MemberId);

/// <summary>A merge was done or undone.</summary>
/// <param name="MergeId">The merge; by it the merge is undone.</param>
/// <param name="CatalogVersion">The version of the catalogue with which readers see it.</param>
/// <param name="Entries">How many live entries name the other skill now.</param>
public sealed record Merged(Guid MergeId, long CatalogVersion, int Entries) : Effect;

/// <summary>Merges skills. No revision is rewritten: what is live is projected again.</summary>
public sealed class SkillMerger(WriteDesk desk, CatalogStore store)
{
    /// <summary>
    /// Merges two live skills in one transaction. Answers <see cref="Merged"/>, <see cref="Conflict"/>, <see cref="Invalid"/> where the result may not
    /// go live, such as a circle of prerequisites, <see cref="NotFound"/> or <see cref="NotAllowed"/>.
    /// </summary>
    public Task<Outcome> MergeAsync(MergeSkills command, CancellationToken ct = default) =>
        RunAsync(command, "merge-skills", (work, token) => MergeAsync(work, command, token), ct);

    /// <summary>Undoes a merge. Answers as <see cref="MergeAsync(MergeSkills, CancellationToken)"/>.</summary>
    public Task<Outcome> UndoAsync(UndoMerge command, CancellationToken ct = default) =>
        RunAsync(command, "undo-merge", (work, token) => UndoAsync(work, command, token), ct);

    private async Task<Outcome> RunAsync(Command command, string verb, Func<Work, CancellationToken, Task<Outcome>> body, CancellationToken ct)
    {
        var outcome = await desk.RunAsync(command, verb, Permission.Publisher, body, ct);
        if (outcome is Merged)
            await store.FollowAsync(ct);
        return outcome;
    }

    private static async Task<Outcome> MergeAsync(Work work, MergeSkills command, CancellationToken ct)
    {
        var (away, refusal) = await work.FindAsync(command.Away.EntryId, command.Away.Version, ct);
        var (kept, other) = await work.FindAsync(command.Kept.EntryId, command.Kept.Version, ct);
        if (away is null || kept is null)
            return refusal ?? other!;
        if (away.Id == kept.Id || away.Kind != EntryKind.Skill || kept.Kind != EntryKind.Skill)
            return Invalid.At("skill", "Choose two different skills.");
        if (away.LiveRevision is not { } revision || kept.LiveRevision is null)
            return Invalid.At("skill", "Both skills must be live.");
        var head = await work.Db.Set<PublishedSkill>().AsNoTracking().SingleAsync(skill => skill.EntryId == away.Id, ct);
        var affected = await NamingAsync(work, away.Id, itself: false, ct);
        var merge = new SkillMerge
        {
            Id = Guid.CreateVersion7(work.At), FromId = away.Id, Slug = head.Slug, Code = head.Code, Revision = revision, IntoId = kept.Id, By = work.Member.Id, At = work.At,
        };
        work.Db.SkillMerges.Add(merge);
        await work.Db.SaveChangesAsync(ct);

        var note = $"The skill '{head.Title}' is now part of '{kept.Name}'.";
        if (affected.Count > 0 && await GoLive.RunAsync(work, affected, note, ct, looked: false) is not WentLive and var refused)
            return refused;
        await work.Db.SaveChangesAsync(ct);
        var down = await Publisher.UnpublishAsync(work, new(command.CommandId, command.MemberId, away.Id, away.Version, note), ct);
        if (down is not TakenDown gone)
            return down;
        work.Record("merge-skills", away.Id, $"{head.Slug} ({head.Code}) into {kept.Slug}; {affected.Count} entries");
        return new Merged(merge.Id, gone.CatalogVersion, affected.Count);
    }

    private static async Task<Outcome> UndoAsync(Work work, UndoMerge command, CancellationToken ct)
    {
        var merge = await work.Db.SkillMerges.SingleOrDefaultAsync(merge => merge.Id == command.MergeId, ct);
        if (merge is not { UndoneAt: null })
            return new NotFound("There is no such merge, or it was undone.");
        merge.UndoneAt = work.At;
        await work.Db.SaveChangesAsync(ct);
        var away = await work.Db.Entries.SingleAsync(entry => entry.Id == merge.FromId, ct);
        // The kept skill may have named it too: that was left out, for a skill does not name itself.
        var affected = (await NamingAsync(work, await PartOfAsync(work, merge.IntoId, ct), itself: true, ct)).Where(pair => Names(pair, merge.Slug)).ToList();
        var revision = await work.Db.Revisions.AsNoTracking().SingleAsync(revision => revision.EntryId == away.Id && revision.Number == merge.Revision, ct);
        var outcome = await GoLive.RunAsync(work, [(away, revision), .. affected], $"'{away.Name}' is a skill of its own again.", ct, looked: false);
        if (outcome is not WentLive live)
            return outcome;
        work.Record("undo-merge", away.Id, $"{merge.Slug}; {affected.Count} entries");
        return new Merged(merge.Id, live.CatalogVersion, affected.Count);
    }

    /// <summary>What a skill is part of by now; itself where it was not merged.</summary>
    private static async Task<Guid> PartOfAsync(Work work, Guid skill, CancellationToken ct)
    {
        while (await work.Db.SkillMerges.Where(merge => merge.FromId == skill && merge.UndoneAt == null).Select(merge => (Guid?)merge.IntoId).FirstOrDefaultAsync(ct) is { } into)
            skill = into;
        return skill;
    }

    /// <summary>The live entries that name a skill, with their live revisions.</summary>
    private static async Task<List<(Entry Entry, Revision Revision)>> NamingAsync(Work work, Guid skill, bool itself, CancellationToken ct)
    {
        var ids = (await LiveFactsReader.NamingsOfAsync(work.Db, [skill], ct)).Select(naming => naming.By).Where(id => id != skill).Distinct().Order().ToList();
        if (itself)
            ids.Add(skill);
        var found = new List<(Entry, Revision)>();
        foreach (var some in ids.Chunk(500))
        {
            var entries = await work.Db.Entries.Where(entry => some.Contains(entry.Id) && entry.LiveRevision != null).ToListAsync(ct);
            var revisions = await (
                from entry in work.Db.Entries
                where some.Contains(entry.Id) && entry.LiveRevision != null
                join revision in work.Db.Revisions on new { entry.Id, Number = entry.LiveRevision!.Value } equals new { Id = revision.EntryId, revision.Number }
                select revision).AsNoTracking().ToDictionaryAsync(revision => revision.EntryId, ct);
            found.AddRange(entries.Select(entry => (entry, revisions[entry.Id])));
        }

        return found;
    }

    private static bool Names((Entry Entry, Revision Revision) pair, string slug) =>
        pair.Revision.Read(pair.Entry.Kind).References().Any(named => named.Kind == EntryKind.Skill && named.Slug == slug);
}
