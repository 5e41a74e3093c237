using System.Collections.Concurrent;
using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Web.Public.Compare;

namespace HybridCareers.Web.Public.Roles;

/// <summary>The roles nearest to one, each with its reasons. They are found once for each role, when it is first asked for: comparing them costs more than the page around them.</summary>
public sealed class NearestRoles
{
    private const int Most = 4;

    // A large catalogue has thousands of roles; what few read is found anew.
    private const int MostKept = 256;

    private readonly ConcurrentDictionary<Guid, IReadOnlyList<NearRoleRow>> kept = new();

    private NearestRoles()
    {
    }

    /// <summary>The nearest roles, the nearest first.</summary>
    public static IReadOnlyList<NearRoleRow> Of(Live<RoleContent> role, Catalog catalog)
    {
        var known = catalog.Derive(static _ => new NearestRoles()).kept;
        if (known.TryGetValue(role.Id, out var rows))
            return rows;
        rows = Find(role, catalog);
        if (known.Count < MostKept)
            known[role.Id] = rows;
        return rows;
    }

    private static List<NearRoleRow> Find(Live<RoleContent> role, Catalog catalog)
    {
        var (near, index) = (RoleSimilarity.In(catalog), MatchIndex.In(catalog));
        var from = index.NumberOf(role);
        return [.. near.Nearest(from, Most).Select(other => Row(new RoleTransition(index, from, other.Role), new RoleTransition(index, other.Role, from)))];
    }

    private static NearRoleRow Row(RoleTransition there, RoleTransition back) => new(
        there.Match.Role.Slug, there.Match.Role.Content.Title, PercentOf(there), PercentOf(back),
        Names(there.Shared), Partly(there), Names(there.Missing), Names(there.Surplus));

    private static int? PercentOf(RoleTransition transition) => transition.Match.IsKnown ? transition.Match.Percent : null;

    /// <summary>What counts in part, with what it counts through.</summary>
    internal static List<PartGap> Partly(RoleTransition way) =>
        [.. way.Partly.Select(term => new PartGap(term.Skill.Slug, term.Skill.Content.Title, term.By!.Skill.Content.Title))];

    /// <summary>Skills by name.</summary>
    internal static List<string> Names(IEnumerable<Live<SkillContent>> skills) => [.. skills.Select(skill => skill.Content.Title)];
}
