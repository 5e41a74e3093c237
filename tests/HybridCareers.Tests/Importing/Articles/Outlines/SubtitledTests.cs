using HybridCareers.Importing.Articles;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Tests.Importing.Articles.Outlines;

public class SubtitledTests
{
    [Theory]
    [InlineData("**Reef Engineer** — keeps corals alive", "**Whale Analyst** — listens")]
    [InlineData("**1) Reef Engineer** — keeps corals alive", "**2) Whale Analyst** — listens")]
    public void A_title_with_a_few_words_behind_it_holds_the_labels_below_it(string first, string second) => Headings(
        $"# Jobs at sea\n\n## The jobs\n\n{first}\n\nThey dive.\n\n**Pay:** £30k\n\n{second}\n\nThey hear.\n\n**Pay:** £40k\n")
        .Should().Equal("Reef Engineer", "Reef Engineer>Pay", "Whale Analyst", "Whale Analyst>Pay");

    [Fact]
    public void Titles_that_are_only_named_hold_nothing() =>
        Headings("# Jobs at sea\n\n## The jobs\n\n**Reef Engineer** — keeps corals alive\n\n**Whale Analyst** — listens\n\nThey hear.\n").Should().Equal("Reef Engineer", "Whale Analyst");

    private static IEnumerable<string> Headings(string text) => OutlineReader.Read(text, ArticleFormat.Markdown).Root.AllSections().Where(section => section.Path.Count > 1).Select(section => string.Join('>', section.Path.Skip(1)));
}
