namespace HybridCareers.Editorial.Verifying;

/// <summary>I3 and I6: history is only ever added to.</summary>
internal static class RevisionCheck
{
    private static readonly string[] Writing = ["create", "save", "restore", "settle"];

    /// <summary>Of a revision's hash so much stands in the activity.</summary>
    internal const int Sealed = 16;

    /// <summary>How the activity tells of a revision that was written: with its hash, so that the chain seals its text.</summary>
    internal static string Detail(int number, string hash) => $"revision {number}, sha256 {hash[..Sealed]}";

    /// <summary>I3.</summary>
    public static Invariant NeverChanged(Facts facts) => new("I3", "no revision changed after it was written", facts.Revisions.Count,
    [
        .. facts.Revisions.Values.Where(revision => revision.Hash != revision.Of).Select(revision => Line(facts, revision, "says something else than its hash")),
        .. facts.Revisions.Values.Where(revision => !facts.Activity[revision.EntryId].Any(told => TellsOf(told, revision)))
            .Select(revision => Line(facts, revision, "is not what the activity tells: its text, author or time was changed")),
    ]);

    /// <summary>I6.</summary>
    public static Invariant NoGaps(Facts facts)
    {
        var numbers = facts.Revisions.Keys.GroupBy(key => key.Entry).ToDictionary(group => group.Key, group => group.Select(key => key.Number).Order().ToList());
        return new("I6", "revision numbers have no gaps and no repeats", facts.Entries.Count,
        [
            .. facts.Entries.Values.Where(entry => !numbers.GetValueOrDefault(entry.Id, []).SequenceEqual(Enumerable.Range(1, entry.LatestRevision)) || entry.LatestRevision == 0)
                .Select(entry => $"{facts.NameOf(entry.Id)} says it has {entry.LatestRevision} revisions; there are {string.Join(", ", numbers.GetValueOrDefault(entry.Id, []))}."),
            .. numbers.Keys.Where(id => !facts.Entries.ContainsKey(id)).Select(id => $"Revisions stand without their entry {id}."),
        ]);
    }

    private static bool TellsOf(Told told, RevisionMark revision) =>
        Writing.Contains(told.Verb, StringComparer.Ordinal) && told.MemberId == revision.AuthorId && told.At == revision.At
        && (told.Detail == Detail(revision.Number, revision.Of) || told.Detail == $"revision {revision.Number}"); // before hashes were told of

    private static string Line(Facts facts, RevisionMark revision, string what) => $"Revision {revision.Number} of {facts.NameOf(revision.EntryId)} {what}.";
}
