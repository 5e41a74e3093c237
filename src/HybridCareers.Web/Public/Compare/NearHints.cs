using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Web.Public.Roles;

namespace HybridCareers.Web.Public.Compare;

/// <summary>Roles worth comparing too: the nearest to those chosen.</summary>
public static class NearHints
{
    private const int Most = 3;

    /// <summary>The nearest roles that are not chosen, each to the chosen role that it stands nearest to; none where no more fit.</summary>
    public static IReadOnlyList<NearHint> Of(Catalog catalog, IReadOnlyList<Live<RoleContent>> chosen)
    {
        if (chosen.Count is 0 or CompareView.Most)
            return [];
        var (near, index) = (RoleSimilarity.In(catalog), MatchIndex.In(catalog));
        var numbers = chosen.Select(index.NumberOf).ToList();
        // Scores of different roles cannot be compared, ranks can.
        return [.. numbers.SelectMany((role, at) => near.Nearest(role, CompareView.Most + Most).Where(other => !numbers.Contains(other.Role)).Select((other, rank) => (other.Role, rank, at)))
            .OrderBy(hint => hint.rank).ThenBy(hint => hint.at).DistinctBy(hint => hint.Role).Take(Most)
            .Select(hint => Row(new RoleTransition(index, numbers[hint.at], hint.Role)))];
    }

    private static NearHint Row(RoleTransition way) => new(
        way.Match.Role.Slug, way.Match.Role.Content.Title, way.From.Content.Title, way.Match.IsKnown ? way.Match.Percent : null,
        NearestRoles.Names(way.Shared), NearestRoles.Partly(way), NearestRoles.Names(way.Missing), NearestRoles.Names(way.Surplus));
}
