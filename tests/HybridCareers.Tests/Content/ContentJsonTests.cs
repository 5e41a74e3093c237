using System.Text.Json;
using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Content;

public sealed class ContentJsonTests
{
    private const string Course = """
        {"title":"A course","provider":"A school","url":"https://example.org/","address":"page-seen","format":"online course",
         "skills":["python"],"summary":[{"text":"Good.","grounds":{"cites":[{"source":"a-list","path":[],"use":"derived"}]}}]}
        """;

    [Fact]
    public void What_may_be_null_may_be_left_out_and_stays_out()
    {
        var course = (ResourceContent)ContentJson.Read(EntryKind.Resource, Course);
        course.Hours.Should().BeNull("nobody said how many; it is not 0");
        course.Cost.Should().BeNull();
        ContentJson.Write(course).Should().NotContainAny("hours", "cost", "level", "null");
        ContentJson.Read(EntryKind.Resource, ContentJson.Write(course)).Should().BeEquivalentTo(course);
    }

    [Fact]
    public void What_is_left_out_has_its_stated_meaning()
    {
        var cite = ((ResourceContent)ContentJson.Read(EntryKind.Resource, Course)).Summary[0].Grounds.Cites[0];
        cite.Should().BeEquivalentTo(new Citation("a-list", [], CitationUse.Derived, Mark: EvidenceMark.ReadAtSource, Address: AddressCheck.NotApplicable));
    }

    [Theory]
    [InlineData("\"title\":\"A course\"", "\"titel\":\"A course\"", "titel")]
    [InlineData("\"title\":\"A course\",", "", "title")]
    [InlineData("\"title\":\"A course\"", "\"title\":null", "title")]
    [InlineData("\"title\":\"A course\"", "\"title\":7", "title")]
    [InlineData("\"page-seen\"", "\"seen\"", "address")]
    [InlineData("\"page-seen\"", "2", "address")]
    [InlineData("\"cites\":[", "\"sites\":[", "sites")]
    [InlineData("\"skills\":[\"python\"]", "\"skills\":[\"python\"],\"hours\":\"12\"", "hours")]
    [InlineData("[\"python\"]", "[\"python\",]", "skills")]
    public void Anything_amiss_is_refused_and_named(string right, string wrong, string named)
    {
        Course.Should().Contain(right);
        var spoilt = Course.Replace(right, wrong, StringComparison.Ordinal);
        FluentActions.Invoking(() => ContentJson.Read(EntryKind.Resource, spoilt)).Should().Throw<JsonException>().WithMessage($"*{named}*");
    }

    [Fact]
    public void Null_is_no_content()
    {
        FluentActions.Invoking(() => ContentJson.Read(EntryKind.Skill, "null")).Should().Throw<JsonException>();
    }

    [Fact]
    public void What_follows_from_the_content_is_not_written()
    {
        ContentJson.Write(ContentJson.Read(EntryKind.Resource, Course)).Should().NotContainAny("isFree", "\"name\"", "stand", "isUnverified");
    }

    [Fact]
    public void Every_kind_has_a_type_and_an_unknown_kind_has_none()
    {
        Enum.GetValues<EntryKind>().Select(ContentJson.TypeOf).Should().OnlyHaveUniqueItems();
        FluentActions.Invoking(() => ContentJson.TypeOf((EntryKind)99)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Every_bundled_document_comes_back_as_it_was()
    {
        foreach (var entry in Bundled.Entries)
            ContentJson.Write(ContentJson.Read(entry.Kind, entry.Document)).Should().Be(entry.Document, $"{entry.Kind} {entry.Slug}");
    }
}
