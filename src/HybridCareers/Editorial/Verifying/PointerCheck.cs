using HybridCareers.Published;

namespace HybridCareers.Editorial.Verifying;

/// <summary>I2 and I4: what readers see is one revision of an entry, and every change of it is told.</summary>
internal static class PointerCheck
{
    private sealed record Move(Guid Entry, string Verb, string Detail, DateTimeOffset At);

    /// <summary>I2.</summary>
    public static Invariant OneLiveRevision(Facts facts) => new("I2", "each entry has at most one live revision, and it exists", facts.Entries.Count,
    [
        .. facts.Entries.Values.Where(entry => entry.LiveRevision != (facts.Live.TryGetValue(entry.Id, out var live) ? live : null))
            .Select(entry => $"{facts.NameOf(entry.Id)} says revision {Or(entry.LiveRevision)} is live; readers are shown {(facts.Live.TryGetValue(entry.Id, out var live) ? live : "none")}."),
        .. facts.Entries.Values.Where(entry => entry.LiveRevision is { } live && !facts.Revisions.ContainsKey((entry.Id, live)))
            .Select(entry => $"The live revision {entry.LiveRevision} of {facts.NameOf(entry.Id)} does not exist."),
        .. facts.Live.Keys.Where(id => !facts.Entries.ContainsKey(id)).Select(id => $"Readers are shown {id}, which is no entry."),
    ]);

    /// <summary>I4.</summary>
    public static Invariant EveryMoveIsTold(Facts facts)
    {
        var moved = Counted(facts.History.Select(row => new Move(
            row.EntryId, row.What == ChangeKind.TakenDown ? "unpublish" : "publish", $"revision {row.Revision} as {row.Slug}", row.At)));
        var told = Counted(facts.Activity.SelectMany(rows => rows).Where(row => row.Verb is "publish" or "unpublish")
            .Select(row => new Move(row.EntryId, row.Verb, row.Detail, row.At)));
        var last = facts.History.GroupBy(row => row.EntryId).ToDictionary(rows => rows.Key, rows => rows.Last());
        return new("I4", "every move of what is live has its line of activity", facts.History.Count,
        [
            .. moved.Where(move => told.GetValueOrDefault(move.Key) < move.Value).Select(move => Line(facts, move.Key, "was done and is not told of")),
            .. told.Where(move => moved.GetValueOrDefault(move.Key) < move.Value).Select(move => Line(facts, move.Key, "is told of and was not done")),
            .. facts.Entries.Values.Where(entry => entry.LiveRevision != After(last, entry.Id))
                .Select(entry => $"{facts.NameOf(entry.Id)} moved to revision {Or(entry.LiveRevision)} without history."),
        ]);
    }

    private static int? After(Dictionary<Guid, Published.Rows.PublishedHistory> last, Guid entry) =>
        last.TryGetValue(entry, out var row) && row.What != ChangeKind.TakenDown ? row.Revision : null;

    private static Dictionary<Move, int> Counted(IEnumerable<Move> moves) => moves.GroupBy(move => move).ToDictionary(group => group.Key, group => group.Count());

    private static string Line(Facts facts, Move move, string what) => $"{move.Verb} of {facts.NameOf(move.Entry)}, {move.Detail}, {what}.";

    private static string Or(int? revision) => revision?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none";
}
