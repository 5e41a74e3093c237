using HybridCareers.Importing.Articles;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Tests.Importing.Articles.Outlines;

public class OutlineReaderTests
{
    [Theory]
    [InlineData("1. Data Engineer", "Data Engineer", 1, false)]
    [InlineData("Role 3: Data Engineer", "Data Engineer", 3, true)]
    [InlineData("🚀 2) Data Engineer:", "Data Engineer", 2, false)]
    [InlineData("4️⃣ Data Engineer", "Data Engineer", 4, false)]
    [InlineData("#5 – Data Engineer", "Data Engineer", 5, false)]
    [InlineData("2.3 Data Engineer", "Data Engineer", 3, false)]
    [InlineData("3D Artist", "3D Artist", null, false)]
    [InlineData("2030 and after", "2030 and after", null, false)]
    public void Headings_lose_number_emoji_and_colon(string heading, string text, int? number, bool saysRole) =>
        HeadingText.Of(heading).Should().Be(new HeadingText(text, number, saysRole));

    [Fact]
    public void Sentences_are_numbered_under_their_headings_across_items()
    {
        var outline = OutlineReader.Read("Kites for all\n\nWhat to do\n\n1. Build one: It is cheap.\n• Cut paper. Glue it.\n• Tie a string.\n\nThen go out and fly it.\n", ArticleFormat.Text);

        outline.Passages.Select(passage => $"{string.Join('>', passage.Path)}#{passage.Number} {passage.Text}").Should().Equal(
            "What to do>Build one#1 It is cheap.", "What to do>Build one#2 Cut paper.", "What to do>Build one#3 Glue it.", "What to do>Build one#4 Tie a string.", "What to do#1 Then go out and fly it.");
    }

    [Fact]
    public void Underlined_and_marked_headings_of_a_text_are_headings() =>
        OutlineReader.Read("Title\n=====\n\nPart\n----\nWords stand here.\n\n## Next\nMore words.\n", ArticleFormat.Text).Root.Sections.Select(section => section.Heading).Should().Equal("Part", "Next");

    [Fact]
    public void Several_tables_under_one_heading_are_told_apart()
    {
        const string table = "| Role | Pay |\n|---|---|\n| Data Engineer | $1k |\n\nBetween.\n\n";
        var outline = OutlineReader.Read("# T\n\n## Numbers\n\n" + table + table, ArticleFormat.Markdown);

        outline.Root.AllSections().Where(section => section.Kind == SectionKind.Table).Select(section => section.Heading).Should().Equal("Table", "Table 2");
    }
}
