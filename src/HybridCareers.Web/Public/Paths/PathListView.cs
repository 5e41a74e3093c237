using System.Text.Json.Serialization;
using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Evidence;

namespace HybridCareers.Web.Public.Paths;

/// <summary>The ways into the field.</summary>
/// <param name="Lead">What leads into them.</param>
/// <param name="Paths">The ways in: from AI, from Web3, from elsewhere.</param>
public sealed record PathListView(IReadOnlyList<Statement> Lead, IReadOnlyList<PathCard> Paths) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>The numbered sources of the page.</summary>
    [JsonIgnore]
    public required Footnotes Notes { get; init; }
}

/// <summary>A path in short.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="Background">Where the reader comes from.</param>
/// <param name="Summary">Whom it is for.</param>
/// <param name="Stages">Its stages in order.</param>
/// <param name="Hours">Hours of all its steps.</param>
/// <param name="Teaches">The skills it teaches, in order.</param>
public sealed record PathCard(
    string Slug, string Title, Background Background, IReadOnlyList<Statement> Summary, IReadOnlyList<StageCard> Stages, PathHours Hours,
    IReadOnlyList<NamedSkill> Teaches);

/// <summary>A stage in short.</summary>
public sealed record StageCard(StageKind Kind, string Title, int Steps);
