using HybridCareers.Matching;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public.Compare;

namespace HybridCareers.Tests.Web.Public.Compare;

public class CompareWeighTests
{
    [Fact]
    public async Task Without_weights_there_is_a_form_and_no_order()
    {
        var view = Find(("roles", "zkml-engineer,ai-agent-economist"));
        var page = await Pages.RenderAsync<ComparePage, CompareView>(view);

        view.Order.Should().BeNull();
        page.QuerySelectorAll("section[aria-labelledby=weigh] select").Should().HaveCount(4);
        page.QuerySelectorAll("section[aria-labelledby=weigh] table").Should().BeEmpty();
    }

    [Fact]
    public async Task With_weights_roles_stand_in_order_with_their_parts_and_what_would_flip_it()
    {
        var view = Find(("roles", "zkml-engineer,ai-agent-economist,decentralized-ai-ethicist"), ("have", "gt,md,py.3,stat"), ("weigh-demand", "2"), ("weigh-effort", "3"));
        var page = await Pages.RenderAsync<ComparePage, CompareView>(view);
        var section = page.QuerySelector("section[aria-labelledby=weigh]")!;

        view.Head.Listed.Should().BeFalse("it is one reader's own");
        view.Order!.Roles.Select(role => role.Score).Should().BeInDescendingOrder();
        view.Order.Roles.Should().OnlyContain(role => role.Parts.Select(part => part.By).SequenceEqual(new[] { WeighedBy.Demand, WeighedBy.Effort }));
        section.QuerySelectorAll("tbody tr").Should().HaveCount(3);
        section.QuerySelectorAll("option[selected]").Select(option => option.GetAttribute("value")).Should().Equal("", "2", "3", "");
        section.QuerySelectorAll("li").Should().HaveCount(view.Order.Flips.Count);
        section.TextContent.Should().Contain(WeighWords.Outcome(view.Order));
        section.QuerySelector("input[name=have]")!.GetAttribute("value").Should().Be("gt,md,py.3,stat");
    }

    [Fact]
    public void Words_say_what_is_counted_and_what_would_change()
    {
        WeighWords.Part(new(WeighedBy.Coding, -2, 0.5m)).Should().Be("0.5 × 2");
        WeighWords.Part(new(WeighedBy.Coding, -2, 1)).Should().Be("0 × 2");
        WeighWords.Part(new(WeighedBy.Demand, 3, null)).Should().Be("not known: 0.5 × 3");
        WeighWords.Flip(new(WeighedBy.Demand, 3, null, null, "a", "A")).Should().Be("If “High demand” stood at “matters much”, A would come first.");
        WeighWords.Flip(new(WeighedBy.Demand, null, "B", true, "b", "B")).Should().Be("What is not known may decide: if B had much demand, B would come first.");
        WeighWords.Of(WeighedBy.Coding, -1).Should().Be("I want none of it: matters a little");
    }

    private static CompareView Find(params (string, string)[] values) => CompareQuery.Find(Bundled.Catalog, Pages.Url("/compare", "", values)).View();
}
