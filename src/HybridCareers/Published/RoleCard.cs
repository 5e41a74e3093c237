using HybridCareers.Content;

namespace HybridCareers.Published;

/// <summary>A role in short: what a list of roles shows of it, and what such a list is filtered and sorted by.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="Lead">The first statement of its summary; <c>null</c> where it has none.</param>
/// <param name="SkillMix">Its skills by field.</param>
/// <param name="Emphasis">The field that its skills lean to; <c>null</c> = not known, because no skill of it is live.</param>
/// <param name="Demand">What the labour market wants.</param>
/// <param name="Coding">Whether it asks for code.</param>
/// <param name="Entry">How senior one must be to begin.</param>
/// <param name="Essentials">How many skills it cannot do without.</param>
public sealed record RoleCard(
    string Slug, string Title, Statement? Lead, SkillMix SkillMix, SkillDomain? Emphasis, Demand Demand, Coding Coding, Seniority Entry, int Essentials)
{
    /// <summary>How well the role is evidenced; <c>null</c> where no day is given to judge it by.</summary>
    public RoleGrade? Evidence { get; init; }

    /// <summary>The cards of all live roles by title, made once for a catalogue.</summary>
    public static IReadOnlyList<RoleCard> AllOf(Catalog catalog) =>
        catalog.Derive(static given => (RoleCard[])[.. given.Roles.All.Select(role => Of(role, given))]);

    /// <summary>The card of one role.</summary>
    public static RoleCard Of(Live<RoleContent> role, Catalog catalog)
    {
        var (content, mix) = (role.Content, SkillMix.Of(role.Content, catalog));
        return new RoleCard(
            role.Slug, content.Title, content.Summary.Count > 0 ? content.Summary[0] : null, mix, mix.Total == 0 ? null : mix.Emphasis,
            content.Demand, content.Coding, content.Entry, content.Skills.Count(skill => skill.Importance == Importance.Essential));
    }

    /// <summary>What a card claims, in its order, for the numbers of its sources.</summary>
    public IEnumerable<Claim> Claims() => [.. Lead is null ? [] : (Claim[])[Lead.At("summary[1]")], .. Demand.Claims(), .. CodingClaim];

    /// <summary>What a row of a table claims, in its order.</summary>
    public IEnumerable<Claim> Facts() =>
        [.. Demand.Claims(), .. CodingClaim, .. Entry.Level == EntryLevel.Unknown ? [] : (Claim[])[new("entry", Entry.Remark ?? "", Entry.Grounds)]];

    private Claim[] CodingClaim => Coding.Need == CodingNeed.Unknown ? [] : [new("coding", Coding.Remark ?? "", Coding.Grounds)];
}
