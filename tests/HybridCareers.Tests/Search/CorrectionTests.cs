using HybridCareers.Content;
using HybridCareers.Search;

namespace HybridCareers.Tests.Search;

/// <summary>"Did you mean" for words that nothing has.</summary>
public class CorrectionTests
{
    private static readonly SearchIndex Index = SearchIndex.In(Some.Catalog(
        [.. Enumerable.Range(0, 30).Select(i => Some.Role($"Harbour porter {i}", summary: "Carries luggage from ship to shore.")),
            Some.Role("Smart contract auditor", summary: "Reads a smart contract before money is put into it."), Some.Skill("Quantum chemistry"),
            Some.Skill("Solidity"), Some.Skill("Blockchain"), Some.Skill("Carter"), Some.Skill("Carver"), Some.Path("From trade", "For all.", "Begin", "Read.")]));

    [Theory]
    [InlineData("blockchian wqzrtk pflmzv gnrrbt", "blockchain wqzrtk pflmzv gnrrbt")]
    [InlineData("wqzrtk solidty", "wqzrtk solidity")]
    public void A_misspelt_word_is_mended_however_little_of_the_query_is_found(string query, string meant) =>
        Index.Search(query).DidYouMean.Should().Be(meant);

    [Theory]
    [InlineData("harbour porter luggage solidty", "harbour porter luggage solidity")]
    [InlineData("harbour porter ship shore blokchain", "harbour porter ship shore blockchain")]
    public void A_misspelt_word_is_mended_although_the_best_hit_does_without_it(string query, string meant) =>
        Index.Search(query).DidYouMean.Should().Be(meant);

    [Fact]
    public void A_misspelt_word_is_mended_although_nothing_of_the_kind_asked_for_is_found()
    {
        var found = Index.Search("solidty", EntryKind.Path);

        (found.Total, found.DidYouMean).Should().Be((0, "solidity"));
    }

    [Theory]
    [InlineData("quamtun", "quantum")]
    [InlineData("qantm chemistry", "quantum chemistry")]
    [InlineData("smartcontarct", "smart contract")]
    [InlineData("samrtcontract", "smart contract")]
    public void What_is_too_far_to_be_searched_for_is_offered_all_the_same_where_it_is_clear(string query, string meant) =>
        Index.Search(query).DidYouMean.Should().Be(meant);

    [Theory]
    [InlineData("cazxer")]
    [InlineData("vuantim")]
    [InlineData("block")]
    [InlineData("whose solidity")]
    [InlineData("12345")]
    [InlineData("smartsolidti")]
    public void What_may_be_many_words_or_none_is_left_alone(string query) => Index.Search(query).DidYouMean.Should().BeNull();
}
