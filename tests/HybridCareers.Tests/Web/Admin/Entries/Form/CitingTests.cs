using System.Text.Json.Nodes;
using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Admin.Entries.Form;

namespace HybridCareers.Tests.Web.Admin.Entries.Form;

public class CitingTests
{
    private static readonly Citation First = new("a", ["Heading", "Under"], CitationUse.Derived, 3, "00ff", "six words", EvidenceMark.Counted, AddressCheck.PageSeen, "A note.");

    [Fact]
    public void A_citation_is_written_whole_and_read_back()
    {
        var draft = Bare();
        draft.Cite("problem/k1/grounds", First);

        Citing.CiteOf(Cites(draft)[0]).Should().BeEquivalentTo(First);
        ((DriverContent)draft.Read(EntryKind.Driver).Content!).Problem[0].Grounds.Cites.Should().ContainSingle().Which.Should().BeEquivalentTo(First);
    }

    [Fact]
    public void A_changed_citation_keeps_its_place_and_key()
    {
        var draft = Bare();
        draft.Cite("problem/k1/grounds", First);
        draft.Cite("problem/k1/grounds", First with { Source = "b" });
        var key = DraftDocument.KeyOf(Cites(draft)[0]);

        draft.Cite("problem/k1/grounds", First with { Source = "c" }, key);
        draft.Cite("problem/k1/grounds", First with { Source = "d" }, "k99");

        Cites(draft).Select(cite => $"{cite["source"]}").Should().Equal("c", "b");
        DraftDocument.KeyOf(Cites(draft)[0]).Should().Be(key);
    }

    [Fact]
    public void An_editor_vouches_by_name_and_does_not_take_the_place_of_another()
    {
        var draft = Bare();
        draft.Vouch("problem/k1/grounds", "Ada");
        draft.Vouch("problem/k1/grounds", "Rita");

        draft.Find("problem/k1/grounds/reason/by")!.ToString().Should().Be("Ada");
    }

    [Fact]
    public void What_can_not_be_read_as_a_citation_is_no_citation() => Citing.CiteOf(new JsonObject { ["use"] = "sideways" }).Should().BeNull();

    private static DraftDocument Bare() => DraftDocument.Parse(ContentJson.Write(Given.ADriver().With(driver => driver with { Problem = [new("Bare.", Grounds.None)] }).Content));

    private static List<JsonObject> Cites(DraftDocument draft) => [.. ((JsonArray)draft.Find("problem/k1/grounds/cites")!).Select(cite => (JsonObject)cite!)];
}
