using HybridCareers.Content;

namespace HybridCareers.Editorial.Reading;

/// <summary>Which activity is shown.</summary>
/// <param name="Member">Only of this member; <c>null</c> = of all.</param>
/// <param name="Entry">Only about this entry; <c>null</c> = about anything.</param>
/// <param name="Verb">Only this verb; <c>null</c> = any.</param>
/// <param name="From">Not before, UTC; <c>null</c> = from the beginning.</param>
/// <param name="Until">Before, UTC; <c>null</c> = up to now.</param>
/// <param name="Below">Only rows with a lower number, for the next page; <c>null</c> = the newest.</param>
/// <param name="Size">How many rows, 1–500; others are brought into that range.</param>
/// <param name="Kind">Only about entries of this kind; <c>null</c> = about anything.</param>
/// <param name="Words">Only about entries that have all these words in name or slug; <c>null</c> or empty = about anything.</param>
/// <param name="Whom">Only what was done to this member by those who look after members; <c>null</c> = anything.</param>
/// <param name="OfEntries">True = only what is about an entry: no sign-ins, nothing about members.</param>
public sealed record ActivityFilter(
    Guid? Member = null, Guid? Entry = null, string? Verb = null, DateTimeOffset? From = null, DateTimeOffset? Until = null, long? Below = null, int Size = 50,
    EntryKind? Kind = null, string? Words = null, Guid? Whom = null, bool OfEntries = false);

/// <summary>An act.</summary>
/// <param name="Sequence">Its number.</param>
/// <param name="At">When, UTC.</param>
/// <param name="MemberId">Who.</param>
/// <param name="Member">Who, by name.</param>
/// <param name="Verb">What, in a word.</param>
/// <param name="EntryId">The entry; <c>null</c> where it is about none.</param>
/// <param name="Kind">The entry's kind.</param>
/// <param name="Entry">The entry's name now.</param>
/// <param name="Detail">What else is to be known, as it was written and hashed.</param>
/// <param name="Hash">Hash of the row, by which the chain is checked.</param>
public sealed record ActivityLine(
    long Sequence, DateTimeOffset At, Guid MemberId, string Member, string Verb, Guid? EntryId, EntryKind? Kind, string? Entry, string Detail, string Hash)
{
    /// <summary>The detail with the names of members in place of their ids.</summary>
    public string Told { get; init; } = Detail;
}
