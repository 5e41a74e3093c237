using System.Collections.Frozen;
using HybridCareers.Content;

namespace HybridCareers.Published;

/// <summary>Which contradictions readers of a role or of a source must know of: one index over a catalogue.</summary>
public sealed class Contradictions
{
    private static readonly IReadOnlyList<Live<ContradictionContent>> Nothing = [];

    private readonly FrozenDictionary<string, IReadOnlyList<Live<ContradictionContent>>> byRole;
    private readonly FrozenDictionary<string, IReadOnlyList<Live<ContradictionContent>>> bySource;

    private Contradictions(Catalog catalog)
    {
        byRole = Index(catalog, content => content.Roles.Select(role => role.Role));
        bySource = Index(catalog, content => content.Sides.SelectMany(side => side.Grounds.Cites).Select(cite => cite.Source));
    }

    /// <summary>The index of a catalogue.</summary>
    public static Contradictions In(Catalog catalog) => catalog.Derive(static given => new Contradictions(given));

    /// <summary>Those about a role: the open ones first, then by title.</summary>
    public IReadOnlyList<Live<ContradictionContent>> OfRole(string slug) => byRole.GetValueOrDefault(slug, Nothing);

    /// <summary>Those of which a source says a side, in the same order.</summary>
    public IReadOnlyList<Live<ContradictionContent>> OfSource(string slug) => bySource.GetValueOrDefault(slug, Nothing);

    /// <summary>How many about a part of a role nobody has settled.</summary>
    public int OpenOn(string role, RoleSection part) =>
        OfRole(role).Count(each => each.Content.IsOpen && each.Content.Roles.Any(about => about.Role == role && about.Part == part));

    /// <summary>All of a catalogue: the open ones first, then by title.</summary>
    public static IEnumerable<Live<ContradictionContent>> Ordered(Catalog catalog) => catalog.Contradictions.All.OrderByDescending(each => each.Content.IsOpen);

    private static FrozenDictionary<string, IReadOnlyList<Live<ContradictionContent>>> Index(Catalog catalog, Func<ContradictionContent, IEnumerable<string>> slugsOf) => Ordered(catalog)
        .SelectMany(each => slugsOf(each.Content).Distinct(StringComparer.Ordinal), (each, slug) => (each, slug)).GroupBy(pair => pair.slug, pair => pair.each, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => (IReadOnlyList<Live<ContradictionContent>>)[.. group], StringComparer.Ordinal);
}
