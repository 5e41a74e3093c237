using HybridCareers.Content;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Admin.Entries.Form;

namespace HybridCareers.Tests.Web.Admin.Entries.Form;

public class FieldWordsTests
{
    private readonly DraftDocument draft = DraftDocument.Parse(ContentJson.Write(Given.ARole().With(role => role with
    {
        Skills = [new("rust", Importance.Essential, Given.Reason)],
    }).Content));

    [Fact]
    public void A_field_is_named_by_its_labels_and_places()
    {
        Words(new("title", "")).Should().Be("Title");
        Words(new("day[2]", "") { Part = "text" }).Should().Be("A day’s work, statement 2 › Text");
        Words(new("day[2]", "") { Part = "grounds" }).Should().Be("A day’s work, statement 2 › Says who?");
        Words(new("skills[rust]", "")).Should().Be("Skills, skill 1 › Skill");
        draft.Add(FormShape.Of(EntryKind.Role), "skills");
        Words(new("skills[]", "")).Should().Be("Skills, skill 2 › Skill");
        Words(new("pay.figures[1]", "") { Part = "grounds" }).Should().Be("Pay › Figures, figure 1 › Says who?");
        Words(new("platforms[Platform]", "") { Part = "text" }).Should().Be("Platforms, platform 1 › What");
        FieldWords.Of(FormShape.Of(EntryKind.Role), draft, ":slug").Should().Be("Slug");
    }

    [Fact]
    public void A_proof_leads_to_how_it_proves()
    {
        var project = DraftDocument.Parse(ContentJson.Write(Given.AProject().With(p => p with { Proves = [new("rust", new("", Given.Reason))] }).Content));

        project.PathOf(new Problem("proves[rust]", "") { Part = "text" }).Should().EndWith("/how/text");
        project.PathOf(new Problem("proves[rust]", "") { Part = "grounds" }).Should().EndWith("/how/grounds");
    }

    [Fact]
    public void The_slug_of_an_entry_stands_beside_its_content_and_other_odd_places_beside_the_form()
    {
        draft.PathOf(new Problem("slug", "")).Should().Be(":slug");
        draft.PathOf(new Problem("", "")).Should().BeNull();
    }

    [Fact]
    public void What_a_field_stands_in_is_opened_from_outside_in() =>
        FieldWords.Around("stages/k1/steps/k2/title").Should().Equal("stages", "stages/k1", "stages/k1/steps", "stages/k1/steps/k2", "stages/k1/steps/k2/title");

    [Fact]
    public void A_draft_tells_every_entry_that_it_names_even_while_it_can_not_be_read()
    {
        draft.Write(FormShape.Of(EntryKind.Role), "pay/figures/k1/min", "lots");
        draft.Cite("demand/grounds", Given.Cites("report").Cites[0]);

        draft.Names(FormShape.Of(EntryKind.Role)).Should().BeEquivalentTo([(EntryKind.Skill, "rust"), (EntryKind.Source, "report")]);
    }

    private string Words(Problem problem) => FieldWords.Of(FormShape.Of(EntryKind.Role), draft, draft.PathOf(problem)!);
}
