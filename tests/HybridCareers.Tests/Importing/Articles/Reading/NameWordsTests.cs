using HybridCareers.Importing.Articles;
using HybridCareers.Importing.Articles.Outlines;
using HybridCareers.Importing.Articles.Reading;

namespace HybridCareers.Tests.Importing.Articles.Reading;

public class NameWordsTests
{
    [Theory]
    [InlineData("tag", "tag")]
    [InlineData("skill-tag__label", "skill tag label")]
    [InlineData("MuiChip-root", "mui chip root")]
    [InlineData("BADGE2", "badge")]
    [InlineData("stage", "stage")]
    [InlineData("--", "")]
    public void A_name_is_cut_into_words(string name, string words) => string.Join(' ', NameWords.Of(name)).Should().Be(words);

    [Theory]
    [InlineData("stage", "Data Engineer")]
    [InlineData("advantage", "Data Engineer")]
    [InlineData("pillar", "Data Engineer")]
    [InlineData("microchip", "Data Engineer")]
    [InlineData("status-badge", "Data")]
    [InlineData("tags", "Data")]
    [InlineData("job_pill", "Data")]
    public void Only_a_whole_word_makes_a_badge(string name, string heading) =>
        OutlineReader.Read($"<h1>Jobs</h1><h2>Data <span class={name}>Engineer</span></h2><p>They build.</p>", ArticleFormat.Html).Root.Sections.Should().ContainSingle().Which.Heading.Should().Be(heading);
}
