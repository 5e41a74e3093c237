using HybridCareers.Content;

namespace HybridCareers.Drafts;

/// <summary>
/// What a member has open in one tab and, where something was typed, the text as it was last kept. It is no part of the history and may be
/// half-finished: nobody but its member works with it.
/// </summary>
public sealed class WorkingCopy
{
    /// <summary>The longest text of one field in characters, as it is typed.</summary>
    public const int LongestText = 2_500_000;

    /// <summary>The longest content in characters of its JSON: the longest text with every character escaped, and a long entry around it.</summary>
    public const int Longest = 16_000_000;

    /// <summary>The most texts of one member that are kept at once: what is saved or discarded makes room.</summary>
    public const int MostOfMember = 500;

    /// <summary>The longest slug that is kept while it is typed; what may be saved is shorter.</summary>
    public const int LongestSlug = 200;

    /// <summary>The entry, or the id that a new one will get: it need not exist.</summary>
    public required Guid EntryId { get; init; }

    /// <summary>Who types.</summary>
    public required Guid MemberId { get; init; }

    /// <summary>The tab: the same member in two tabs has two copies.</summary>
    public required Guid Tab { get; init; }

    /// <summary>Kind of the entry.</summary>
    public required EntryKind Kind { get; init; }

    /// <summary>The slug as typed; may be wrong or empty.</summary>
    public string Slug { get; set; } = "";

    /// <summary>The entry's version that the text was written from; 0 = the entry does not exist yet.</summary>
    public int Version { get; set; }

    /// <summary>The revision that the text was written from; 0 = none, or not known.</summary>
    public int BasedOn { get; set; }

    /// <summary>Counted by the tab, growing with every change of the text: a lower one that arrives late has no effect.</summary>
    public long Sequence { get; set; }

    /// <summary>The content as JSON, perhaps not valid; <c>null</c> = nothing was typed since the last explicit save.</summary>
    public string? Content { get; set; }

    /// <summary>When the text was kept last, UTC.</summary>
    public DateTimeOffset SavedAt { get; set; }

    /// <summary>When the tab gave its last sign of life, UTC.</summary>
    public DateTimeOffset SeenAt { get; set; }
}
