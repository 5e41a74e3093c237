using HybridCareers.Content;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Content;

public class ContradictionContentTests
{
    private static readonly ContradictionContent Open = Given.AContradiction().What;

    [Fact]
    public void Two_sides_without_a_settlement_are_an_open_contradiction()
    {
        Open.IsOpen.Should().BeTrue();
        ((IContent)Open).Problems().Should().BeEmpty();
        ContentJson.Read(EntryKind.Contradiction, ContentJson.Write(Open)).Should().BeEquivalentTo(Open);
    }

    [Fact]
    public void One_side_alone_contradicts_nothing() =>
        (Open with { Sides = [Given.Said("Alone.")] }).Problems().Should().ContainSingle().Which.Place.Should().Be("sides");

    [Theory]
    [InlineData(Settling.Prefer, 1, true)]
    [InlineData(Settling.Prefer, 2, true)]
    [InlineData(Settling.Prefer, 0, false)]
    [InlineData(Settling.Prefer, 3, false)]
    [InlineData(Settling.Prefer, null, false)]
    [InlineData(Settling.ShowBoth, null, true)]
    [InlineData(Settling.ShowBoth, 1, false)]
    [InlineData(Settling.Note, null, true)]
    public void A_side_is_named_where_one_is_preferred_and_only_there(Settling how, int? side, bool good)
    {
        var settled = Open with { Settlement = new(how, side, "So it is.", "Ada", new(2026, 11, 23)) };
        settled.Problems().Any().Should().Be(!good);
        settled.IsOpen.Should().BeFalse();
        (settled with { Settlement = settled.Settlement! with { Note = " " } }).Problems().Should().Contain(problem => problem.Message.Contains("Say why"));
    }
}
