using CsCheck;
using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using static HybridCareers.Tests.Support.SmallCatalog;

namespace HybridCareers.Tests.Matching;

public class RoleWeighingTests
{
    private static readonly Catalog Three = Of(
        Role("wanted", level: DemandLevel.VeryHigh, coding: CodingNeed.Yes), Role("quiet", level: DemandLevel.Moderate, coding: CodingNeed.No), Role("unknown", trend: DemandTrend.Rising));

    [Fact]
    public void A_score_is_the_weighted_mean_and_what_is_not_known_counts_in_the_middle()
    {
        var weighing = Weigh(new(Demand: 3, Effort: 1));

        weighing.Roles.Select(role => (role.Role.Slug, Math.Round(role.Score, 4))).Should().Equal(("wanted", 0.75), ("quiet", 0.5), ("unknown", 0.5));
        weighing.Roles[2].Parts[(int)WeighedBy.Demand].Value.Should().BeNull("a trend is no amount");
        weighing.Roles[1].Parts[(int)WeighedBy.Effort].Value.Should().Be(1, "no hours are needed");
    }

    [Fact]
    public void Unwanted_code_counts_by_what_is_missing_of_it()
    {
        Weigh(new(Coding: -2)).Roles.Select(role => role.Role.Slug).Should().Equal("quiet", "unknown", "wanted");
        Weigh(new(Coding: 2)).Roles.Select(role => role.Role.Slug).Should().Equal("wanted", "unknown", "quiet");
    }

    [Fact]
    public void What_flips_the_order_is_the_smallest_change_and_what_may_turn_out()
    {
        var flips = Weigh(new(Demand: 3, Effort: 1)).Flips;

        flips.Should().Contain(flip => flip.By == WeighedBy.Coding && flip.First.Slug == "quiet" && flip.Weight == -2);
        flips.Where(flip => flip.Weight is null).Should().ContainSingle().Which.Should().Match<Flip>(flip => flip.Of!.Slug == "unknown" && flip.TurnsOut == 1 && flip.First.Slug == "unknown");
    }

    [Fact]
    public void Level_places_are_said_and_nothing_flips_them()
    {
        var weighing = Weigh(new(PayKnown: 3));

        weighing.IsTied.Should().BeTrue();
        weighing.Flips.Should().BeEmpty();
        weighing.Roles.Select(role => role.Role.Slug).Should().Equal(["wanted", "quiet", "unknown"], "the order chosen stays");
    }

    [Fact]
    public void Without_weights_nothing_is_said_to_come_first() => Weigh(RoleWeights.None).Should().Match<RoleWeighing>(weighing => weighing.Flips.Count == 0 && weighing.Roles.All(role => role.Score == 0));

    [Fact]
    public void Every_flip_comes_true() => Weights.Sample(weights =>
    {
        foreach (var flip in Weigh(weights).Flips.Where(flip => flip.Weight is not null))
            Weigh(weights.With(flip.By, flip.Weight!.Value)).Roles[0].Role.Slug.Should().Be(flip.First.Slug);
    });

    [Fact]
    public void Scores_stay_between_nothing_and_everything() => Weights.Sample(weights =>
        Weigh(weights).Roles.Select(role => Math.Round(role.Score, 9)).Should().OnlyContain(score => score >= 0 && score <= 1).And.BeInDescendingOrder());

    private static Gen<RoleWeights> Weights => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[-3, 3]).Select((pay, demand, effort, coding) => new RoleWeights(pay, demand, effort, coding));

    private static RoleWeighing Weigh(RoleWeights weights) => new(
        [(Three.Roles.Find("wanted")!, 200), (Three.Roles.Find("quiet")!, 0), (Three.Roles.Find("unknown")!, 100)], weights);
}
