using System.Text.Json;
using HybridCareers.Content;
using HybridCareers.Drafts.Comparing;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Drafts.Comparing;

public class MergingTests
{
    private static readonly EntryBuilder<RoleContent> Start = Given.ARole().With(role => role with
    {
        Day = [Given.Said("Writes circuits."), Given.Said("Reads papers."), Given.Said("Talks to people.")],
        Skills = [Needs("rust"), Needs("solidity")],
    });

    [Fact]
    public void Changes_of_different_fields_come_together_without_asking()
    {
        var merging = Merge(
            Start.With(role => role with { Title = "Their title" }),
            Start.With(role => role with { Day = [role.Day[0], Given.Said("Reads many papers."), role.Day[2]] }));

        merging.HasConflicts.Should().BeFalse();
        merging.Fields.Select(field => (field.Label, field.Suggested)).Should().Equal(("Title", Side.Theirs), ("A day's work, no. 2", Side.Mine));
        var merged = Read(merging, []);
        merged.Title.Should().Be("Their title");
        merged.Day.Select(said => said.Text).Should().Equal("Writes circuits.", "Reads many papers.", "Talks to people.");
    }

    [Fact]
    public void The_same_field_changed_by_both_must_be_chosen()
    {
        var merging = Merge(Start.With(role => role with { Title = "Theirs" }), Start.With(role => role with { Title = "Mine" }));

        var field = merging.Fields.Should().ContainSingle().Subject;
        field.Should().BeEquivalentTo(new { Base = Start.What.Title, Theirs = "Theirs", Mine = "Mine", IsConflict = true, CanBeWritten = true });
        Read(merging, []).Title.Should().Be("Theirs", "nothing that is saved is overwritten unasked");
        Read(merging, new() { [field.Id] = new(Side.Mine) }).Title.Should().Be("Mine");
        Read(merging, new() { [field.Id] = new(Side.Theirs, "Ours") }).Title.Should().Be("Ours");
    }

    [Fact]
    public void What_both_added_stands_in_the_list_and_what_one_removed_is_gone()
    {
        var merging = Merge(
            Start.With(role => role with { Day = [role.Day[0], Given.Said("They sleep."), role.Day[1], role.Day[2]], Skills = [Needs("rust")] }),
            Start.With(role => role with { Day = [role.Day[0], role.Day[2], Given.Said("I eat.")] }));

        merging.HasConflicts.Should().BeFalse();
        var merged = Read(merging, []);
        merged.Day.Select(said => said.Text).Should().Equal("Writes circuits.", "They sleep.", "Talks to people.", "I eat.");
        merged.Skills.Select(skill => skill.Skill).Should().Equal("rust");
    }

    [Fact]
    public void What_one_removed_and_the_other_changed_must_be_chosen()
    {
        var merging = Merge(
            Start.With(role => role with { Day = [role.Day[0], Given.Said("Reads and writes papers."), role.Day[2]] }),
            Start.With(role => role with { Day = [role.Day[0], role.Day[2]] }));

        var field = merging.Fields.Should().ContainSingle(field => field.IsConflict).Subject;
        field.Mine.Should().BeNull();
        Read(merging, []).Day.Should().HaveCount(3);
        Read(merging, new() { [field.Id] = new(Side.Mine) }).Day.Should().HaveCount(2);
    }

    [Fact]
    public void A_new_order_of_one_side_holds_and_of_both_must_be_chosen()
    {
        var theirs = Start.With(role => role with { Title = "Theirs" });
        var mine = Start.With(role => role with { Day = [role.Day[2], role.Day[0], role.Day[1]] });
        var other = Start.With(role => role with { Day = [role.Day[1], role.Day[0], role.Day[2]] });

        Read(Merge(theirs, mine), []).Day.Should().BeEquivalentTo(mine.What.Day, options => options.WithStrictOrdering());
        var merging = Merge(other, mine);
        var field = merging.Fields.Should().ContainSingle().Subject;
        field.IsConflict.Should().BeTrue();
        field.Mine.Should().Be(string.Join('\n', mine.What.Day.Select((said, at) => $"{at + 1}. {said.Text}")), "the two orders are shown");
        Read(merging, new() { [field.Id] = new(Side.Mine) }).Day.Select(said => said.Text)
            .Should().Equal(mine.What.Day.Select(said => said.Text));
        Read(merging, []).Day.Select(said => said.Text).Should().Equal(other.What.Day.Select(said => said.Text));
    }

    [Fact]
    public void Without_a_common_beginning_every_difference_is_a_conflict()
    {
        var (theirs, mine) = (ContentJson.Write(Start.Content), ContentJson.Write(Start.With(role => role with { Title = "Mine" }).Content));

        new Merging(null, theirs, mine).Fields.Should().ContainSingle().Which.IsConflict.Should().BeTrue();
    }

    [Fact]
    public void Half_finished_text_is_merged_as_far_as_it_is_json()
    {
        var merging = new Merging("{\"title\":\"A\"}", "{\"title\":\"A\",\"order\":1}", "{\"title\":\"B\",\"unknown\":[{}]}");

        merging.With(new Dictionary<string, Choice>()).Should().Be("{\"title\":\"B\",\"order\":1,\"unknown\":[{}]}");
        FluentActions.Invoking(() => new Merging("{}", "{}", "{ half")).Should().Throw<JsonException>();
    }

    [Fact]
    public void All_choices_of_one_side_give_that_side()
    {
        var theirs = Start.With(role => role with { Title = "T", Day = [role.Day[1], Given.Said("New.")], Feeders = [], Skills = [Needs("solidity"), Needs("go")] });
        var mine = Start.With(role => role with { Title = "M", Day = [role.Day[2], role.Day[1]], Skills = [Needs("rust") with { Label = "Rust" }] });
        var merging = Merge(theirs, mine);

        foreach (var (side, whole) in (IEnumerable<(Side, EntryBuilder<RoleContent>)>)[(Side.Theirs, theirs), (Side.Mine, mine)])
            Read(merging, merging.Fields.ToDictionary(field => field.Id, _ => new Choice(side)))
                .Should().BeEquivalentTo(whole.What, options => options.WithStrictOrdering());
    }

    private static RoleSkill Needs(string skill) => new(skill, Importance.Essential, Given.Reason);

    private static Merging Merge(EntryBuilder<RoleContent> theirs, EntryBuilder<RoleContent> mine) =>
        new(ContentJson.Write(Start.Content), ContentJson.Write(theirs.Content), ContentJson.Write(mine.Content));

    private static RoleContent Read(Merging merging, Dictionary<string, Choice> choices) =>
        (RoleContent)ContentJson.Read(EntryKind.Role, merging.With(choices));
}
