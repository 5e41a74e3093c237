using HybridCareers.Search;

namespace HybridCareers.Tests.Search;

public class WordPartsTests
{
    private static readonly string[] Names = ["zero-knowledge proofs\nzkp", "c++", "proof of stake", "solidity", "c", "ключ proofs"];

    [Theory]
    [InlineData("proof", 0, 2, 5)]
    [InlineData("proofs", 0, 5)]
    [InlineData("know", 0)]
    [InlineData("oof", 0, 2, 5)]
    [InlineData("c", 1, 4)]
    [InlineData("++", 1)]
    [InlineData("c++", 1)]
    [InlineData("zk", 0)]
    [InlineData("люч", 5)]
    [InlineData("idity", 3)]
    [InlineData("solidityx")]
    [InlineData("sofproo")]
    [InlineData("q")]
    [InlineData("\uffff\uffff\uffff")]
    public void A_part_is_found_wherever_in_a_word_it_stands(string part, params int[] rows) => RowsOf(new WordParts(Names), part, Names.Length).Should().Equal(rows);

    [Fact]
    public void A_part_does_not_reach_from_word_to_word() => RowsOf(new WordParts(["abc def", "abcdef"]), "cd", 2).Should().Equal(1);

    [Fact]
    public void A_list_without_rows_holds_nothing() => new WordParts([]).Holding("a").Count.Should().Be(0);

    [Fact]
    public void Whatever_is_asked_the_answer_is_that_of_reading_every_row()
    {
        var random = new Random(7);
        // Few letters: parts repeat within words, and some words are used by most rows.
        string Word(int longest) => string.Concat(Enumerable.Range(0, random.Next(1, longest + 1)).Select(_ => "aabcé"[random.Next(5)]));
        string[] names = [.. Enumerable.Range(0, 300).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(0, 4)).Select(_ => Word(7))))];
        var parts = new WordParts(names);
        for (var time = 0; time < 2_000; time++)
        {
            var part = Word(6);
            RowsOf(parts, part, names.Length).Should().Equal(Enumerable.Range(0, names.Length).Where(row => names[row].Contains(part, StringComparison.Ordinal)), part);
        }
    }

    private static IEnumerable<int> RowsOf(WordParts parts, string part, int count) => Enumerable.Range(0, count).Where(parts.Holding(part).Has);
}
