using HybridCareers.Importing.Articles.Reading;

namespace HybridCareers.Tests.Importing.Articles.Reading;

public class BrokenWordsTests
{
    [Theory]
    [InlineData("They run decentra-\nlized ledgers.", "They run decentralized\nledgers.")]
    [InlineData("They run decentra- \n   lized.\nThen rest.", "They run decentralized.\nThen rest.")]
    [InlineData("They run decentra\u00AD\nlized ledgers.", "They run decentralized\nledgers.")]
    [InlineData("Entry-\nlevel work", "Entry-level\nwork")]
    [InlineData("state-of-the-\nart tools", "state-of-the-art\ntools")]
    [InlineData("a block-\nchain. The block-chain.", "a block-chain.\nThe block-chain.")]
    [InlineData("a self-\nish act, selfish", "a selfish\nact, selfish")]
    [InlineData("short-\nand long-term", "short-\nand long-term")]
    [InlineData("Pay: 10-\n20", "Pay: 10-\n20")]
    [InlineData("Salary -\nhigh", "Salary -\nhigh")]
    [InlineData("- one\n- two\n", "- one\n- two\n")]
    [InlineData("Heading\n-------\ntext", "Heading\n-------\ntext")]
    [InlineData("First half-\n\nsecond", "First half-\n\nsecond")]
    [InlineData("Data-\nDriven", "Data-\nDriven")]
    [InlineData("one-", "one-")]
    [InlineData("", "")]
    public void A_word_broken_at_the_end_of_a_line_is_whole_again(string text, string mended) => BrokenWords.Mend(text).Should().Be(mended);

    [Fact]
    public void Many_broken_words_take_no_more_than_their_length()
    {
        var text = string.Concat(Enumerable.Repeat("decentra-\nlized ", 100_000));

        var mended = BrokenWords.Mend(text);

        mended.Contains('-', StringComparison.Ordinal).Should().BeFalse();
        mended.Split('\n').Should().HaveCount(100_000).And.OnlyContain(line => line == "decentralized");
    }
}
