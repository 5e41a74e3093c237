using System.Text.Json.Serialization;
using HybridCareers.Content;
using HybridCareers.Matching;
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

    /// <summary>What was given among the reader's skills and is no skill of ours: it is not counted.</summary>
    public IReadOnlyList<string> NotKnown { get; init; } = [];

    /// <summary>The reader's skills.</summary>
    [JsonIgnore]
    public required HeldSkills Have { get; init; }

    /// <summary>The address of a path, the reader's skills with it.</summary>
    public string UrlOf(string path) => Urls.Path(path) + (Have.All.Count == 0 ? "" : $"?have={Have}");
}

/// <summary>A path in short.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="Background">Where the reader comes from.</param>
/// <param name="Summary">Whom it is for.</param>
/// <param name="Stages">Its stages in order.</param>
/// <param name="Hours">Hours of all its steps.</param>
/// <param name="Teaches">The skills it teaches, in order.</param>
/// <param name="Progress">How far the reader is; <c>null</c> where no skills were given.</param>
public sealed record PathCard(
    string Slug, string Title, Background Background, IReadOnlyList<Statement> Summary, IReadOnlyList<StageCard> Stages, PathHours Hours,
    IReadOnlyList<NamedSkill> Teaches, ProgressRow? Progress);

/// <summary>A stage in short.</summary>
public sealed record StageCard(StageKind Kind, string Title, int Steps);
