using CsCheck;
using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Matching;

/// <summary>A small made-up catalogue and what somebody can do; <see cref="Any"/> makes them by chance and shrinks them.</summary>
internal sealed record World(Catalog Catalog, MatchIndex Index, HeldSkills Have)
{
    private const int Skills = 8;

    private static readonly Gen<int> Skill = Gen.Int[0, Skills - 1];

    public static Gen<World> Any { get; } = Gen.Select(
        Gen.Select(Skill, Skill, Gen.Bool).Array[0, 10],
        Gen.Select(Skill, Gen.Int[0, 3], Gen.Int[0, 4]).Array[2, 7].Array[1, 6],
        Gen.Select(Skill, Gen.Int[0, 4]).Array[0, 6]).Select((links, roles, have) => Of(links, roles, have, []));

    /// <summary>The same with skills that ask for others first: none leads back to itself.</summary>
    public static Gen<World> InOrder { get; } = WithFirst(pairs => [.. pairs.Where(pair => pair.First < pair.Skill)]);

    /// <summary>The same where skills may ask for each other in circles, and for themselves.</summary>
    public static Gen<World> InCircles { get; } = WithFirst(pairs => pairs);

    /// <summary>What a reader has, from numbers of skills and levels.</summary>
    public HeldSkills Held(params (int Skill, int Level)[] have) =>
        HeldSkills.Of(have.Select(held => new HeldSkill(Catalog.Skills.Find(Slug(held.Skill))!, (ProficiencyLevel)held.Level)));

    /// <summary>How much a skill counts towards another by the published rule: 1, 0.6, 0.4 or nothing.</summary>
    public double Nearness(string have, string need)
    {
        var (one, other) = (Catalog.Skills.Find(have)!.Content, Catalog.Skills.Find(need)!.Content);
        return have == need ? 1
            : one.Broader.Contains(need) || other.Broader.Contains(have) ? 0.6
            : one.Related.Contains(need) || other.Related.Contains(have) ? 0.4 : 0;
    }

    private static Gen<World> WithFirst(Func<(int Skill, int First)[], (int Skill, int First)[]> kept) => Gen.Select(
        Gen.Select(Skill, Skill, Gen.Bool).Array[0, 6],
        Gen.Select(Skill, Gen.Int[0, 3], Gen.Int[0, 4]).Array[3, 6].Array[1, 3],
        Gen.Select(Skill, Gen.Int[0, 4]).Array[0, 4],
        Gen.Select(Skill, Skill).Array[0, 12]).Select((links, roles, have, first) => Of(links, roles, have, kept(first)));

    private static World Of(
        (int From, int To, bool Broader)[] links, (int Skill, int Optional, int Level)[][] roles, (int Skill, int Level)[] have, (int Skill, int First)[] first)
    {
        var skills = Enumerable.Range(0, Skills).Select(skill => (Slug(skill), (IContent)new SkillContent(
            $"Skill {skill}", Slug(skill), SkillKind.Knowledge, SkillDomain.Ai, [], [], Named(skill, broader: true), Named(skill, broader: false),
            [.. first.Where(pair => pair.Skill == skill).Select(pair => pair.First).Distinct().Select(before => new Prerequisite(Slug(before), Small.Grounds))])));
        var catalog = Small.Catalog([.. skills, .. roles.Select((needs, at) => ($"role-{at}", (IContent)Small.Role($"Role {at}", [.. needs
            .DistinctBy(need => need.Skill).Select(need => new RoleSkill(
                Slug(need.Skill), need.Optional == 0 ? Importance.Optional : Importance.Essential, Small.Grounds, (ProficiencyLevel)need.Level))])))]);
        var world = new World(catalog, MatchIndex.In(catalog), HeldSkills.None);
        return world with { Have = world.Held(have) };

        string[] Named(int skill, bool broader) =>
            [.. links.Where(link => link.From == skill && link.To != skill && link.Broader == broader).Select(link => Slug(link.To)).Distinct()];
    }

    private static string Slug(int skill) => $"s{skill}";
}
