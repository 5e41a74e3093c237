using HybridCareers.Evidence;

namespace HybridCareers.Tests.Evidence;

public class OutlineTests
{
    [Fact]
    public void Sentences_stand_under_the_headings_that_lead_to_them()
    {
        var version = Outline.Of(
            """
            A word before.

            # Report
            First sentence.
            It goes on here. Second one!

            ## Firms ##
            - One item. With two sentences.
            - Another
              that goes on.
            1. Numbered.

            | a | b |
            |---|---|
            | 1 | 2 |

            Outlook
            -------
            Last words.

            # Report
            A third sentence.
            """, "read today");

        version.Label.Should().Be("read today");
        version.Sections.Select(section => string.Join(" › ", section.Path)).Should().Equal("", "Report", "Report › Firms", "Report › Outlook");
        Hashes("A word before.").Should().Equal(version.Sections[0].Sentences);
        Hashes("First sentence.", "It goes on here.", "Second one!", "A third sentence.").Should().Equal(version.Sections[1].Sentences);
        Hashes("One item.", "With two sentences.", "Another that goes on.", "Numbered.", "| a | b |", "| 1 | 2 |").Should().Equal(version.Sections[2].Sentences);
        Hashes("Last words.").Should().Equal(version.Sections[3].Sentences);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n \n---\n")]
    [InlineData("# Only a heading")]
    public void A_text_without_sentences_has_no_sections(string text) => Outline.Of(text, "v").Sections.Should().BeEmpty();

    [Theory]
    [InlineData("#hashtag is no heading.")]
    [InlineData("2026 was a good year.")]
    [InlineData("-5 degrees it had.")]
    public void What_looks_like_a_mark_is_a_sentence(string text) => Outline.Of(text, "v").Sections.Should().ContainSingle().Which.Sentences.Should().Equal(SentenceHash.Of(text));

    [Fact]
    public void Line_ends_change_nothing_of_the_outline() => Outline.Of("# A\r\nOne.\r\n\r\nTwo.", "v").Sections.Should().BeEquivalentTo(Outline.Of("# A\nOne.\n\nTwo.", "v").Sections);

    private static IEnumerable<string> Hashes(params string[] sentences) => sentences.Select(SentenceHash.Of);
}
