using HybridCareers.Content;

namespace HybridCareers.Published;

/// <summary>How many of a role's skills belong to AI, to both fields, to Web3 and to neither.</summary>
/// <param name="Ai">Skills of AI.</param>
/// <param name="Shared">Skills of both.</param>
/// <param name="Web3">Skills of Web3.</param>
/// <param name="General">Skills of neither.</param>
public readonly record struct SkillMix(int Ai, int Shared, int Web3, int General)
{
    /// <summary>All skills counted.</summary>
    public int Total => Ai + Shared + Web3 + General;

    /// <summary>The field with more skills; both where they are equal or only shared ones are asked for; general where neither has any.</summary>
    public SkillDomain Emphasis => (Ai, Web3, Shared) switch
    {
        (0, 0, 0) => SkillDomain.General,
        var (ai, web3, _) when ai > web3 => SkillDomain.Ai,
        var (ai, web3, _) when web3 > ai => SkillDomain.Web3,
        _ => SkillDomain.Both,
    };

    /// <summary>Counts the skills of a role in a catalogue; a skill that is not live is not counted.</summary>
    public static SkillMix Of(RoleContent role, Catalog catalog)
    {
        var domains = role.Skills.Select(need => catalog.Skills.Find(need.Skill)?.Content.Domain).ToList();
        return new(Count(SkillDomain.Ai), Count(SkillDomain.Both), Count(SkillDomain.Web3), Count(SkillDomain.General));
        int Count(SkillDomain domain) => domains.Count(found => found == domain);
    }
}
