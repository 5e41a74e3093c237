using CsCheck;
using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Matching;

/// <summary>What must hold for any skills and any roles.</summary>
public class MatchPropertyTests
{
    [Fact]
    public void The_score_is_the_best_of_all_ways_to_share_the_skills_out() => World.Any.Sample(world =>
    {
        for (var role = 0; role < world.Index.Roles.Count; role++)
        {
            var match = new RoleMatch(world.Index, role, world.Have);
            var needs = world.Index.Roles[role].Content.Skills;
            var weights = needs.Sum(Weight);
            ((double)match.Points / match.Full).Should().BeApproximately(BestByTrying(world, needs, 0, [.. world.Have.All]) / weights, 1e-9);
        }
    });

    [Fact]
    public void No_skill_pays_twice_and_the_terms_add_up() => World.Any.Sample(world =>
    {
        for (var role = 0; role < world.Index.Roles.Count; role++)
        {
            var match = new RoleMatch(world.Index, role, world.Have);
            match.Terms.Select(term => term.By).OfType<HeldSkill>().Should().OnlyHaveUniqueItems();
            match.Terms.Sum(term => term.Points).Should().Be((int)match.Points);
            match.Terms.Should().OnlyContain(term => term.Points >= 0 && term.Points <= term.Full);
        }
    });

    [Fact]
    public void The_bound_is_never_below_the_points() => World.Any.Sample(world =>
    {
        var bounds = new RoleRanking(world.Index, world.Have).Bounds();
        for (var role = 0; role < bounds.Length; role++)
            new RoleMatch(world.Index, role, world.Have).Points.Should().BeLessThanOrEqualTo(bounds[role]);
    });

    [Fact]
    public void The_roles_chosen_are_those_that_matching_every_role_would_choose() => Gen.Select(World.Any, Gen.Int[1, 4]).Sample((world, count) =>
    {
        var all = Enumerable.Range(0, world.Index.Roles.Count).Where(world.Index.IsKnown).Select(role => new RoleMatch(world.Index, role, world.Have))
            .Where(match => match.Points > 0).Order(RoleRanking.BestFirst).Take(count);
        new RoleRanking(world.Index, world.Have).Best(count).Select(match => match.Role.Slug).Should().Equal(all.Select(match => match.Role.Slug));
    });

    [Fact]
    public void One_skill_more_or_a_higher_level_never_lowers_a_match() => Gen.Select(World.Any, Gen.Int[0, 7], Gen.Int[2, 4]).Sample((world, skill, level) =>
    {
        var added = world.Catalog.Skills.Find($"s{skill}")!;
        var had = (int)(world.Have.Find(added.Slug)?.Level ?? ProficiencyLevel.NotStated);
        var more = world.Have.With(added, (ProficiencyLevel)Math.Max(level, had));
        for (var role = 0; role < world.Index.Roles.Count; role++)
            new RoleMatch(world.Index, role, more).Points.Should().BeGreaterThanOrEqualTo(new RoleMatch(world.Index, role, world.Have).Points);
    });

    [Fact]
    public void Whoever_has_all_that_is_asked_for_matches_in_full() => World.Any.Sample(world =>
    {
        for (var role = 0; role < world.Index.Roles.Count; role++)
        {
            var all = HeldSkills.Of(world.Index.Roles[role].Content.Skills.Select(need => new HeldSkill(world.Catalog.Skills.Find(need.Skill)!, need.Level)));
            new RoleMatch(world.Index, role, all).Percent.Should().Be(100);
        }
    });

    [Fact]
    public void An_addition_promises_what_the_match_then_is() => World.Any.Sample(world =>
    {
        for (var role = 0; role < world.Index.Roles.Count; role++)
        {
            foreach (var addition in new RoleMatch(world.Index, role, world.Have).Additions(9))
                new RoleMatch(world.Index, role, world.Have.With(addition.Skill, addition.Level)).Percent.Should().Be(addition.Percent);
        }
    });

    [Fact]
    public void The_form_in_addresses_is_read_back_as_it_was() => World.Any.Sample(world =>
    {
        var read = HeldSkills.Read(world.Catalog, world.Have.ToString(), out var problem);
        problem.Should().BeNull();
        read.NotKnown.Should().BeEmpty();
        read.All.Should().Equal(world.Have.All);
        read.ToString().Should().Be(world.Have.ToString());
    });

    [Fact]
    public void Among_thousands_of_roles_the_bound_loses_none()
    {
        var index = MatchIndex.In(Large.Catalog);
        Gen.Select(Gen.Int[0, index.Skills.Count - 1], Gen.Int[0, 4]).Array[3, 60].Sample(
            chosen =>
            {
                var have = HeldSkills.Of(chosen.Select(held => new HeldSkill(index.Skills[held.Item1], (ProficiencyLevel)held.Item2)));
                var all = Enumerable.Range(0, index.Roles.Count).Select(role => new RoleMatch(index, role, have)).Order(RoleRanking.BestFirst).Take(10);
                new RoleRanking(index, have).Best(10).Select(match => match.Role.Slug).Should().Equal(all.Where(match => match.Points > 0).Select(match => match.Role.Slug));
            },
            iter: 4);
    }

    private static double Weight(RoleSkill need) => need.Importance == Importance.Essential ? 1 : 0.3;

    private static double BestByTrying(World world, IReadOnlyList<RoleSkill> needs, int at, List<HeldSkill> left)
    {
        if (at == needs.Count)
            return 0;
        var best = BestByTrying(world, needs, at + 1, left);
        foreach (var held in left.Where(held => world.Nearness(held.Skill.Slug, needs[at].Skill) > 0))
        {
            var have = held.Level == ProficiencyLevel.NotStated ? 2.0 : (int)held.Level;
            var share = needs[at].Level == ProficiencyLevel.NotStated ? 1 : Math.Min(1, have / (int)needs[at].Level);
            var here = Weight(needs[at]) * share * world.Nearness(held.Skill.Slug, needs[at].Skill);
            best = Math.Max(best, here + BestByTrying(world, needs, at + 1, [.. left.Where(other => other != held)]));
        }

        return best;
    }
}
