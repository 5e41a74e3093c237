using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.Changes;

/// <summary>What readers saw changing on one day.</summary>
/// <param name="Day">The day, UTC.</param>
/// <param name="Groups">Its changes, those made for one reason together.</param>
public sealed record ChangeDay(DateOnly Day, IReadOnlyList<ChangeGroup> Groups)
{
    /// <summary>Groups changes, the latest first, without changing their order.</summary>
    public static IReadOnlyList<ChangeDay> Of(IEnumerable<Change> changes, Catalog catalog) =>
    [
        .. changes.GroupBy(change => DateOnly.FromDateTime(change.At.UtcDateTime)).Select(day => new ChangeDay(
            day.Key,
            [.. day.GroupBy(change => (change.What, change.Note)).Select(group => new ChangeGroup(group.Key.What, group.Key.Note, [.. group.Select(change => ChangedEntry.Of(change, catalog))]))])),
    ];
}

/// <summary>Changes of one sort, made for one reason.</summary>
/// <param name="What">What was done.</param>
/// <param name="Note">The note written for readers.</param>
/// <param name="Entries">What it was done to, by kind and name.</param>
public sealed record ChangeGroup(ChangeKind What, string Note, IReadOnlyList<ChangedEntry> Entries)
{
    /// <summary>"6 roles, 66 skills and 1 source".</summary>
    public string Counted => Say.List(Entries.GroupBy(entry => entry.Kind).OrderBy(kind => kind.Key)
        .Select(kind => Say.Count(kind.Count(), Kinds.One(kind.Key).ToLowerInvariant())));
}

/// <summary>An entry that changed.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Slug">Its slug at that time.</param>
/// <param name="Name">Its name at that time.</param>
/// <param name="Revision">The revision that went live, or was taken down.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Url">Where it stands now; <c>null</c> where it was taken down, by this change or since.</param>
public sealed record ChangedEntry(EntryKind Kind, string Slug, string Name, int Revision, DateTimeOffset At, string? Url)
{
    internal static ChangedEntry Of(Change change, Catalog catalog) => new(
        change.Kind, change.Slug, change.Name, change.Revision, change.At,
        change.What != ChangeKind.TakenDown && catalog.Find(change.Entry) is { } live ? Urls.Of(live.Kind, live.Slug) : null);
}
