using HybridCareers.Content.Comparing;

namespace HybridCareers.Tests.Content.Comparing;

public class WordDiffTests
{
    [Theory]
    [InlineData("", "New words.")]
    [InlineData("Old words.", "")]
    [InlineData("The same.", "The same.")]
    [InlineData("Long, comma; separated words.", "Separated words: long, and other.")]
    [InlineData("  spaces  and\ttabs\n", " spaces and tabs")]
    public void The_runs_make_both_texts(string before, string after)
    {
        var runs = WordDiff.Between(before, after);

        string.Concat(runs.Where(run => run.Fate != WordFate.PutIn).Select(run => run.Text)).Should().Be(before);
        string.Concat(runs.Where(run => run.Fate != WordFate.TakenOut).Select(run => run.Text)).Should().Be(after);
    }

    [Fact]
    public void Very_long_texts_are_shown_one_after_the_other() =>
        WordDiff.Between(new string('a', WordDiff.Longest), "b").Select(run => run.Fate).Should().Equal(WordFate.TakenOut, WordFate.PutIn);
}
