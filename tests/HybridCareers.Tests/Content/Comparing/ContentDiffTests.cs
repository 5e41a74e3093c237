using System.Text.Json;
using HybridCareers.Content;
using HybridCareers.Content.Comparing;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Content.Comparing;

public class ContentDiffTests
{
    [Fact]
    public void Equal_texts_have_no_difference_whatever_the_order_of_their_members() =>
        ContentDiff.Between("{\"a\":1,\"b\":[1,2]}", "{\"b\":[1,2],\"a\":1}").Should().BeEmpty();

    [Fact]
    public void A_changed_sentence_shows_its_words()
    {
        var change = Between(Days("It writes circuits in Rust."), Days("It writes proofs in Rust.")).Should().ContainSingle().Subject;

        change.Should().BeEquivalentTo(new { Path = "day[1].text", Label = "A day's work, no. 1", What = ChangeOf.Changed });
        change.Words.Should().Equal(
            new WordRun("It writes ", WordFate.Kept), new WordRun("circuits", WordFate.TakenOut), new WordRun("proofs", WordFate.PutIn),
            new WordRun(" in Rust.", WordFate.Kept));
    }

    [Fact]
    public void A_moved_item_is_moved_not_deleted_and_added()
    {
        var changes = Between(Days("One.", "Two.", "Three.", "Four."), Days("Four.", "One.", "Two.", "Three."));

        changes.Should().ContainSingle().Which.Should().BeEquivalentTo(new { What = ChangeOf.Moved, From = 4, To = 1, After = "Four.\nGrounds \u203a Reason \u203a By: Ada\nGrounds \u203a Reason \u203a Reason: The test needs it." });
    }

    [Fact]
    public void An_item_put_in_at_the_top_moves_nothing()
    {
        var changes = Between(Days("One.", "Two."), Days("Zero is new.", "One.", "Two."));

        changes.Should().ContainSingle().Which.Should().BeEquivalentTo(new { What = ChangeOf.Added, Path = "day[1]", To = 1 });
    }

    [Fact]
    public void An_item_moved_and_reworded_is_both()
    {
        var changes = Between(
            Days("One thing is done.", "Another thing is done at night.", "Rest."), Days("Rest.", "One thing is done.", "Another thing is done by day."));

        changes.Select(change => (change.What, change.Path)).Should().Equal((ChangeOf.Moved, "day[1]"), (ChangeOf.Changed, "day[3].text"));
    }

    [Fact]
    public void Skills_are_known_by_their_slug()
    {
        var role = Given.ARole();
        var before = role.With(r => r with { Skills = [Needs("rust"), Needs("solidity")] });
        var after = role.With(r => r with { Skills = [Needs("solidity") with { Importance = Importance.Optional }, Needs("zk-proofs")] });

        Between(before, after).Select(change => (change.What, change.Label)).Should().Equal(
            (ChangeOf.Removed, "Skills, rust"), (ChangeOf.Changed, "Skills, solidity \u203a Importance"), (ChangeOf.Added, "Skills, zk-proofs"));
    }

    [Fact]
    public void What_was_not_stated_and_now_is_was_added()
    {
        var role = Given.ARole();
        var change = Between(role, role.With(r => r with { Entry = r.Entry with { Remark = "Five years." } })).Should().ContainSingle().Subject;

        change.Should().BeEquivalentTo(new { Label = "Seniority \u203a Remark", What = ChangeOf.Added, Before = (string?)null, After = "Five years." });
    }

    [Fact]
    public void A_first_text_is_new_field_by_field() =>
        ContentDiff.Between(null, "{\"title\":\"A\",\"order\":1}").Select(change => (change.Label, change.What, change.After))
            .Should().Equal(("Title", ChangeOf.Added, "A"), ("Order", ChangeOf.Added, "1"));

    [Fact]
    public void What_is_no_json_is_refused() => FluentActions.Invoking(() => ContentDiff.Between("{", "{}")).Should().Throw<JsonException>();

    [Fact]
    public void Every_bundled_text_equals_itself_and_differs_from_a_changed_one()
    {
        foreach (var (entry, content) in Contents.All)
        {
            var json = ContentJson.Write(content);
            ContentDiff.Between(json, json).Should().BeEmpty();
            var (title, other) = (JsonSerializer.Serialize(entry.Name, ContentJson.Options), JsonSerializer.Serialize(entry.Name + " II", ContentJson.Options));
            ContentDiff.Between(json, json.Replace($"\"title\":{title}", $"\"title\":{other}"))
                .Should().Contain(change => change.Path == "title" && change.What == ChangeOf.Changed);
        }
    }

    private static EntryBuilder<RoleContent> Days(params string[] days) => Given.ARole().With(role => role with { Day = [.. days.Select(Given.Said)] });

    private static RoleSkill Needs(string skill) => new(skill, Importance.Essential, Given.Reason);

    private static IReadOnlyList<FieldChange> Between(EntryBuilder<RoleContent> before, EntryBuilder<RoleContent> after) =>
        ContentDiff.Between(ContentJson.Write(before.Content), ContentJson.Write(after.Content));
}
