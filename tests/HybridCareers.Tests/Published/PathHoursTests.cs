using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Published;

public class PathHoursTests
{
    [Fact]
    public void Hours_of_all_steps_add_up_and_unknown_ones_are_counted() =>
        PathHours.Of(Small.Path("A path", Small.Step("One", new Effort(1, 2, 4, Small.Grounds)), Small.Step("Two"), Small.Step("Three", new Effort(10, 20, 40, Small.Grounds))))
            .Should().Be(new PathHours(11, 22, 44, 3, 1));

    [Fact]
    public void Hours_are_not_known_where_no_step_states_any()
    {
        PathHours.Of(Small.Path("A path", Small.Step("One"))).IsKnown.Should().BeFalse();
        PathHours.Of(Small.Path("No steps")).IsKnown.Should().BeFalse();
    }
}
