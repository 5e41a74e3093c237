using System.Text.Json.Nodes;
using HybridCareers.Content;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Admin.Entries.Form;

namespace HybridCareers.Tests.Web.Admin.Entries.Form;

public class WritingTests
{
    private static readonly IReadOnlyList<Field> Shape = FormShape.Of(EntryKind.Role);

    [Fact]
    public void Items_keep_their_keys_wherever_they_move()
    {
        var draft = Role("One.", "Two.", "Three.");
        var first = Items(draft)[0];

        draft.Move(first, 2);

        Texts(draft).Should().Equal("Two.", "Three.", "One.");
        draft.Write(Shape, first + "/text", "Still one.").Should().BeTrue();
        Texts(draft).Should().Equal("Two.", "Three.", "Still one.");
    }

    [Theory]
    [InlineData(-5, "Two.", "One.")]
    [InlineData(99, "One.", "Two.")]
    public void A_move_beyond_the_end_stops_there(int to, params string[] texts)
    {
        var draft = Role("One.", "Two.");
        draft.Move(Items(draft)[1], to);
        Texts(draft).Should().Equal(texts);
    }

    [Fact]
    public void A_statement_is_split_with_its_grounds_and_joined_again()
    {
        var draft = Role("First words. Second words.", "Third.");

        draft.Split(Items(draft)[0], 12);
        Texts(draft).Should().Equal("First words.", "Second words.", "Third.");
        Read(draft).Day.Should().OnlyContain(statement => statement.Grounds.Stand);

        draft.Join(Items(draft)[0]);
        Texts(draft).Should().Equal("First words. Second words.", "Third.");
        Read(draft).Day[0].Grounds.Reason.Should().NotBeNull();
    }

    [Fact]
    public void The_first_half_keeps_its_key_and_the_second_comes_after_it()
    {
        var draft = Role("First words. Second words.", "Third.");
        var (first, third) = (Items(draft)[0], Items(draft)[1]);

        draft.Split(first, 12);

        Items(draft)[0].Should().Be(first);
        Items(draft)[2].Should().Be(third);
        Items(draft).Should().OnlyHaveUniqueItems();
        draft.Join(first);
        Items(draft).Should().Equal(first, third);
    }

    [Fact]
    public void Joined_statements_rest_on_the_grounds_of_both_and_what_both_cite_stands_once()
    {
        var draft = Role("One.", "Two.");
        var (one, two) = (Items(draft)[0], Items(draft)[1]);
        foreach (var (item, source) in ((string, string)[])[(one, "a"), (one, "b"), (two, "b"), (two, "c")])
            draft.Cite(item + "/grounds", Given.Cites(source).Cites[0]);
        draft.Write(Shape, two + "/grounds/reason/why", "Because of two.");

        draft.Join(one);

        var grounds = Read(draft).Day.Should().ContainSingle().Which.Grounds;
        grounds.Cites.Select(cite => cite.Source).Should().Equal("a", "b", "c");
        grounds.Reason!.Why.Should().Be("The test needs it. Because of two.");
        grounds.Reason.By.Should().Be("Ada");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(-1)]
    [InlineData(100)]
    public void A_split_at_an_end_does_nothing(int at)
    {
        var draft = Role("One.");
        draft.Split(Items(draft)[0], at);
        Texts(draft).Should().Equal("One.");
    }

    [Fact]
    public void The_last_statement_has_nothing_to_be_joined_with()
    {
        var draft = Role("One.", "Two.");
        draft.Join(Items(draft)[1]);
        Texts(draft).Should().Equal("One.", "Two.");
    }

    [Fact]
    public void What_is_typed_into_an_item_that_is_gone_is_told()
    {
        var draft = Role("One.", "Two.");
        var gone = Items(draft)[0];

        draft.Remove(gone);

        draft.Write(Shape, gone + "/text", "Late.").Should().BeFalse();
        draft.Write(Shape, "no/such/field", "x").Should().BeFalse();
        draft.Write(Shape, "", "x").Should().BeFalse();
        Texts(draft).Should().Equal("Two.");
    }

    [Fact]
    public void An_optional_field_that_is_emptied_is_absent()
    {
        var draft = Role("One.");
        draft.Write(Shape, "entry/remark", "Said.");
        Read(draft).Entry.Remark.Should().Be("Said.");

        draft.Write(Shape, "entry/remark", "");

        Read(draft).Entry.Remark.Should().BeNull();
    }

    [Fact]
    public void Text_comes_in_the_composed_form_with_single_line_ends()
    {
        var draft = Role("One.");
        draft.Write(Shape, Items(draft)[0] + "/text", "Cafe\u0301\r\nand more");
        Texts(draft).Should().Equal("Café\nand more");
    }

    [Fact]
    public void What_is_no_number_stays_as_typed_and_is_told_with_its_place()
    {
        var draft = Role("One.");
        var figure = $"pay/figures/{draft.Add(Shape, "pay/figures")}";
        draft.Write(Shape, figure + "/min", "80k");

        var (content, problems) = draft.Read(EntryKind.Role);

        content.Should().BeNull();
        problems.Should().ContainSingle(problem => problem.Message.Contains("'80k' is not a whole number")).Which.Place.Should().StartWith("pay.figures[").And.EndWith(".min");
        draft.PathOf(problems[0].Place).Should().Be(figure + "/min");

        draft.Write(Shape, figure + "/min", "80000");
        draft.Read(EntryKind.Role).Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_new_item_comes_after_the_one_named()
    {
        var draft = Role("One.", "Two.");
        var key = draft.Add(Shape, "day", Items(draft)[0].Split('/')[1]);

        Texts(draft).Should().Equal("One.", "", "Two.");
        Items(draft)[1].Should().Be("day/" + key);
        Items(draft).Should().OnlyHaveUniqueItems();
    }

    private static DraftDocument Role(params string[] day) => DraftDocument.Parse(ContentJson.Write(
        Given.ARole().With(role => role with { Day = [.. day.Select(Given.Said)] }).Content));

    private static RoleContent Read(DraftDocument draft) => (RoleContent)draft.Read(EntryKind.Role).Content!;

    private static IReadOnlyList<string> Items(DraftDocument draft) => [.. ((JsonArray)draft.Find("day")!).Select(item => "day/" + DraftDocument.KeyOf(item))];

    private static IReadOnlyList<string> Texts(DraftDocument draft) => [.. ((JsonArray)draft.Find("day")!).Select(item => item!["text"]!.ToString())];
}
