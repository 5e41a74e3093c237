using HybridCareers.Content;

namespace HybridCareers.Editorial.Reading;

/// <summary>Which entries a list shows.</summary>
/// <param name="Me">Who looks.</param>
/// <param name="Today">The day by which staleness is judged.</param>
/// <param name="Kind">Only this kind; <c>null</c> = every kind.</param>
/// <param name="Text">Words that must all stand in the name or slug, in any case and with or without accents; <c>null</c> or empty = any.</param>
/// <param name="State">Only entries in this state.</param>
/// <param name="Order">In which order.</param>
/// <param name="Page">Which page, from 1; less counts as 1.</param>
/// <param name="Size">Rows on a page, 1–200; others are brought into that range.</param>
public sealed record EntryFilter(
    Guid Me, DateOnly Today, EntryKind? Kind = null, string? Text = null, EntryState State = EntryState.Any, EntryOrder Order = EntryOrder.Name,
    int Page = 1, int Size = 50);

/// <summary>How an entry stands.</summary>
public enum EntryState
{
    /// <summary>Any.</summary>
    Any,

    /// <summary>Readers do not see it.</summary>
    DraftOnly,

    /// <summary>Readers see it.</summary>
    Live,

    /// <summary>Readers see an older revision than the newest.</summary>
    NewerDraft,

    /// <summary>A revision of it waits for review.</summary>
    Waiting,

    /// <summary>I look after it, wrote last on it, or have typed something that I did not save.</summary>
    Mine,

    /// <summary>As <see cref="Mine"/>, where readers do not see the newest revision.</summary>
    MyDrafts,

    /// <summary>The day by which it was to be looked at has passed.</summary>
    Stale,
}

/// <summary>The order of a list.</summary>
public enum EntryOrder { Name, LatestChange, ReviewBy }

/// <summary>One page of a list.</summary>
/// <param name="Rows">The entries.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record EntryPage(IReadOnlyList<EntryRow> Rows, int Total);

/// <summary>An entry in a list.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Slug">Its slug in the draft.</param>
/// <param name="Name">Its name in the draft.</param>
/// <param name="LatestRevision">Number of the newest revision.</param>
/// <param name="LiveRevision">Number of the live one; <c>null</c> = none.</param>
/// <param name="Version">The entry's version.</param>
/// <param name="UpdatedAt">When it was written last, UTC.</param>
/// <param name="UpdatedBy">By whom, by name; <c>null</c> = not known.</param>
/// <param name="Owner">Who looks after it, by name; <c>null</c> = nobody.</param>
/// <param name="ReviewBy">The day by which it must be looked at; <c>null</c> = none is set.</param>
/// <param name="Waits">True where a revision waits for review.</param>
public sealed record EntryRow(
    Guid Id, EntryKind Kind, string Slug, string Name, int LatestRevision, int? LiveRevision, int Version, DateTimeOffset UpdatedAt, string? UpdatedBy,
    string? Owner, DateOnly? ReviewBy, bool Waits)
{
    /// <summary>True where readers see an older revision than the newest.</summary>
    public bool HasNewerDraft => LiveRevision < LatestRevision;
}
