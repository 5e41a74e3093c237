using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published.Rows;

namespace HybridCareers.Published;

/// <summary>What is stored of a live entry.</summary>
/// <param name="Entry">The document that readers are served from.</param>
/// <param name="Head">Its row in the table of its kind.</param>
/// <param name="Parts">Its rows in the other typed tables.</param>
public sealed record ProjectedEntry(PublishedEntry Entry, PublishedHead Head, IReadOnlyList<PublishedRow> Parts);

/// <summary>The one way from content to what is stored of it while it is live. Pure: the same content gives the same rows.</summary>
public static partial class Projection
{
    /// <summary>Projects an entry.</summary>
    /// <param name="id">The entry.</param>
    /// <param name="slug">Its live slug.</param>
    /// <param name="revision">Number of the revision.</param>
    /// <param name="publishedAt">When that revision went live, UTC.</param>
    /// <param name="content">What it says; it has passed <see cref="PublishGate"/>.</param>
    /// <param name="idOf">The id of any entry that is live together with it.</param>
    public static ProjectedEntry From(
        Guid id, string slug, int revision, DateTimeOffset publishedAt, IContent content, Func<EntryKind, string, Guid> idOf)
    {
        var (kind, head, parts) = Typed(id, slug, content, idOf);
        var entry = new PublishedEntry(id, kind, slug, content.Name, revision, publishedAt, ContentJson.Write(content));
        return new(entry, head, [.. parts, .. Evidence(id, content, idOf), .. References(id, content, idOf)]);
    }

    private static (EntryKind Kind, PublishedHead Head, IEnumerable<PublishedRow> Parts) Typed(
        Guid id, string slug, IContent content, Func<EntryKind, string, Guid> idOf) => content switch
    {
        RoleContent role => (EntryKind.Role, Head(id, slug, role), Parts(id, role, idOf)),
        SkillContent skill => (EntryKind.Skill, new PublishedSkill(id, slug, skill.Title, skill.Code, skill.Kind, skill.Domain), Parts(id, skill, idOf)),
        PathContent path => (EntryKind.Path, new PublishedPath(id, slug, path.Title, path.Background), Parts(id, path, idOf)),
        ProjectContent project => (EntryKind.Project, new PublishedProject(id, slug, project.Title), Parts(id, project, idOf)),
        ResourceContent resource => (EntryKind.Resource, Head(id, slug, resource), Parts(id, resource, idOf)),
        SourceContent source => (EntryKind.Source, Head(id, slug, source), Parts(id, source)),
        ComparisonContent table => (EntryKind.Comparison, new PublishedComparison(id, slug, table.Title), Parts(id, table, idOf)),
        ContradictionContent dispute => (EntryKind.Contradiction, Head(id, slug, dispute), Parts(id, dispute, idOf)),
        DriverContent driver => (EntryKind.Driver, new PublishedDriver(id, slug, driver.Title, driver.Order), []),
        DevelopmentContent next => (EntryKind.Development, new PublishedDevelopment(id, slug, next.Title, next.Order, next.Horizon), []),
        OverviewContent overview => (EntryKind.Overview, new PublishedOverview(id, slug, overview.Title), []),
        _ => throw new ArgumentOutOfRangeException(nameof(content), content.GetType().Name, "No projection for this kind of content."),
    };

    private static IEnumerable<PublishedRow> Evidence(Guid id, IContent content, Func<EntryKind, string, Guid> idOf) =>
        content.Claims().SelectMany((claim, index) => (IEnumerable<PublishedRow>)
        [
            new PublishedStatement(id, claim.Place, index + 1, claim.Text, claim.Grounds.Reason?.By, claim.Grounds.Reason?.Why),
            .. claim.Grounds.Cites.Select((cite, at) => new PublishedCitation(
                id, claim.Place, at + 1, idOf(EntryKind.Source, cite.Source), string.Join(" / ", cite.Path), cite.Sentence, cite.Hash,
                cite.Quote, cite.Use, cite.Mark, cite.Address, cite.Note)
            {
                Version = cite.Version, Prefix = cite.Selector?.Prefix, Suffix = cite.Selector?.Suffix, QuoteStart = cite.Selector?.Start, QuoteEnd = cite.Selector?.End,
                Rank = cite.Ranking?.Rank, RankReason = cite.Ranking?.Reason, RankedBy = cite.Ranking?.By, RankedAt = cite.Ranking?.At,
                CitedBy = cite.Cited?.By, CitedAt = cite.Cited?.At,
            }),
        ]);

    private static IEnumerable<PublishedRow> References(Guid id, IContent content, Func<EntryKind, string, Guid> idOf) =>
        content.References().Select(named => new PublishedReference(id, named.Place, idOf(named.Kind, named.Slug)));
}
