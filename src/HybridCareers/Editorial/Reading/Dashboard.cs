using HybridCareers.Content;
using HybridCareers.Drafts;
using HybridCareers.Published;

namespace HybridCareers.Editorial.Reading;

/// <summary>What wants attention. Each list holds the first few; its total says how many there are.</summary>
/// <param name="Unsaved">What I typed and did not save.</param>
/// <param name="SentBack">What a reviewer sent back to me and nobody has written on since.</param>
/// <param name="Mine">Entries that I look after or wrote last, where readers do not see the newest revision.</param>
/// <param name="Waiting">Reviews that wait, the longest waiting first.</param>
/// <param name="Forced">What went live without review, the oldest first.</param>
/// <param name="Stale">Entries whose day for a look has passed, the longest due first.</param>
/// <param name="NewerDraft">Published entries with a newer draft.</param>
/// <param name="Scheduled">What will happen, and what failed in the last seven days.</param>
/// <param name="Broken">Live resources and sources whose address is broken.</param>
/// <param name="Unopened">Live resources and sources whose address nobody has opened yet.</param>
/// <param name="Thin">Live roles whose evidence is thin or none, or that are stale, the worst first.</param>
/// <param name="Open">Contradictions that readers see and nobody has settled.</param>
/// <param name="Recent">The latest activity about entries.</param>
public sealed record Dashboard(
    Few<UnsavedRow> Unsaved, Few<SentBackRow> SentBack, EntryPage Mine, Few<WaitingReview> Waiting, Few<ForcedRow> Forced, Few<CareRow> Stale,
    EntryPage NewerDraft, Few<UpcomingRow> Scheduled, LinkPage Broken, Few<AddressRow> Unopened, Few<EvidenceRow> Thin, Few<OpenRow> Open,
    IReadOnlyList<ActivityLine> Recent);

/// <summary>The first few of a list.</summary>
/// <param name="Rows">These.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record Few<T>(IReadOnlyList<T> Rows, int Total);

/// <summary>What somebody typed and did not save.</summary>
/// <param name="EntryId">The entry, or the id that a new one will get.</param>
/// <param name="Tab">The tab in which it was typed.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">The entry's name; <c>null</c> where it does not exist yet.</param>
/// <param name="Slug">The slug of a new entry as it was typed.</param>
/// <param name="SavedAt">When it was kept last, UTC.</param>
public sealed record UnsavedRow(Guid EntryId, Guid Tab, EntryKind Kind, string? Name, string Slug, DateTimeOffset SavedAt);

/// <summary>What a reviewer sent back.</summary>
/// <param name="Review">The review, with the reason.</param>
/// <param name="Kind">Kind of the entry.</param>
/// <param name="Name">Its name.</param>
/// <param name="By">The reviewer, by name.</param>
public sealed record SentBackRow(Review Review, EntryKind Kind, string Name, string By);

/// <summary>An entry with who looks after it.</summary>
/// <param name="EntryId">The entry.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="LiveRevision">Number of the live revision; <c>null</c> = none.</param>
/// <param name="Care">Who looks after it and how often.</param>
/// <param name="Owner">Who, by name; <c>null</c> = nobody.</param>
public sealed record CareRow(Guid EntryId, EntryKind Kind, string Name, int? LiveRevision, Care Care, string? Owner);

/// <summary>A live entry with an address.</summary>
public sealed record AddressRow(Guid EntryId, EntryKind Kind, string Slug, string Name, string Url);

/// <summary>A live role and how well it is evidenced.</summary>
public sealed record EvidenceRow(Guid EntryId, string Name, RoleGrade Grade);

/// <summary>An open contradiction.</summary>
public sealed record OpenRow(Guid EntryId, string Name);

/// <summary>Something scheduled, with its entry.</summary>
public sealed record UpcomingRow(Schedule Schedule, EntryKind Kind, string Name, string By);
