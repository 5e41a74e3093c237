using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Matching;

public class ResumeReaderTests
{
    [Fact]
    public void Listed_skills_bring_their_levels_and_other_texts_their_names()
    {
        var found = Read(
            """
            {"basics":{"summary":"I write Solidity."},
             "work":[{"highlights":["Cut gas fees by half"]}],
             "skills":[{"name":"Programming","level":"Master","keywords":["Python","SQL"]},{"name":"Rust","level":"a bit"},{"name":"py","level":"Basic"},{"name":"Juggling","level":"Expert"}]}
            """);

        found.Select(skill => (skill.Skill.Slug, skill.Level, skill.LevelWord)).Should().BeEquivalentTo(
            new[]
            {
                ("python", ProficiencyLevel.Expert, "Master"), ("sql", ProficiencyLevel.Expert, "Master"), ("rust", ProficiencyLevel.NotStated, "a bit"),
                ("solidity", ProficiencyLevel.NotStated, null), ("gas-fees", ProficiencyLevel.NotStated, (string?)null),
            });
    }

    [Theory]
    [InlineData("intermediate", ProficiencyLevel.Working)]
    [InlineData(" ADVANCED ", ProficiencyLevel.Advanced)]
    [InlineData("ninja", ProficiencyLevel.NotStated)]
    [InlineData(null, ProficiencyLevel.NotStated)]
    public void Words_for_levels_are_read_by_the_table(string? word, ProficiencyLevel level) => ResumeReader.LevelOf(word).Should().Be(level);

    [Theory]
    [InlineData("not json", "not JSON")]
    [InlineData("[1,2]", "no JSON Resume")]
    [InlineData("{\"a\":", "not JSON")]
    [InlineData("{\"a\":\"\\ud800\"}", "half characters")]
    [InlineData("{\"skills\":[{\"name\":\"\\udc00\"}]}", "half characters")]
    public void Anything_else_is_refused_in_words(string file, string why)
    {
        ResumeReader.Read(Bundled.Catalog, file, out var problem).Should().BeEmpty();
        problem.Should().Contain(why);
    }

    [Theory]
    [InlineData("\" Expert\\n\"", ProficiencyLevel.Expert, "Expert")]
    [InlineData("3", ProficiencyLevel.NotStated, "3")]
    [InlineData("\"a\\u0000b\"", ProficiencyLevel.NotStated, "a b")]
    [InlineData("\" \"", ProficiencyLevel.NotStated, null)]
    [InlineData("true", ProficiencyLevel.NotStated, null)]
    [InlineData("null", ProficiencyLevel.NotStated, null)]
    public void A_level_of_any_kind_is_told_as_the_file_writes_it(string level, ProficiencyLevel read, string? told) =>
        Read($$"""{"skills":[{"name":"Python","level":{{level}}}]}""").Should().ContainSingle().Which.Should().Match<FoundSkill>(found => found.Level == read && found.LevelWord == told);

    [Fact]
    public void A_level_without_end_is_cut() =>
        Read($$"""{"skills":[{"name":"Python","level":"{{new string('x', 100_000)}}"}]}""").Should().ContainSingle().Which.LevelWord!.Length.Should().BeLessThan(50);

    [Fact]
    public void What_only_sounds_planned_is_read_all_the_same() =>
        Read("""{"basics":{"label":"On the way to Rust","summary":"On the way to lead engineer I learnt Solidity."},"work":[{"description":"Planned: a move to Python."}],"projects":[{"description":"Planned: proves SQL."}]}""")
            .Select(found => found.Skill.Content.Title).Should().BeEquivalentTo(["Solidity", "Python"]);

    [Fact]
    public void A_file_nested_without_end_is_refused() =>
        FluentActions.Invoking(() => ResumeReader.Read(Bundled.Catalog, new string('[', 100_000), out _)).Should().NotThrow();

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"skills\":null}")]
    [InlineData("{\"skills\":[1,\"Python\",null,{\"name\":7}]}")]
    [InlineData("{\"skills\":{\"name\":\"Python\"}}")]
    public void Unusual_shapes_are_read_without_error(string file) => Read(file).Count.Should().BeLessThan(2);

    private static IReadOnlyList<FoundSkill> Read(string file)
    {
        var found = ResumeReader.Read(Bundled.Catalog, file, out var problem);
        problem.Should().BeNull();
        return found;
    }
}
