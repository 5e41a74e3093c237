using HybridCareers.Content;
using HybridCareers.Importing.Articles;
using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Tests.Importing.Articles.Understanding;

public class FacetsTests
{
    [Theory]
    [InlineData("Market", "Demand")]
    [InlineData("The market", "Demand")]
    [InlineData("Your package:", "Pay")]
    [InlineData("The money", "Pay")]
    [InlineData("A week", "Responsibilities")]
    [InlineData("Typical scope", "Responsibilities")]
    [InlineData("Essentials", "Skills")]
    [InlineData("Career ladder", "CareerPath")]
    [InlineData("Job market", "Demand")]
    [InlineData("Market analysis", "None")]
    [InlineData("Money laundering", "None")]
    [InlineData("Their market", "None")]
    [InlineData("Capability planning", "None")]
    [InlineData("Three days a week", "None")]
    [InlineData("Week", "None")]
    public void A_word_of_many_meanings_is_a_label_only_where_it_is_all_of_it(string label, string facet) => Facets.Of(label).ToString().Should().Be(facet);

    [Theory]
    [InlineData("**Money laundering:** trace stolen coins")]
    [InlineData("**Market analysis:** Dune, Nansen")]
    [InlineData("**Market:** hospitals and labs")]
    [InlineData("**Job market:** hospitals and labs")]
    [InlineData("Their market: hospitals and labs.")]
    [InlineData("| Market | Duties |\n|---|---|\n| Market | hospitals and labs |")]
    public void What_says_nothing_of_pay_or_demand_gives_none(string says)
    {
        var role = Role(says);

        (role.Pay.SourceLabel, role.Demand).Should().Be((null, Demand.Unknown));
    }

    [Theory]
    [InlineData("**Market:** hot", "hot")]
    [InlineData("**Demand:** patchy", "patchy")]
    [InlineData("**Job outlook:** Emerging", "Emerging")]
    public void A_word_for_demand_is_taken(string says, string word) => Role(says).Demand.SourceWord.Should().Be(word);

    [Fact]
    public void Words_of_many_meanings_alone_make_no_role() => ArticleParser.Parse(
        "# The future of storage\n\n## Decentralised storage\n\nFiles live everywhere.\n\n**Market:** growing fast\n\n**Capabilities:** sharding, repair\n\n## Paid storage\n\nFiles live there.", ArticleFormat.Markdown, Samples.Vocabulary)
        .Of<RoleContent>().Should().BeEmpty();

    private static RoleContent Role(string says) => ArticleParser.Parse(
        $"# Jobs in chains\n\n## Roles\n\n### Chain Analyst\n\nThey follow coins.\n\n**Duties:**\n- Follow coins\n\n{says}\n", ArticleFormat.Markdown, Samples.Vocabulary)
        .Of<RoleContent>().Should().ContainSingle().Subject;
}
