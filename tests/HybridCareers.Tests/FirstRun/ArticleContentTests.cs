using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.FirstRun;

/// <summary>What the article holds, counted and in its order.</summary>
public class ArticleContentTests
{
    private static readonly string[] Roles =
    [
        "decentralized-ai-developer", "zkml-engineer", "ai-agent-economist",
        "on-chain-data-scientist", "decentralized-ai-ethicist", "ai-agent-product-manager",
    ];

    /// <summary>The article's three; further ones are the editors'.</summary>
    private static readonly string[] Projects = ["dapp-with-machine-learning", "dune-dashboard-with-statistics", "zkml-paper-replication"];

    [Fact]
    public void It_has_six_roles_two_drivers_three_projects_and_three_developments()
    {
        Contents.Of<RoleContent>().Keys.Should().BeEquivalentTo(Roles);
        Contents.Of<DriverContent>().OrderBy(driver => driver.Value.Order).Select(driver => driver.Value.Title)
            .Should().Equal("AI needs Web3", "Web3 needs AI");
        Contents.Of<ProjectContent>().Keys.Should().Contain(Projects);
        Contents.Of<DevelopmentContent>().OrderBy(development => development.Value.Order).Select(development => development.Key)
            .Should().Equal("from-theory-to-practice", "agent-first-economy", "specialization-and-abstraction");
        Contents.Of<PathContent>().ToDictionary(path => path.Key, path => path.Value.Background).Should().BeEquivalentTo(
            new Dictionary<string, Background> { ["from-ai"] = Background.Ai, ["from-web3"] = Background.Web3, ["from-elsewhere"] = Background.Any });
    }

    [Fact]
    public void The_table_stands_as_the_article_has_it()
    {
        var table = Contents.Of<ComparisonContent>()["career-comparison"];

        table.Columns.Select(column => $"{column.Field}: {column.Label}")
            .Should().Equal("Role: Role", "Skills: Key Skills Needed", "Pay: Average Salary Range", "Demand: Job Market Demand");
        table.Rows.Select(row => row.Role).Should().Equal(Roles);
        table.Rows.Should().OnlyContain(row => row.PayLabel == "Competitive");
        table.Rows.Select(row => $"{string.Join(" + ", row.Skills.Select(skill => skill.Label))} | {row.DemandWord} | {row.Label}")
            .Should().Equal(
                "Python + Solidity + Rust + decentralized computing | High | Decentralized AI Developer",
                "ZK-proof frameworks + cryptography + circuit-building | Very High | ZKML Engineer",
                "Game theory + statistical modeling + DeFi knowledge | Growing | AI Agent Economist",
                "SQL + Python + blockchain data structures | High | On-Chain Data Scientist",
                "AI principles + Web3 governance + communication | Moderate | Decentralized AI Ethicist",
                "Product management + data analysis + API design | Increasing | AI Agent Product Manager");
    }

    [Fact]
    public void Roles_say_of_demand_and_pay_what_their_row_says()
    {
        var roles = Contents.Of<RoleContent>();
        foreach (var row in Contents.Of<ComparisonContent>()["career-comparison"].Rows)
        {
            var role = roles[row.Role];
            role.Title.Should().Be(row.Label);
            role.Demand.Should().Be(Demand.Read(row.DemandWord, role.Demand.Grounds));
            role.Pay.SourceLabel.Should().Be(row.PayLabel);
            role.Pay.Remarks.Should().NotBeEmpty();
            role.Skills.Where(skill => skill.Importance == Importance.Essential).Select(skill => skill.Skill)
                .Should().Contain(row.Skills.Select(skill => skill.Skill));
        }
    }

    [Fact]
    public void Coding_and_seniority_are_as_the_article_has_them()
    {
        var roles = Contents.Of<RoleContent>();

        roles.Where(role => role.Value.Entry.Level != EntryLevel.Unknown).Select(role => role.Key).Should().Equal("decentralized-ai-developer");
        roles["decentralized-ai-developer"].Entry.Level.Should().Be(EntryLevel.Senior);
        roles.Where(role => role.Value.Coding.Need == CodingNeed.No).Select(role => role.Key).Should().Equal("decentralized-ai-ethicist");
        roles["ai-agent-product-manager"].Coding.Need.Should().Be(CodingNeed.Some);
    }

    [Fact]
    public void Only_the_developer_needs_Solidity() =>
        Contents.Of<RoleContent>().Where(role => role.Value.Skills.Any(skill => skill is { Skill: "solidity", Importance: Importance.Essential }))
            .Select(role => role.Key).Should().Equal("decentralized-ai-developer");

    [Theory]
    [InlineData("from-web3", "PhD", "Andrew Ng", "Coursera", "PyTorch", "Pandas", "Python")]
    [InlineData("from-ai", "Ethereum", "Solidity", "dApp", "public key cryptography", "smart contracts", "gas fees")]
    [InlineData("from-ai", "X (Twitter)", "Farcaster", "Discord", "arXiv")]
    [InlineData("from-web3", "X (Twitter)", "Farcaster", "Discord", "arXiv")]
    public void Paths_name_what_the_article_names(string path, params string[] names) =>
        string.Join('\n', Contents.Of<PathContent>()[path].Claims().Select(claim => claim.Text)).Should().ContainAll(names);

    [Fact]
    public void Both_backgrounds_go_through_the_three_stages_and_the_three_projects()
    {
        foreach (var path in Contents.Of<PathContent>().Values)
        {
            path.Stages.Select(stage => stage.Kind).Should().Equal(StageKind.Strengthen, StageKind.Build, StageKind.Engage);
            path.Stages[1].Steps.SelectMany(step => step.Projects).Should().BeEquivalentTo(Projects);
            path.Stages[2].Steps.Should().HaveCount(3);
        }
    }

    [Fact]
    public void Future_specialists_are_named() =>
        Contents.Of<DevelopmentContent>()["specialization-and-abstraction"].Specialists.Select(each => each.Text)
            .Should().Equal("Decentralized Reinforcement Learning Engineer", "On-Chain Computer Vision Engineer");

    [Fact]
    public void Every_citation_of_a_sentence_points_into_the_outline()
    {
        var outline = Contents.Of<SourceContent>()[Article.Slug].Versions!.Single().Sections
            .ToDictionary(section => string.Join('>', section.Path), section => section.Sentences, StringComparer.Ordinal);

        Contents.Citations.Where(each => each.Cite.Source == Article.Slug && each.Cite.Sentence is { } number
                && outline[string.Join('>', each.Cite.Path)][number - 1] != each.Cite.Hash)
            .Select(each => each.Where).Should().BeEmpty();
    }
}
