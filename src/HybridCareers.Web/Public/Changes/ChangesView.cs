using System.Text.Json.Serialization;

namespace HybridCareers.Web.Public.Changes;

/// <summary>What readers saw changing, the latest first.</summary>
/// <param name="Total">Changes in all.</param>
/// <param name="Page">The page of the list, from 1.</param>
/// <param name="Pages">Pages in all.</param>
/// <param name="Days">The changes of this page by day.</param>
public sealed record ChangesView(int Total, int Page, int Pages, IReadOnlyList<ChangeDay> Days) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>The address that was asked for, for links to other pages of the list.</summary>
    [JsonIgnore]
    public required PageUrl At { get; init; }
}
