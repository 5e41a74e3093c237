using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Tests.Search.Measured;
using HybridCareers.Tests.Support;
using Xunit.Abstractions;

namespace HybridCareers.Tests.Matching;

public class RoleSimilarityTests(ITestOutputHelper output)
{
    private const int First = 10;

    [SkippableFact]
    public void Related_occupations_are_found_better_than_by_shared_features_or_their_rarity_alone()
    {
        var occupations = OnetWork.Read();
        var near = RoleSimilarity.In(occupations.Catalog);
        var features = OnetWork.Features(near.Roles);
        var ours = occupations.PrecisionAt(First, near.Roles, role => near.Nearest(role, First).Select(other => other.Role));
        var jaccard = occupations.PrecisionAt(First, near.Roles, role => Plain.Jaccard(features, role, First));
        var cosine = occupations.PrecisionAt(First, near.Roles, role => Plain.TfIdf(features, role, First));

        output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"precision@10 over {occupations.Asked} occupations: ours {ours:P1}, TF-IDF cosine {cosine:P1}, Jaccard {jaccard:P1}"));
        ours.Should().BeGreaterThan(cosine + 0.03).And.BeGreaterThan(jaccard + 0.05).And.BeGreaterThan(0.65);
    }

    [Fact]
    public void A_role_is_never_near_itself_and_the_nearest_come_first()
    {
        var near = RoleSimilarity.In(Bundled.Catalog);
        for (var role = 0; role < near.Roles.Roles.Count; role++)
            near.Nearest(role, 9).Should().NotContain(other => other.Role == role).And.BeInDescendingOrder(other => other.Score).And.HaveCount(near.Roles.Roles.Count - 1);
    }

    [Fact]
    public void One_role_alone_has_no_neighbours() =>
        RoleSimilarity.In(Small.Catalog(("a", Small.Skill("A")), ("role", Small.Role("Role", Small.Need("a"))))).Nearest(0, 5).Should().BeEmpty();

    [Fact]
    public void A_transition_is_not_the_same_both_ways()
    {
        var index = MatchIndex.In(Bundled.Catalog);
        int Number(string slug) => index.NumberOf(Bundled.Catalog.Roles.Find(slug)!);
        var there = new RoleTransition(index, Number("zkml-engineer"), Number("decentralized-ai-developer"));
        var back = new RoleTransition(index, Number("decentralized-ai-developer"), Number("zkml-engineer"));

        there.Match.Percent.Should().NotBe(back.Match.Percent);
        there.Shared.Select(skill => skill.Slug).Should().Equal("machine-learning");
        there.Missing.Select(skill => skill.Slug).Should().Contain("docker").And.NotContain("machine-learning");
        there.Surplus.Select(skill => skill.Slug).Should().Contain("advanced-mathematics");
        there.Shared.Concat(there.Partly.Select(term => term.Skill)).Concat(there.Missing).Should().BeEquivalentTo(there.Match.Terms.Select(term => term.Skill), "nothing that the role asks for goes without a reason");
    }

    [Fact]
    public void What_both_ask_for_is_shared_also_where_it_counts_for_another_requirement()
    {
        var index = MatchIndex.In(Small.Catalog(
            ("wide", Small.Skill("Wide") with { Code = "w" }), ("narrow", Small.Skill("Narrow") with { Code = "n", Broader = ["wide"] }),
            ("a", Small.Role("A", Small.Need("wide"))), ("b", Small.Role("B", Small.Need("wide", Importance.Optional), Small.Need("narrow")))));
        var there = new RoleTransition(index, 0, 1);

        there.Match.Terms[0].SpentOn!.Slug.Should().Be("narrow");
        there.Shared.Select(skill => skill.Slug).Should().Equal("wide");
        there.Partly.Select(term => term.Skill.Slug).Should().Equal("narrow");
        there.Missing.Should().BeEmpty();
        there.Surplus.Should().BeEmpty();
    }
}
