using System.Text.Json.Serialization;
using HybridCareers.Content;
using HybridCareers.Web.Shared.Evidence;

namespace HybridCareers.Web.Public.Outlook;

/// <summary>What is expected of the field.</summary>
/// <param name="Lead">What leads into the developments.</param>
/// <param name="Developments">The developments in order.</param>
/// <param name="Closing">What remains to say.</param>
public sealed record OutlookView(IReadOnlyList<Statement> Lead, IReadOnlyList<DevelopmentView> Developments, IReadOnlyList<Statement> Closing) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>The numbered sources of the page.</summary>
    [JsonIgnore]
    public required Footnotes Notes { get; init; }
}

/// <summary>An anticipated development.</summary>
/// <param name="Slug">Its slug, the anchor on the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Horizon">By when, in words.</param>
/// <param name="Expectation">What is expected.</param>
/// <param name="Consequences">What follows for people who work in the field.</param>
/// <param name="Specialists">Future specialists that a source names.</param>
/// <param name="Signposts">What would show that it happens.</param>
/// <param name="ProvedWrongBy">What would prove it wrong.</param>
public sealed record DevelopmentView(
    string Slug, string Title, string Horizon, IReadOnlyList<Statement> Expectation, IReadOnlyList<Statement> Consequences,
    IReadOnlyList<Statement> Specialists, IReadOnlyList<Statement> Signposts, IReadOnlyList<Statement> ProvedWrongBy);
