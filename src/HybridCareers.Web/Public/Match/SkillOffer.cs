using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Web.Public.Skills;

namespace HybridCareers.Web.Public.Match;

/// <summary>The skills that a reader can tick.</summary>
public static class SkillOffer
{
    /// <summary>The most skills offered; others are typed.</summary>
    public const int Most = 120;

    private static readonly SkillDomain[] Order = [SkillDomain.Ai, SkillDomain.Both, SkillDomain.Web3, SkillDomain.General];

    /// <summary>The skills that most roles ask for, without those chosen already, by field and name.</summary>
    public static IReadOnlyList<OfferedSkills> After(Catalog catalog, HeldSkills have)
    {
        var chosen = have.All.Select(held => held.Skill.Slug).ToHashSet(StringComparer.Ordinal);
        var index = SkillIndex.In(catalog);
        var offered = new List<SkillRow>();
        foreach (var row in index.InOrder(SkillSort.Roles))
        {
            if (offered.Count == Most)
                break;
            if (!chosen.Contains(index.Rows[row].Slug))
                offered.Add(index.Rows[row]);
        }

        return [.. Order.Select(domain => new OfferedSkills(domain, [.. offered.Where(skill => skill.Domain == domain)
            .OrderBy(skill => skill.Name, StringComparer.OrdinalIgnoreCase).Select(skill => new NamedCode(skill.Code, skill.Name))]))
            .Where(group => group.Skills.Count > 0)];
    }
}
