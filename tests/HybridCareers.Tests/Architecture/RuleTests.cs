using System.Reflection;
using HybridCareers.Tests.Architecture.Violations;

namespace HybridCareers.Tests.Architecture;

public sealed class RuleTests
{
    private static readonly Rule[] Rules = [.. TypeRules.All, .. FileRules.All, .. MarkupRules.All, .. PageRules.All];

    public static TheoryData<string> Names => [.. Rules.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rule_holds(string name) =>
        Named(name).Check(House.Product).Wrong.Should().BeEmpty("{0}", name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rule_bites(string name)
    {
        var planted = PlantedTypes(name).Concat(PlantedFiles.All.Where(file => file.Breaks.Contains(name, StringComparer.Ordinal)).Select(file => file.Path)).ToList();

        planted.Should().NotBeEmpty("a rule nobody has seen to fail is a wish");
        Named(name).Check(House.Planted).Wrong.Should().BeEquivalentTo(planted, "it finds all that was planted for it and nothing else");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rule_has_something_to_look_at(string name)
    {
        var rule = Named(name);
        var looked = rule.Check(House.Product).Looked;

        rule.Rooms.Where(room => !looked.Any(seen => Rooms.Holds(room, House.Product.Root, seen)))
            .Should().BeSubsetOf(Rooms.NotBuiltYet, "a rule that sees nothing of a room cannot fail");
        if (rule.Rooms.Count == 0)
        {
            looked.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void No_two_rules_bear_one_name() => Rules.Select(rule => rule.Name).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_planted_violation_breaks_a_rule_that_exists()
    {
        var named = PlantedFiles.All.SelectMany(file => file.Breaks)
            .Concat(typeof(BreaksAttribute).Assembly.GetTypes().SelectMany(type => type.GetCustomAttribute<BreaksAttribute>()?.Rules ?? []));

        named.Should().BeSubsetOf(Rules.Select(rule => rule.Name));
    }

    [Fact]
    public void Rooms_that_stand_are_not_listed_as_coming() =>
        Rooms.NotBuiltYet.Where(room => SourceTree.OfRepository.Has(Rooms.Folder(room))).Should().BeEmpty();

    [Fact]
    public void Long_files_that_are_allowed_exist_are_long_and_say_why()
    {
        foreach (var (path, lines, reason) in SizeLimits.Allowed)
        {
            var file = SourceTree.OfRepository.Files.Single(file => file.Path == path);
            file.Lines.Count.Should().BeInRange(path.EndsWith(".cs", StringComparison.Ordinal) ? 251 : 151, lines, path);
            reason.Should().NotBeNullOrWhiteSpace(path);
        }
    }

    private static Rule Named(string name) => Rules.Single(rule => rule.Name == name);

    private static IEnumerable<string> PlantedTypes(string rule) => typeof(BreaksAttribute).Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<BreaksAttribute>()?.Rules.Contains(rule, StringComparer.Ordinal) == true)
        .Select(type => type.FullName!);
}
