using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Published;

public class ContradictionsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void The_bundled_article_contradicts_itself_in_titles_pay_and_scale_and_our_counts_contradict_it()
    {
        var found = Contradictions.In(Bundled.Catalog);
        Bundled.Catalog.Contradictions.All.Should().HaveCount(6);
        found.OfSource("hashtag-web3-ai-web3-hybrid").Should().HaveCount(6);
        found.OfRole("zkml-engineer").Select(each => (each.Slug, each.Content.IsOpen)).Should().Equal(
            ("zkml-engineer-demand", true), ("zkml-engineer-pay", true), ("demand-column-scales", false), ("zkml-engineer-title", false));
        found.OpenOn("zkml-engineer", RoleSection.Pay).Should().Be(1);
        found.OpenOn("zkml-engineer", RoleSection.Titles).Should().Be(0, "an editor settled it");
        Bundled.Catalog.Roles.All.Should().OnlyContain(role => found.OfRole(role.Slug).Count > 0, "the scale is mixed in every row");
        found.OfRole("barista").Should().BeEmpty();
    }

    [Fact]
    public void The_gate_refuses_a_contradiction_of_one_side()
    {
        var alone = Given.AContradiction().With(content => content with { Sides = [Given.Said("Alone.")] });
        PublishGate.Check([new(alone.Id, alone.Kind, alone.Slug, alone.Content)], new([], new Dictionary<Guid, SourceContent>(), new Dictionary<string, Guid>(), [], new Dictionary<(EntryKind, string), Guid>(), []))
            .Should().ContainSingle().Which.Message.Should().Contain("at least two sides");
    }

    [Fact]
    public void An_open_contradiction_is_among_the_reasons_of_a_grade_until_it_is_settled()
    {
        var census = Given.ASource("census").With(content => content with { Kind = SourceKind.DataSet });
        var role = Given.ARole().With(content => content with { Demand = content.Demand with { Grounds = new([new Citation("census", [], CitationUse.Derived)]) } });
        var open = Given.AContradiction().With(content => content with { Roles = [new(role.Slug, RoleSection.Demand)] });
        var settled = open.With(content => content with { Settlement = new(Settling.ShowBoth, null, "Both.", "Ada", Today) });

        Demand(role.Published(census)).Level.Should().Be(EvidenceLevel.Moderate);
        Demand(role.Published(census, settled)).Level.Should().Be(EvidenceLevel.Moderate);
        Demand(role.Published(census, open)).Should().BeEquivalentTo(new { Level = EvidenceLevel.Thin }).And.Match<EvidenceGrade>(grade => grade.Reasons.Contains("1 open contradiction"));
    }

    private static EvidenceGrade Demand(Catalog catalog) => RoleEvidence.In(catalog).Of(catalog.Roles.All[0], Today).Of(RoleSection.Demand)!;
}
