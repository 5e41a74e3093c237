using System.Collections.Frozen;
using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Published;

/// <summary>Which statements rest on each source: one index over a catalogue.</summary>
public sealed class SourceUse
{
    private readonly FrozenDictionary<string, IReadOnlyList<CitedClaim>> bySource;

    private SourceUse(Catalog catalog) => bySource = All(catalog)
        .GroupBy(use => use.Cite.Source, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => (IReadOnlyList<CitedClaim>)[.. group], StringComparer.Ordinal);

    /// <summary>The index of a catalogue.</summary>
    public static SourceUse In(Catalog catalog) => catalog.Derive(static given => new SourceUse(given));

    /// <summary>Every citation of a source, with the claim that rests on it; entries in the order of the site, claims in that of their page.</summary>
    public IReadOnlyList<CitedClaim> Of(string source) => bySource.GetValueOrDefault(source, []);

    /// <summary>How many statements rest on a source: one that cites several of its passages counts once.</summary>
    public int StatementsOn(string source) => Of(source).Select(use => (use.Kind, use.Slug, use.Claim.Place)).Distinct().Count();

    private static IEnumerable<CitedClaim> All(Catalog catalog) =>
    [
        .. Of(EntryKind.Overview, catalog.Overviews), .. Of(EntryKind.Driver, catalog.Drivers), .. Of(EntryKind.Role, catalog.Roles),
        .. Of(EntryKind.Comparison, catalog.Comparisons), .. Of(EntryKind.Contradiction, catalog.Contradictions), .. Of(EntryKind.Path, catalog.Paths), .. Of(EntryKind.Project, catalog.Projects),
        .. Of(EntryKind.Development, catalog.Developments), .. Of(EntryKind.Skill, catalog.Skills), .. Of(EntryKind.Resource, catalog.Resources),
        .. Of(EntryKind.Source, catalog.Sources),
    ];

    private static IEnumerable<CitedClaim> Of<T>(EntryKind kind, Shelf<T> shelf)
        where T : IContent =>
        from entry in shelf.All
        from claim in entry.Content.Claims()
        from cite in claim.Grounds.Cites
        select new CitedClaim(kind, entry.Slug, entry.Content.Name, claim, cite);
}

/// <summary>A claim and one of the passages that it rests on.</summary>
/// <param name="Kind">Kind of the entry that makes the claim.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Name">Its name.</param>
/// <param name="Claim">What is claimed and where.</param>
/// <param name="Cite">The passage.</param>
public sealed record CitedClaim(EntryKind Kind, string Slug, string Name, Claim Claim, Citation Cite);
