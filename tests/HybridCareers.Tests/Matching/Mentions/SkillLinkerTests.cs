using System.Text;
using HybridCareers.Matching;
using HybridCareers.Matching.Mentions;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Matching.Mentions;

public class SkillLinkerTests
{
    private static readonly SkillLinker Linker = new(
    [
        ("rust", "Rust"), ("go", "Go"), ("r", "R"), ("c", "C"), ("cpp", "C++"), ("csharp", "C#"), ("dotnet", ".NET"), ("aspnet", "ASP.NET"), ("node", "Node.js"), ("zkml", "zk-ml"), ("zkml", "ZKML"), ("sql", "SQL"), ("ann", "ANN"),
        ("ml", "machine learning"), ("ml-ops", "machine learning operations"), ("nft", "NFT"), ("pandas", "Pandas"), ("traces", "transactions, events, traces"), ("contracts", "smart contract"), ("python", "Python"), ("rust", "Rust programming"), ("cafe", "Café science"),
    ]);

    [Theory]
    [InlineData("Rust and Go.", "rust:Rust go:Go")]
    [InlineData("It is frustrating to crust a rusty trust.", "")]
    [InlineData("We go where rust is.", "")]
    [InlineData("Go to the market. Go is a language.", "go:Go")]
    [InlineData("R, Python; R&D at C-level in vitamin C's time", "r:R python:Python")]
    [InlineData("C++/C#, C and .NET, ASP.NET, node.js", "cpp:C++ csharp:C# c:C dotnet:.NET aspnet:ASP.NET node:node.js")]
    [InlineData("zk-ml, ZK ML, ZKML", "zkml:zk-ml zkml:ZK ML zkml:ZKML")]
    [InlineData("machine learning operations; Machine-Learning", "ml-ops:machine learning operations ml:Machine-Learning")]
    [InlineData("NFTs, smart contracts, a panda and Ann", "nft:NFTs contracts:smart contracts")]
    [InlineData("sql and SQL and ANN", "sql:sql sql:SQL ann:ANN")]
    [InlineData("blocks (transactions, events, traces)", "traces:transactions, events, traces")]
    [InlineData("We use Rust. Machine learning is next.", "rust:Rust ml:Machine learning")]
    [InlineData("We learn from the machine. Learning helps.", "")]
    [InlineData("rust programming since 2015; rust never sleeps, RUST does", "rust:rust programming rust:RUST")]
    [InlineData("machine\nlearning and cafe sciences", "ml:machine\nlearning cafe:cafe sciences")]
    [InlineData("", "")]
    public void Whole_words_are_linked_by_the_longest_name_and_its_case(string text, string expected) =>
        string.Join(' ', Linker.Find(text).Select(mention => $"{mention.Skill}:{mention.Text}")).Should().Be(expected);

    [Fact]
    public void Each_mention_stands_where_it_says()
    {
        const string text = "Pandas, then C++ and «Rust»: zk-ml.";

        Linker.Find(text).Should().HaveCount(4).And.OnlyContain(mention => text.Substring(mention.Start, mention.End - mention.Start) == mention.Text);
    }

    [Fact]
    public void Every_name_of_every_skill_is_found_in_a_sentence()
    {
        var linker = SkillLinker.Of(Bundled.Catalog);
        foreach (var name in Bundled.Catalog.Skills.All.SelectMany(skill => skill.Content.Aliases.Prepend(skill.Content.Title)))
        {
            var text = $"Here is {name}, and no more.";
            linker.Find(text).Should().Contain(mention => mention.Text == name, "of {0}", name);
        }
    }

    [Fact]
    public void A_million_characters_are_read_in_order_without_overlaps()
    {
        var text = new StringBuilder();
        while (text.Length < FoundSkill.LongestText)
            text.Append("Python and smart contracts, \0\uD83E\uDD80 e\u0301 machine learning; ");
        var found = SkillLinker.Of(Bundled.Catalog).Find(text.ToString());

        found.Count.Should().BeGreaterThan(50_000);
        found.Zip(found.Skip(1)).Should().OnlyContain(pair => pair.First.End <= pair.Second.Start);
    }
}
