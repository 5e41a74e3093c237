using System.Text.Json;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial.Links;
using HybridCareers.Evidence;
using HybridCareers.Members;
using HybridCareers.Published;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Verifying;

/// <summary>I1: commands took effect wholly and once, or not at all.</summary>
internal static class CommandCheck
{
    private sealed record Stored(
        IReadOnlyDictionary<Guid, Verdict> Reviews, IReadOnlyDictionary<Guid, Verdict> Forced, IReadOnlyDictionary<Guid, ScheduleState> Schedules,
        IReadOnlySet<Guid> Bundles, IReadOnlySet<Guid> Merges, IReadOnlySet<Guid> Members,
        IReadOnlySet<Guid> Previews, IReadOnlyDictionary<Guid, LinkRunState> LinkRuns, ILookup<long, (Guid Entry, ChangeKind What)> History);

    public static async Task<Invariant> RunAsync(CareersDb db, Facts facts, IReadOnlyCollection<Guid> acknowledged, CancellationToken ct)
    {
        var done = await db.CommandsDone.AsNoTracking().ToListAsync(ct);
        var stored = await ReadAsync(db, facts, ct);
        var (ids, instants) = (done.Select(each => each.CommandId).ToHashSet(), done.Select(each => each.At).ToHashSet());
        return new("I1", "every acknowledged command took effect once and wholly", done.Count + acknowledged.Count,
        [
            .. acknowledged.Where(id => !ids.Contains(id)).Select(id => $"Command {id} was acknowledged and is not there."),
            .. done.Where(each => !IsWhole(each, facts, stored)).Select(each => $"Of command {each.CommandId} ({each.Verb}) the effect is missing: {each.Outcome}"),
            .. done.Where(each => !facts.ActiveAt.Contains(each.At)).Select(each => $"Command {each.CommandId} ({each.Verb}) left no line of activity."),
            .. facts.Revisions.Values.Where(revision => !instants.Contains(revision.At))
                .Select(revision => $"No command wrote revision {revision.Number} of {facts.NameOf(revision.EntryId)}."),
            .. facts.History.Where(row => !instants.Contains(row.At)).Select(row => $"No command moved {row.Kind}/{row.Slug} to revision {row.Revision}."),
        ]);
    }

    private static async Task<Stored> ReadAsync(CareersDb db, Facts facts, CancellationToken ct) => new(
        await db.Reviews.ToDictionaryAsync(review => review.Id, review => review.Verdict, ct),
        await db.ForcedPublishes.ToDictionaryAsync(forced => forced.Id, forced => forced.Verdict, ct),
        await db.Schedules.ToDictionaryAsync(schedule => schedule.Id, schedule => schedule.State, ct),
        (await db.Bundles.Select(bundle => bundle.Id).ToListAsync(ct)).ToHashSet(),
        (await db.SkillMerges.Select(merge => merge.Id).ToListAsync(ct)).ToHashSet(),
        (await db.Members.Select(member => member.Id).ToListAsync(ct)).ToHashSet(),
        (await db.PreviewLinks.Select(link => link.Id).ToListAsync(ct)).ToHashSet(),
        await db.LinkRuns.ToDictionaryAsync(run => run.Id, run => run.State, ct),
        facts.History.ToLookup(row => row.CatalogVersion, row => (row.EntryId, row.What)));

    private static bool IsWhole(CommandDone done, Facts facts, Stored stored)
    {
        try
        {
            return IsThere(JsonSerializer.Deserialize<Outcome>(done.Outcome), facts, stored);
        }
        catch (Exception error) when (error is JsonException or NotSupportedException)
        {
            return false;
        }
    }

    private static bool IsThere(Outcome? outcome, Facts facts, Stored stored) => outcome switch
    {
        Saved saved => facts.Revisions.ContainsKey((saved.EntryId, saved.Revision)),
        Renamed renamed => facts.Entries.ContainsKey(renamed.EntryId),
        Cared cared => facts.Entries.ContainsKey(cared.EntryId),
        Submitted submitted => stored.Reviews.ContainsKey(submitted.ReviewId),
        Decided decided => stored.Reviews.TryGetValue(decided.ReviewId, out var verdict) && verdict == decided.Verdict,
        Withdrawn withdrawn => stored.Reviews.TryGetValue(withdrawn.ReviewId, out var verdict) && verdict == Verdict.Withdrawn,
        ReviewedAfterwards after => stored.Forced.TryGetValue(after.ForcedId, out var verdict) && verdict == after.Verdict,
        Scheduled scheduled => stored.Schedules.ContainsKey(scheduled.ScheduleId),
        ScheduleEnded ended => stored.Schedules.TryGetValue(ended.ScheduleId, out var state) && state == ended.State,
        BundleSaved bundle => stored.Bundles.Contains(bundle.BundleId),
        Merged merged => stored.Merges.Contains(merged.MergeId) && stored.History.Contains(merged.CatalogVersion),
        WentLive live => stored.History[live.CatalogVersion].Count(row => row.What != ChangeKind.TakenDown) == live.Entries,
        TakenDown down => stored.History[down.CatalogVersion].Contains((down.EntryId, ChangeKind.TakenDown)),
        PreviewShared shared => stored.Previews.Contains(shared.LinkId),
        PreviewRevoked revoked => stored.Previews.Contains(revoked.LinkId),
        LinkCheckBegun begun => stored.LinkRuns.ContainsKey(begun.RunId),
        LinkCheckEnded ended => stored.LinkRuns.TryGetValue(ended.RunId, out var state) && state == ended.State,
        MemberChanged changed => stored.Members.Contains(changed.MemberId),
        _ => outcome is Effect,
    };
}
