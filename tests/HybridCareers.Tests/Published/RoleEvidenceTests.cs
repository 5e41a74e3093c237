using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Published;

public class RoleEvidenceTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Every_place_of_every_bundled_role_belongs_to_a_part() =>
        Bundled.Catalog.Roles.All.SelectMany(role => role.Content.Claims()).Should().OnlyContain(claim => RoleSections.Of(claim.Place) != null);

    [Fact]
    public void The_bundled_roles_rest_mostly_on_one_article_and_say_so()
    {
        foreach (var role in Bundled.Catalog.Roles.All)
        {
            var grade = RoleEvidence.In(Bundled.Catalog).Of(role, Today);
            grade.Level.Should().Be(EvidenceLevel.Thin, role.Slug);
            grade.Of(RoleSection.Day)!.Level.Should().Be(EvidenceLevel.Thin);
            grade.Of(RoleSection.Day)!.Reasons.Should().Contain("1 publisher, not first-hand");
            grade.Freshness.Level.Should().Be(FreshnessLevel.Current);
        }
    }

    [Fact]
    public void A_part_of_which_nothing_is_said_is_graded_too_where_a_role_should_speak_of_it()
    {
        var (slug, content) = SmallCatalog.Role("a-role");
        var catalog = SmallCatalog.Of((slug, content));
        var grade = RoleEvidence.In(catalog).Of(catalog.Roles.All[0], Today);
        grade.Level.Should().Be(EvidenceLevel.None);
        grade.Sections.Select(each => each.Section).Should().Equal(RoleSections.Expected.Order());
        grade.Of(RoleSection.Observations).Should().BeNull();
    }

    [Fact]
    public void A_role_gets_the_grade_that_half_of_its_statements_reach()
    {
        var source = Given.ASource("census").With(content => content with { Kind = SourceKind.DataSet });
        var cites = new Grounds([new Citation("census", [], CitationUse.Derived)]);
        var role = Given.ARole().With(content => content with { Day = [.. Enumerable.Range(1, 40).Select(n => new Statement($"Work {n}.", cites))] });
        var catalog = role.Published(source);
        RoleEvidence.In(catalog).Of(catalog.Roles.All[0], new(2026, 11, 23)).Level.Should().Be(EvidenceLevel.Moderate);
        var less = role.With(content => content with { Day = [.. content.Day.Take(3)] }).Published(source);
        RoleEvidence.In(less).Of(less.Roles.All[0], Today).Level.Should().Be(EvidenceLevel.None, "an editor vouches for most of it");
    }

    [Fact]
    public void A_grade_is_of_its_day_while_the_counts_are_made_once()
    {
        var grades = RoleEvidence.In(Bundled.Catalog);
        var role = Bundled.Catalog.Roles.All[0];
        grades.Of(role, Today).Freshness.Level.Should().Be(FreshnessLevel.Current);
        grades.Of(role, Today.AddMonths(13)).Freshness.Level.Should().Be(FreshnessLevel.Ageing);
        grades.Of(role, Today.AddMonths(30)).Freshness.Level.Should().Be(FreshnessLevel.Stale);
    }
}
