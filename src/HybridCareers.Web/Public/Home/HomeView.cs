using System.Text.Json.Serialization;
using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Web.Public.Changes;
using HybridCareers.Web.Shared.Evidence;

namespace HybridCareers.Web.Public.Home;

/// <summary>The front page: the field in short, its roles, the ways in and what changed lately.</summary>
/// <param name="Counts">How much is published.</param>
/// <param name="Roles">Roles in short, by title; at most twelve.</param>
/// <param name="Overview">The field in words; <c>null</c> where no overview is published.</param>
/// <param name="Drivers">Why the two fields need each other, in order.</param>
/// <param name="Paths">Ways in, by title.</param>
/// <param name="Lately">The latest changes by day; at most five groups.</param>
public sealed record HomeView(
    HomeCounts Counts,
    IReadOnlyList<RoleCard> Roles,
    OverviewContent? Overview,
    IReadOnlyList<HomeDriver> Drivers,
    IReadOnlyList<HomePath> Paths,
    IReadOnlyList<ChangeDay> Lately) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>The numbered sources of the page.</summary>
    [JsonIgnore]
    public required Footnotes Notes { get; init; }
}

/// <summary>How much is published.</summary>
/// <param name="Roles">Roles in all.</param>
/// <param name="Skills">Skills of the vocabulary.</param>
/// <param name="Ai">Skills of AI.</param>
/// <param name="Both">Skills that AI and Web3 share.</param>
/// <param name="Web3">Skills of Web3.</param>
/// <param name="Sources">Sources that statements rest on.</param>
public sealed record HomeCounts(int Roles, int Skills, int Ai, int Both, int Web3, int Sources);

/// <summary>Why one field needs the other.</summary>
/// <param name="Slug">Its slug, which is its anchor on the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Problem">What the one field lacks.</param>
/// <param name="Answer">What the other brings.</param>
public sealed record HomeDriver(string Slug, string Title, IReadOnlyList<Statement> Problem, IReadOnlyList<Statement> Answer);

/// <summary>A way into the field.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its name.</param>
public sealed record HomePath(string Slug, string Title);
