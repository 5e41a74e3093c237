using HybridCareers.Search;

namespace HybridCareers.Tests.Search;

public class WordRootTests
{
    [Theory]
    [InlineData("teacher", "teaching", "teach")]
    [InlineData("operator", "operation", "oper")]
    [InlineData("manager", "management", "manag")]
    [InlineData("planner", "planning", "plan")]
    [InlineData("analyst", "analysis", "anal")]
    [InlineData("economist", "economics", "econom")]
    [InlineData("chemist", "chemistry", "chem")]
    [InlineData("engineer", "engineering", "engin")]
    public void Words_of_one_kin_share_their_root(string word, string other, string root)
    {
        word[..WordRoot.LengthIn(word)].Should().Be(root);
        other[..WordRoot.LengthIn(other)].Should().Be(root);
    }

    [Theory]
    [InlineData("web3")]
    [InlineData("c++")]
    [InlineData("ring")]
    [InlineData("user")]
    [InlineData("")]
    [InlineData("été")]
    public void Short_words_and_words_with_signs_or_digits_stay_whole(string word) => WordRoot.LengthIn(word).Should().Be(word.Length);

    [Theory]
    [InlineData("proof", "provider")]
    [InlineData("token", "taker")]
    [InlineData("circuit", "circus")]
    public void Strangers_keep_different_roots(string word, string other) =>
        word[..WordRoot.LengthIn(word)].Should().NotBe(other[..WordRoot.LengthIn(other)]);
}
