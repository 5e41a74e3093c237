using HybridCareers.Content;
using HybridCareers.Search;

namespace HybridCareers.Tests.Search;

public class SuggestTests
{
    private static readonly SearchIndex Index = SearchIndex.In(Some.Catalog(
        Some.Role("Decentralized AI Developer", ["Web3 AI Developer"], "Builds things with deep thought."),
        Some.Role("On-Chain Data Scientist"), Some.Role("Data Steward"),
        Some.Skill("Deep learning", ["DL"]), Some.Skill("Data analysis"), Some.Skill("Solidity"), Some.Skill("Docker"), Some.Skill(".NET", slug: "dotnet")));

    [Theory]
    [InlineData("dec", "Decentralized AI Developer")]
    [InlineData("DECENTRALISED a", "Decentralized AI Developer")]
    [InlineData("web3 a", "Web3 AI Developer")]
    [InlineData("d", "Docker")]
    [InlineData("dl", "Deep learning")]
    [InlineData("on ch", "On-Chain Data Scientist")]
    [InlineData("on-ch", "On-Chain Data Scientist")]
    [InlineData("onch", "On-Chain Data Scientist")]
    [InlineData("scient", "On-Chain Data Scientist")]
    [InlineData("scientist dat", "On-Chain Data Scientist")]
    [InlineData("decntr", "Decentralized AI Developer")]
    [InlineData("soldi", "Solidity")]
    [InlineData("sloi", "Solidity")]
    [InlineData(".sol", "Solidity")]
    [InlineData(".ne", ".NET")]
    public void A_name_is_offered_from_its_beginning_on(string typed, string name) =>
        Index.Suggest(typed).Select(suggestion => suggestion.Text).Should().Contain(text => text == name || (name == "Deep learning" && text == "DL"));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!")]
    [InlineData("thought")]
    [InlineData("xyzzy")]
    public void What_no_name_has_is_not_offered(string typed) => Index.Suggest(typed).Should().BeEmpty();

    [Fact]
    public void A_title_that_begins_so_comes_before_one_that_has_the_word_later()
    {
        Index.Suggest("data").Select(suggestion => suggestion.Text).Should().Equal("Data Steward", "Data analysis", "On-Chain Data Scientist");
    }

    [Fact]
    public void An_alternate_title_leads_to_its_entry() =>
        Index.Suggest("web3")[0].Should().Be(new Suggestion("Web3 AI Developer", EntryKind.Role, "decentralized-ai-developer", "Decentralized AI Developer"));

    [Fact]
    public void At_most_eight_are_made_one_of_each_entry()
    {
        var index = SearchIndex.In(Some.Catalog(Enumerable.Range(0, 50).Select(i => Some.Role($"Clerk {i}", [$"Clerk number {i}"]))));
        index.Suggest("cle", 100).Should().HaveCount(SearchIndex.MostSuggestions).And.OnlyHaveUniqueItems(suggestion => suggestion.Slug);
        index.Suggest("cle", 3).Should().HaveCount(3);
        index.Suggest("cle", -1).Should().BeEmpty();
    }
}
