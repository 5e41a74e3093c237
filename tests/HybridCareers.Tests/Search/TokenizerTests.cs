using HybridCareers.Search;

namespace HybridCareers.Tests.Search;

public class TokenizerTests
{
    [Theory]
    [InlineData("Machine learning, engineering", "machine learning engineering")]
    [InlineData("C++ and C# or .NET", "c++ and c# or .net")]
    [InlineData("A+B is not c++", "a b is not c++")]
    [InlineData("Café Ångström Łódź", "cafe angstrom lodz")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("Straße, Æsir, ﬁnance", "strasse aesir finance")]
    [InlineData("ＡＩ", "ai")]
    [InlineData("developer's O’Neil", "developer oneil")]
    [InlineData("1,000 of 3.5", "1000 of 3.5")]
    [InlineData("co\u00ADop", "coop")]
    [InlineData("Σίσυφος", "σισυφοσ")]
    [InlineData("#1 + - ... \u0000\u0007", "1")]
    [InlineData("", "")]
    public void Text_is_cut_into_folded_words(string text, string words) => string.Join(' ', Words(text)).Should().Be(words);

    [Fact]
    public void Words_remember_where_they_stand_in_the_text()
    {
        const string Text = "  Zürich’s  on-chain data";
        var tokens = new Tokenizer(Text, stackalloc char[Tokenizer.LongestWord + 2]);
        var found = new List<string>();
        while (tokens.Next())
            found.Add(Text[tokens.Start..tokens.End]);
        found.Should().Equal("Zürich", "on", "chain", "data");
    }

    [Theory]
    [InlineData("on-chain", true)]
    [InlineData("on chain", false)]
    [InlineData("on - chain", false)]
    [InlineData("R&D", true)]
    [InlineData("node.js", true)]
    [InlineData("either/or", false)]
    public void A_connector_ties_two_words(string text, bool tied)
    {
        var tokens = new Tokenizer(text, stackalloc char[Tokenizer.LongestWord + 2]);
        tokens.Next().Should().BeTrue();
        tokens.Next().Should().BeTrue();
        tokens.TiedToPrevious.Should().Be(tied);
    }

    [Fact]
    public void A_word_without_end_is_cut()
    {
        Words(new string('é', 10_000) + " end").Should().Equal(new string('e', Tokenizer.LongestWord), "end");
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_letter_and_a_whole_one_is_never_cut_in_two()
    {
        Words("a\uD835 b").Should().Equal("a", "b");
        Words(string.Concat(Enumerable.Repeat("\U0001D400", 30)) + "\uDC00x").First().Length.Should().Be(Tokenizer.LongestWord);
    }

    [Fact]
    public void Unwanted_words_are_passed_over_but_counted()
    {
        var wanted = new Beginnings();
        wanted.Add("solidity");
        var tokens = new Tokenizer("Rust, Python and SOLIDITY; solar, so", stackalloc char[Tokenizer.LongestWord + 2]) { Wanted = wanted };
        var found = new List<(string, int)>();
        while (tokens.Next())
            found.Add((tokens.Word.ToString(), tokens.Number));
        found.Should().Equal(("solidity", 4), ("solar", 5), ("so", 6));
    }

    private static List<string> Words(string text)
    {
        var tokens = new Tokenizer(text, stackalloc char[Tokenizer.LongestWord + 2]);
        var words = new List<string>();
        while (tokens.Next())
            words.Add(tokens.Word.ToString());
        return words;
    }
}
