using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Shared.Schema;

namespace HybridCareers.Tests.Web.Shared.Schema;

public class LearningDataTests
{
    [Fact]
    public void What_is_not_known_of_a_resource_leaves_no_trace()
    {
        var data = LearningData.Resource("A course", "javascript:x", "A provider", "course", null, null, null, []);

        Pages.DataOf(data).Select(pair => pair.Key).Should().Equal("@context", "@type", "name", "provider", "learningResourceType");
    }

    [Theory]
    [InlineData(8, "PT8H")]
    [InlineData(6.5, "PT6H30M")]
    [InlineData(0.25, "PT0H15M")]
    public void Hours_are_written_as_a_duration(double hours, string duration) =>
        Pages.DataOf(LearningData.Resource("A", "https://example.org", "P", "f", "beginner", true, (decimal)hours, ["Rust"]))["timeRequired"]!.GetValue<string>().Should().Be(duration);

    [Fact]
    public void A_path_is_a_course_whose_time_is_given_only_where_every_step_is_known()
    {
        var known = Small.Path("Way", Small.Step("One", new Effort(1, 2, 3, Small.Grounds)));
        var unknown = Small.Path("Way", Small.Step("One", new Effort(1, 2, 3, Small.Grounds)), Small.Step("Two"));

        Course(known)["timeRequired"]!.GetValue<string>().Should().Be("PT2H");
        Course(unknown).ContainsKey("timeRequired").Should().BeFalse();
        Course(known)["hasPart"]!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public void What_a_course_asks_for_is_said_in_words_and_left_out_where_it_asks_for_nothing()
    {
        var step = Small.Step("One");

        Course(Small.Path("Way", step))["coursePrerequisites"]!.GetValue<string>().Should().Be("A background in AI");
        Course(Small.Path("Way", step) with { Background = Background.Any }).ContainsKey("coursePrerequisites").Should().BeFalse();
    }

    private static System.Text.Json.Nodes.JsonObject Course(PathContent path) => Pages.DataOf(LearningData.Course(
        new Live<PathContent>(Guid.Empty, "way", 1, Small.Then, path), PathHours.Of(path), [("One", "/paths/way#step-1", path.Stages[0].Steps[0].Effort, [])]));
}
