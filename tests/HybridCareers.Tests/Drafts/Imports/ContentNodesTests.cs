using HybridCareers.Content;
using HybridCareers.Drafts.Imports;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Drafts.Imports;

public class ContentNodesTests
{
    [Fact]
    public void Every_claim_of_every_bundled_entry_has_its_node()
    {
        foreach (var entry in Bundled.Catalog.Entries)
        {
            var nodes = ContentNodes.Of(entry.Content);
            foreach (var claim in entry.Content.Claims())
            {
                var node = ContentNodes.Find(nodes, claim.Place);
                node.Should().NotBeNull("{0} {1} claims it", entry.Slug, claim.Place);
                if (ContentNodes.TextOf(node!) is { } text)
                    text.Should().Be(claim.Text);
            }
        }
    }

    [Theory]
    [InlineData("day[3]", "day")]
    [InlineData("skills[solidity]", "skills")]
    [InlineData("stages[1].steps[2].text[4]", "stages[1].steps[2].text")]
    [InlineData("pay.figures[1]", "pay.figures")]
    [InlineData("platforms[Node.js [LTS]]", "platforms")]
    [InlineData("demand", "demand")]
    [InlineData("stages[1].steps[2].effort", "stages[1].steps[2].effort")]
    public void The_list_of_a_place_is_its_field(string place, string field) => ContentNodes.FieldOf(place).Should().Be(field);

    [Fact]
    public void A_frame_claims_nothing_and_keeps_its_parts()
    {
        foreach (var entry in Bundled.Catalog.Entries.Where(entry => entry.Kind is not (EntryKind.Skill or EntryKind.Resource or EntryKind.Source)))
        {
            var frame = ContentJson.Read(entry.Kind, ContentNodes.Frame(entry.Content).ToJsonString(ContentJson.Options));

            frame.Claims().Where(claim => !claim.Place.EndsWith(".effort", StringComparison.Ordinal)).Should().BeEmpty(entry.Slug);
            frame.Name.Should().Be(entry.Content.Name);
        }
    }

    [Fact]
    public void What_is_removed_is_unknown_or_gone()
    {
        var root = ContentNodes.Of(Given.ARole().Content);
        foreach (var place in (string[])["day[1]", "demand", "entry", "coding", "pay", "pay.figures[1]"])
            ContentNodes.Remove(root, place);
        var role = (RoleContent)ContentJson.Read(EntryKind.Role, root.ToJsonString(ContentJson.Options));

        role.Day.Should().ContainSingle().Which.Text.Should().Be("Another thing.");
        (role.Demand.Level, role.Demand.SourceWord, role.Entry.Level, role.Coding.Need, role.Pay.SourceLabel, role.Pay.Figures.Count).Should().Be((DemandLevel.Unknown, null, EntryLevel.Unknown, CodingNeed.Unknown, null, 0));
    }
}
