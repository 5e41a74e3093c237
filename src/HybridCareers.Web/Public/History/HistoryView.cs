using System.Text.Json.Serialization;
using HybridCareers.Content;
using HybridCareers.Content.Comparing;
using HybridCareers.Published;

namespace HybridCareers.Web.Public.History;

/// <summary>What readers saw changing of an entry, field by field.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Slug">Its slug now.</param>
/// <param name="Name">Its name now.</param>
/// <param name="Total">Changes in all.</param>
/// <param name="Page">The page of the list, from 1.</param>
/// <param name="Pages">Pages in all.</param>
/// <param name="FieldsKnown">False while the earlier texts cannot be read: then the changes have their notes and no fields.</param>
/// <param name="Changes">The changes of this page, the latest first.</param>
public sealed record HistoryView(
    EntryKind Kind, string Slug, string Name, int Total, int Page, int Pages, bool FieldsKnown, IReadOnlyList<HistoryRow> Changes) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>The address that was asked for, for links to other pages of the list.</summary>
    [JsonIgnore]
    public required PageUrl At { get; init; }

    /// <summary>The days from which and to which the page can be asked for as it stood; <c>null</c> where it cannot.</summary>
    [JsonIgnore]
    public (DateOnly First, DateOnly Last)? Days { get; init; }
}

/// <summary>A change that readers saw.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="What">Published, updated or taken down.</param>
/// <param name="Revision">The revision that went live, or was taken down.</param>
/// <param name="Note">The note written for readers.</param>
/// <param name="Slug">Its slug at that time.</param>
/// <param name="Fields">What changed since it stood there before; empty for the first publish and where it is not known.</param>
/// <param name="More">Changed fields that are not listed.</param>
/// <param name="AsOf">The page as it stood at the end of that day; <c>null</c> where there is none.</param>
public sealed record HistoryRow(
    DateTimeOffset At, ChangeKind What, int Revision, string Note, string Slug, IReadOnlyList<FieldChange> Fields, int More, string? AsOf);
