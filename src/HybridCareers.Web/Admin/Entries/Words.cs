using HybridCareers.Content;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Links;
using HybridCareers.Editorial.Sources;

namespace HybridCareers.Web.Admin.Entries;

/// <summary>What came of a command, in a sentence.</summary>
public static class Words
{
    /// <summary>The sentence.</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Saved saved => $"Saved as revision {saved.Revision}.",
        Submitted => "Handed in for review.",
        Decided { Verdict: Verdict.Approved } => "Approved: a publisher may put it live.",
        Decided => "Sent back to its author with your reason.",
        Withdrawn => "Taken back from review: you can go on writing.",
        ReviewedAfterwards => "Noted: it is no longer on the list.",
        Renamed renamed => $"The slug is '{renamed.Slug}' now; readers see it after the next publish, and the old address leads there.",
        Scheduled scheduled => $"It will happen on {scheduled.DueAt:yyyy-MM-dd} at {scheduled.DueAt:HH:mm} UTC.",
        ScheduleEnded => "Cancelled: it will not happen.",
        BundleSaved { State: BundleState.Dropped } => "The bundle is given up; its entries stay as they are.",
        BundleSaved => "The bundle is as you wanted it.",
        PreviewShared shared => $"The link is good until {shared.ExpiresAt:yyyy-MM-dd HH:mm} UTC. It is shown only now: copy it.",
        PreviewRevoked => "Called back: the link opens nothing any more.",
        LinkCheckBegun => "The check begins within seconds. You can leave this page.",
        LinkCheckEnded => "Stopped. What was found so far stays.",
        WentLive live => $"Live for readers with version {live.CatalogVersion} of the catalogue.",
        TakenDown => "Taken down: readers are told that it is gone.",
        Cared { Care.ReviewBy: { } by } => $"Noted: the next look is due by {by:yyyy-MM-dd}.",
        Cared => "Noted: no day is set for the next look.",
        CareChanged => "Somebody changed this meanwhile. It is shown as it is now.",
        Merged merged => $"Done, and readers see it: {merged.Entries} live entries name the other skill now.",
        InReview review => review.Why,
        ScheduleChanged => "Somebody changed this schedule meanwhile, or it has ended. It is shown as it is now.",
        PiecesDecided => "Kept.",
        ImportFinished { BundleId: null } => "Finished: no draft was needed.",
        ImportFinished finished => $"Finished: {finished.Created} entries were begun and {finished.Changed} changed, together in a bundle.",
        ImportCancelled => "Cancelled: nothing came of it.",
        ImportEnded => "Somebody finished this import meanwhile. It is shown as it is now.",
        BundleChanged => "Somebody changed this bundle meanwhile. It is shown as it is now.",
        Overtaken => "A later change of this tab is kept: load the page again.",
        Conflict => "Somebody saved this meanwhile. Nothing was overwritten, and what you typed is kept.",
        Invalid invalid => string.Join('\n', invalid.Problems.GroupBy(problem => problem.Message, StringComparer.Ordinal).Select(Together)),
        NotAllowed not => not.Why,
        NotFound not => not.What,
        Unreachable away => away.Why,
        _ => "Done.",
    };

    /// <summary>A problem with its place; one that stands at several places once, with all of them, entry by entry.</summary>
    private static string Together(IGrouping<string, Problem> same) => same.ToList() is [{ Entry: null } alone]
        ? alone.Place.Length == 0 ? alone.Message : $"{alone.Place}: {alone.Message}"
        : string.Join('\n', same.GroupBy(problem => problem.Entry, StringComparer.Ordinal)
            .Select(entry => $"· {(entry.Key is null ? "" : entry.Key + ": ")}{string.Join(", ", entry.Select(problem => problem.Place))}").Prepend(same.Key));
}
