using HybridCareers.Content;

namespace HybridCareers.Published;

/// <summary>A live entry as it is stored: one row of the published tables and one line of the catalogue on disk.</summary>
/// <param name="Id">The entry's lasting identity.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Revision">Number of the live revision.</param>
/// <param name="PublishedAt">When this revision went live, UTC.</param>
/// <param name="Document">Its content as <see cref="ContentJson"/> writes it.</param>
public sealed record PublishedEntry(
    Guid Id, EntryKind Kind, string Slug, string Name, int Revision, DateTimeOffset PublishedAt, string Document);

/// <summary>A slug that no live entry bears any more.</summary>
/// <param name="Kind">Kind of the entry that bore it.</param>
/// <param name="Slug">The slug.</param>
/// <param name="NowAt">Slug under which the entry is live now (301); <c>null</c> = it was taken down (410).</param>
public sealed record RetiredSlug(EntryKind Kind, string Slug, string? NowAt);

/// <summary>Something that readers could see changing.</summary>
/// <param name="Entry">The entry's id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Slug">Its slug at that time.</param>
/// <param name="Name">Its name at that time.</param>
/// <param name="Revision">The revision that went live, or was taken down.</param>
/// <param name="At">When, UTC.</param>
/// <param name="What">Published, updated or taken down.</param>
/// <param name="Note">The note written for readers.</param>
public sealed record Change(
    Guid Entry, EntryKind Kind, string Slug, string Name, int Revision, DateTimeOffset At, ChangeKind What, string Note);

/// <summary>What a change did.</summary>
public enum ChangeKind { Published, Updated, TakenDown }
