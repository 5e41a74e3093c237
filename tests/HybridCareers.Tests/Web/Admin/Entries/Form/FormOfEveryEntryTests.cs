using System.Text.Json.Nodes;
using HybridCareers.Content;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Admin.Entries.Form;

namespace HybridCareers.Tests.Web.Admin.Entries.Form;

/// <summary>The form of every kind, tried on every bundled entry.</summary>
public class FormOfEveryEntryTests
{
    [Fact]
    public void A_draft_says_what_the_revision_says()
    {
        foreach (var entry in Bundled.Entries)
        {
            var (content, problems) = DraftDocument.Parse(entry.Document).Read(entry.Kind);

            problems.Should().BeEmpty(entry.Slug);
            ContentJson.Write(content!).Should().Be(entry.Document);
        }
    }

    [Fact]
    public void Every_member_of_every_entry_has_its_field()
    {
        foreach (var entry in Bundled.Entries)
        {
            var shape = FormShape.Of(entry.Kind);
            Paths(DraftDocument.Parse(entry.Document).Root, "").Where(path => Writing.FieldAt(shape, path) is null && !path.StartsWith("versions/", StringComparison.Ordinal))
                .Should().BeEmpty("an editor of {0} must reach them", entry.Slug);
        }
    }

    [Fact]
    public void Writing_what_stands_there_already_changes_nothing()
    {
        foreach (var entry in Bundled.Entries)
        {
            var (shape, draft) = (FormShape.Of(entry.Kind), DraftDocument.Parse(entry.Document));
            foreach (var path in Paths(draft.Root, "").ToList())
            {
                if (Writing.FieldAt(shape, path) is WordsField or TextField or NumberField or ChoiceField or DayField or NameField)
                    draft.Write(shape, path, TextOf(draft.Find(path))).Should().BeTrue();
            }

            ContentJson.Write(draft.Read(entry.Kind).Content!).Should().Be(entry.Document);
        }
    }

    [Fact]
    public void Every_place_of_which_a_problem_can_speak_leads_to_a_field()
    {
        foreach (var entry in Bundled.Entries)
        {
            var draft = DraftDocument.Parse(entry.Document);
            var content = ContentJson.Read(entry.Kind, entry.Document);
            foreach (var place in content.Claims().Select(claim => claim.Place).Concat(content.References().Select(named => named.Place)))
                draft.PathOf(place).Should().NotBeNull("{0} of {1} can be wrong", place, entry.Slug);
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void An_empty_form_is_read_once_it_has_words(EntryKind kind)
    {
        var (content, problems) = DraftDocument.Empty(kind).Read(kind);

        problems.Should().BeEmpty();
        content.Should().BeOfType(ContentJson.TypeOf(kind));
    }

    public static TheoryData<EntryKind> Kinds => [.. Enum.GetValues<EntryKind>()];

    private static string TextOf(JsonNode? node) => node is JsonArray words ? string.Join('\n', words.Select(word => word!.ToString())) : node?.ToString() ?? "";

    private static IEnumerable<string> Paths(JsonNode node, string path) => node switch
    {
        JsonObject part => part.Where(member => member.Key[0] != '$' && member.Value is not null)
            .SelectMany(member => Paths(member.Value!, path.Length == 0 ? member.Key : $"{path}/{member.Key}")),
        JsonArray list when list.Any(item => item is JsonObject) => list.SelectMany(item => Paths(item!, $"{path}/{DraftDocument.KeyOf(item)}")),
        _ => [path],
    };
}
