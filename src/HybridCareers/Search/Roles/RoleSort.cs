using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Search.Roles;

/// <summary>The orders of a list of roles. Equal ones stand by title; what is not known stands last.</summary>
public enum RoleSort
{
    /// <summary>By title, A to Z.</summary>
    Title,

    /// <summary>By demand level, the highest first.</summary>
    Demand,

    /// <summary>By demand trend: rising, stable, falling.</summary>
    Trend,

    /// <summary>By the number of essential skills, the most first.</summary>
    Essentials,

    /// <summary>By the number of essential skills, the fewest first.</summary>
    Fewest,

    /// <summary>By the share of AI among the skills, the largest first.</summary>
    Ai,

    /// <summary>By the share of Web3 among the skills, the largest first.</summary>
    Web3,
}

/// <summary>What the orders of a list of roles go by.</summary>
public static class RoleSorts
{
    /// <summary>What a role is ranked by, the smallest first.</summary>
    public static double RankOf(RoleCard card, RoleSort sort) => sort switch
    {
        RoleSort.Demand => card.Demand.Level == DemandLevel.Unknown ? 1 : -(int)card.Demand.Level,
        RoleSort.Trend => card.Demand.Trend == DemandTrend.Unknown ? int.MaxValue : (int)card.Demand.Trend,
        RoleSort.Essentials => -card.Essentials,
        RoleSort.Fewest => card.Essentials,
        RoleSort.Ai => ShareRank(card.SkillMix.Ai, card.SkillMix.Total),
        RoleSort.Web3 => ShareRank(card.SkillMix.Web3, card.SkillMix.Total),
        _ => 0,
    };

    /// <summary>The facet whose unknown values an order cannot rank; <c>null</c> where it ranks every role.</summary>
    public static RoleFacet? UnrankedBy(RoleSort sort) => sort switch
    {
        RoleSort.Demand => RoleFacet.Demand,
        RoleSort.Trend => RoleFacet.Trend,
        RoleSort.Ai or RoleSort.Web3 => RoleFacet.Emphasis,
        _ => null,
    };

    private static double ShareRank(int part, int total) => total == 0 ? 1 : -(double)part / total;
}
