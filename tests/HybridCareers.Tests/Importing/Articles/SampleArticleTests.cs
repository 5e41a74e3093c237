using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Importing.Articles;

namespace HybridCareers.Tests.Importing.Articles;

public class SampleArticleTests
{
    [Theory]
    [InlineData("climate-data.txt", 2, 2, 2, 1)]
    [InlineData("harbours.html", 3, 0, 0, 1)]
    [InlineData("robot-care.md", 4, 2, 2, 1)]
    [InlineData("bold-labels.md", 2, 0, 0, 0)]
    [InlineData("stacked.txt", 2, 0, 0, 1)]
    [InlineData("flat-table.txt", 2, 0, 0, 1)]
    [InlineData("questions.md", 2, 0, 0, 0)]
    public void Every_form_gives_its_roles_and_parts_and_no_sentence_is_lost(string file, int roles, int drivers, int developments, int tables)
    {
        var article = Samples.Read(file);

        article.Coverage.Content.Where(fate => fate.Places.Count == 0).Select(fate => $"{fate.Reason}: {fate.Text}").Should().BeEmpty();
        article.Of<RoleContent>().Should().HaveCount(roles);
        article.Of<DriverContent>().Should().HaveCount(drivers);
        article.Of<DevelopmentContent>().Should().HaveCount(developments);
        article.Of<ComparisonContent>().Should().HaveCount(tables);
    }

    [Fact]
    public void Flattened_text_gives_every_field_of_a_role()
    {
        var role = Role(Samples.Read("climate-data.txt"), "Climate Data Analyst");

        role.Day.Should().HaveCount(2);
        role.Skills.Select(skill => skill.Skill).Should().Equal("sql", "python");
        role.NextPositions.Select(next => next.Text).Should().Equal("Senior analyst", "Head of data");
        role.Pay.Figures.Should().ContainSingle().Which.Should().Match<PayFigure>(pay => pay.Min == 45_000 && pay.Max == 60_000 && pay.Currency == "EUR" && pay.Period == PayPeriod.Year);
        (role.Demand.Level, role.Demand.SourceWord).Should().Be((DemandLevel.High, "High"));
    }

    [Fact]
    public void Headings_that_stand_once_and_lists_without_blank_lines_are_read()
    {
        var role = Role(Samples.Read("climate-data.txt"), "Flood Modeller");

        role.Day.Select(day => day.Text).Should().Equal("Build terrain models", "Run storms on them", "Report the risk to planners");
        role.Skills.Select(skill => skill.Skill).Should().Equal("rust");
        role.Demand.Trend.Should().Be(DemandTrend.Rising);
        role.Pay.Figures.Should().Contain(pay => pay.Min == 300 && pay.Period == PayPeriod.Day && pay.Currency == "GBP");
    }

    [Fact]
    public void Numbers_that_begin_anew_part_learning_projects_and_community()
    {
        var article = Samples.Read("climate-data.txt");
        var path = article.Of<PathContent>().Should().ContainSingle().Subject;

        article.Of<ProjectContent>().Should().HaveCount(2);
        path.Stages.Single(stage => stage.Kind == StageKind.Engage).Steps.Should().HaveCount(2);
        path.Stages.Single(stage => stage.Kind == StageKind.Strengthen).Steps.Should().ContainSingle();
    }

    [Fact]
    public void A_page_gives_its_article_without_menus_scripts_and_hidden_parts()
    {
        var article = Samples.Read("harbours.html");

        article.Outline.Title.Should().Be("Three careers at sea");
        article.Outline.Text.Should().NotContainAny("alert", "color", "Buy now", "Home", "© Harbour");
        Role(article, "Port Automation Engineer").Pay.Figures.Should().Contain(pay => pay.Min == 50 && pay.Max == 70 && pay.Period == PayPeriod.Hour);
        Role(article, "Whale Acoustics Analyst").Pay.SourceLabel.Should().BeNull("the table's cell is empty");
        article.Conflicts.Should().Contain(conflict => conflict.Kind == ConflictKind.LabelAgainstText && conflict.Says.Contains("Autonomous Ship Pilot"));
    }

    [Fact]
    public void Markdown_front_matter_is_said_of_the_article_and_never_by_it()
    {
        var article = Samples.Read("robot-care.md");

        article.Outline.Said["author"].Should().Be("Ola Berg");
        article.Outline.Text.Should().NotContain("Ola Berg");
    }

    [Fact]
    public void Markdown_roles_give_pay_in_all_its_forms()
    {
        var article = Samples.Read("robot-care.md");

        Role(article, "Robot Care Technician").Pay.Figures.Should().ContainSingle().Which.Caveat.Should().Contain("no upper limit");
        Role(article, "Ward Data Steward").Pay.Figures.Should().ContainSingle().Which.Should().Match<PayFigure>(pay => pay.Min == null && pay.Max == 60_000 && pay.Currency == "EUR");
        Role(article, "Robot Ethicist").Pay.Figures.Should().ContainSingle().Which.Should().Match<PayFigure>(pay => pay.Min == 70_000 && pay.Max == 90_000);
        Role(article, "Fleet Planner").Pay.Should().BeEquivalentTo(Pay.Unknown, "the table's cell is a dash");
    }

    [Fact]
    public void Optional_skills_seniority_and_next_positions_are_read_where_they_are_said()
    {
        var article = Samples.Read("robot-care.md");

        Role(article, "Robot Ethicist").Entry.Level.Should().Be(EntryLevel.Senior);
        Role(article, "Robot Ethicist").NextPositions.Should().HaveCount(3);
        article.Asks.Where(ask => ask.Role == "fleet-planner").Select(ask => ask.Text).Should().Equal("Operations research", "R");
        article.Education.Should().ContainSingle().Which.Role.Should().Be("robot-care-technician");
    }

    [Fact]
    public void Unknown_terms_among_skills_are_proposed_and_never_become_skills()
    {
        var article = Samples.Read("robot-care.md");

        article.Proposals.Select(proposal => proposal.Term).Should().Contain("Linux").And.NotContain("Python");
        article.Of<RoleContent>().SelectMany(role => role.Skills).Select(skill => skill.Skill).Should().OnlyContain(slug => Support.Bundled.Catalog.Skills.Find(slug) != null);
    }

    [Fact]
    public void A_flattened_table_is_parted_by_titles_and_by_words_for_pay_and_demand()
    {
        var article = Samples.Read("flat-table.txt");

        var rows = article.Of<ComparisonContent>().Single().Rows;
        rows.Select(row => (row.Label, row.PayLabel, row.DemandWord)).Should().Equal(
            ("Acoustics Engineer", "$90,000 - $120,000", "Very High"), ("Sound Quality Tester", "Competitive", "Rising"));
        article.Conflicts.Select(conflict => conflict.Kind).Should().BeEquivalentTo([ConflictKind.TitlesDiffer, ConflictKind.LabelAgainstText, ConflictKind.TwoScales]);
    }

    [Fact]
    public void Nothing_is_said_that_the_article_does_not_say()
    {
        foreach (var file in (string[])["climate-data.txt", "harbours.html", "robot-care.md", "bold-labels.md", "stacked.txt", "flat-table.txt", "questions.md"])
        {
            var article = Samples.Read(file);
            var text = article.Outline.Text;
            foreach (var claim in article.Candidates.SelectMany(candidate => candidate.Content.Claims()))
            {
                claim.Grounds.Cites.Should().NotBeEmpty($"{file} {claim.Place}");
                claim.Grounds.Cites.Should().OnlyContain(cite => article.Outline.Passages.Any(passage => passage.Hash == cite.Hash && passage.Number == cite.Sentence && passage.Path.SequenceEqual(cite.Path)));
                if (claim.Grounds.Cites[0].Use == CitationUse.Verbatim && claim.Grounds.Cites.Count == 1)
                    text.Should().Contain(claim.Text, $"{file} {claim.Place} repeats its passage");
            }
        }
    }

    private static RoleContent Role(ParsedArticle article, string title) => article.Of<RoleContent>().Single(role => role.Title == title);
}
