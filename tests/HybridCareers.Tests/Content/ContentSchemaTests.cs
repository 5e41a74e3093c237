using System.Text.Json.Nodes;
using HybridCareers.Content;
using HybridCareers.Tests.Support;
using NJsonSchema;

namespace HybridCareers.Tests.Content;

public sealed class ContentSchemaTests
{
    private const string Update = "UPDATE_SCHEMAS";

    public static TheoryData<EntryKind> Kinds => [.. Enum.GetValues<EntryKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Committed_schema_is_what_the_type_says(EntryKind kind)
    {
        var path = ContentSchema.PathOf(kind);
        if (Environment.GetEnvironmentVariable(Update) == "1")
            File.WriteAllText(path, ContentSchema.Of(kind));
        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(
            ContentSchema.Of(kind), $"docs/schemas follows the types; after a change run this test once with {Update}=1 and commit the files");
    }

    [Fact]
    public void There_is_a_schema_for_every_kind_and_no_other()
    {
        Directory.GetFiles(ContentSchema.Folder).Should().BeEquivalentTo(Enum.GetValues<EntryKind>().Select(ContentSchema.PathOf));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_description_of_the_format_names_every_member(EntryKind kind)
    {
        var description = File.ReadAllText(Path.Combine(Repository.Root, "docs", "content-format.md"));
        MembersIn(JsonNode.Parse(ContentSchema.Of(kind))).Distinct().Should().NotBeEmpty()
            .And.OnlyContain(member => description.Contains($"`{member}`", StringComparison.Ordinal) || description.Contains($".{member}`", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_bundled_document_is_valid()
    {
        var problems = new List<string>();
        foreach (var kind in Enum.GetValues<EntryKind>())
        {
            var schema = await JsonSchema.FromFileAsync(ContentSchema.PathOf(kind));
            problems.AddRange(DocumentFiles.Of(kind).SelectMany(file =>
                schema.Validate(File.ReadAllText(file)).Select(problem => $"{Path.GetFileName(file)} {problem}")));
        }

        problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("an unknown member", "colour", "\"blue\"")]
    [InlineData("a missing member", "code", null)]
    [InlineData("a word that is no kind of skill", "kind", "\"wisdom\"")]
    [InlineData("a number where text belongs", "title", "7")]
    [InlineData("text where a list belongs", "aliases", "\"ML\"")]
    [InlineData("null in a list", "aliases", "[null]")]
    [InlineData("a statement without grounds", "definition", "[{\"text\":\"Said by nobody.\"}]")]
    [InlineData("a number for a source, behind a reference of the schema", "prerequisites", "[{\"skill\":\"python\",\"grounds\":{\"cites\":[{\"source\":7,\"path\":[],\"use\":\"derived\"}]}}]")]
    [InlineData("what follows from the content", "name", "\"Machine learning\"")]
    public async Task A_spoilt_document_is_refused(string how, string member, string? value)
    {
        var document = JsonNode.Parse(await File.ReadAllTextAsync(DocumentFiles.At(EntryKind.Skill, "machine-learning")))!.AsObject();
        var schema = await JsonSchema.FromFileAsync(ContentSchema.PathOf(EntryKind.Skill));
        schema.Validate(document.ToJsonString()).Should().BeEmpty("it is whole before it is spoilt");

        document.Remove(member);
        if (value is not null)
            document[member] = JsonNode.Parse(value);

        schema.Validate(document.ToJsonString()).Should().NotBeEmpty($"the document holds {how}");
    }

    private static IEnumerable<string> MembersIn(JsonNode? schema) => schema switch
    {
        JsonObject members => (members["properties"] as JsonObject ?? []).Select(member => member.Key).Concat(members.SelectMany(member => MembersIn(member.Value))),
        JsonArray items => items.SelectMany(MembersIn),
        _ => [],
    };
}
