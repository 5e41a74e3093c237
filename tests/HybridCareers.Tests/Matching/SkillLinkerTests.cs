using System.Text;
using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Matching;

public class SkillLinkerTests
{
    private static readonly Catalog Odd = Small.Catalog(
        ("cpp", Named("C++")), ("csharp", Named("C#")), ("net", Named(".NET")), ("c", Named("C")), ("node", Named("Node.js")), ("rust", Named("Rust", "Rust programming")),
        ("ml", Named("Machine learning", "ML")), ("ops", Named("Machine learning operations")), ("zk", Named("zk-ML", "zkml")), ("cafe", Named("Café science")));

    [Theory]
    [InlineData("I know C++ and C#, not C.", "cpp csharp c")]
    [InlineData("Some .NET, some node.js", "net node")]
    [InlineData("rust never sleeps; Rust compiles; RUST too", "rust rust")]
    [InlineData("rust programming since 2015", "rust")]
    [InlineData("Machine-learning operations and machine learning", "ops ml")]
    [InlineData("machine\nlearning", "ml")]
    [InlineData("machine. Learning", "")]
    [InlineData("html, ML, xml, ml", "ml")]
    [InlineData("ZK ML and zk-ml", "zk zk")]
    [InlineData("cafe sciences", "cafe")]
    [InlineData("trust in crusty machines", "")]
    [InlineData("", "")]
    public void The_longest_name_on_the_boundaries_of_words_is_found(string text, string skills) =>
        string.Join(' ', SkillLinker.In(Odd).Find(text).Select(mention => mention.Skill.Slug)).Should().Be(skills);

    [Fact]
    public void A_mention_says_where_it_stands()
    {
        const string Text = "Five years of Solidity programming, and zk-SNARKs.";
        var found = SkillLinker.In(Bundled.Catalog).Find(Text);

        found.Select(mention => Text.Substring(mention.At, mention.Length)).Should().Equal("Solidity programming", "zk-SNARKs");
        found.Select(mention => mention.Skill.Slug).Should().Equal("solidity", "zero-knowledge-proofs");
    }

    [Fact]
    public void Every_name_of_every_skill_is_found_in_a_sentence()
    {
        var linker = SkillLinker.In(Bundled.Catalog);
        foreach (var name in Bundled.Catalog.Skills.All.SelectMany(skill => skill.Content.Aliases.Prepend(skill.Content.Title)))
        {
            var text = $"Here is {name}, and no more.";
            linker.Find(text).Should().Contain(mention => text.Substring(mention.At, mention.Length) == name, "of {0}", name);
        }
    }

    [Fact]
    public void A_million_characters_are_read_in_order_without_overlaps()
    {
        var text = new StringBuilder();
        while (text.Length < FoundSkill.LongestText)
            text.Append("Python and smart contracts, \0\uD83E\uDD80 e\u0301 machine learning; ");
        var found = SkillLinker.In(Bundled.Catalog).Find(text.ToString());

        found.Count.Should().BeGreaterThan(50_000);
        found.Zip(found.Skip(1)).Should().OnlyContain(pair => pair.First.At + pair.First.Length <= pair.Second.At);
    }

    private static SkillContent Named(string title, params string[] aliases) => new(title, "code", SkillKind.Tool, SkillDomain.General, aliases, [], [], [], []);
}
