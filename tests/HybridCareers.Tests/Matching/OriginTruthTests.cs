using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Matching;

/// <summary>What a career adviser would expect of each typical origin and role, written by hand: which skills match as they are, which essentials are missing.</summary>
public class OriginTruthTests
{
    private static readonly Catalog Catalog = Bundled.Catalog;

    [Fact]
    public void There_are_eight_typical_origins() => Origins.Select(origin => origin.Title).Should().BeEquivalentTo(
        "Machine learning engineer", "Data scientist", "Solidity developer", "Economist or quant", "Product manager", "Policy specialist", "Back-end engineer",
        "Security engineer");

    [Theory]
    [InlineData("Economist or quant", "ai-agent-economist")]
    [InlineData("Policy specialist", "decentralized-ai-ethicist")]
    [InlineData("Product manager", "ai-agent-product-manager")]
    [InlineData("Data scientist", "on-chain-data-scientist")]
    [InlineData("Solidity developer", "decentralized-ai-developer")]
    [InlineData("Back-end engineer", "decentralized-ai-developer")]
    [InlineData("Security engineer", "decentralized-ai-developer", "zkml-engineer")]
    [InlineData("Machine learning engineer", "decentralized-ai-developer", "on-chain-data-scientist", "zkml-engineer")]
    public void Each_is_nearest_to_a_role_that_an_adviser_would_name(string origin, params string[] roles) =>
        roles.Should().Contain(new RoleRanking(MatchIndex.In(Catalog), HaveOf(origin)).Best(1)[0].Role.Slug);

    [Theory]
    [InlineData("Machine learning engineer", "zkml-engineer", "linear-algebra machine-learning neural-networks", "zk-proof-frameworks circuit-building cryptography zero-knowledge-proofs")]
    [InlineData("Machine learning engineer", "on-chain-data-scientist", "sql python machine-learning", "blockchain-data-structures")]
    [InlineData("Machine learning engineer", "decentralized-ai-developer", "python machine-learning docker pytorch", "solidity rust smart-contracts oracle-networks")]
    [InlineData("Machine learning engineer", "ai-agent-economist", "python", "mechanism-design defi-primitives tokenomics")]
    [InlineData("Machine learning engineer", "ai-agent-product-manager", "sql python", "product-management roadmapping user-stories")]
    [InlineData("Machine learning engineer", "decentralized-ai-ethicist", "", "web3-governance communication ethical-reasoning policy-analysis")]
    [InlineData("Data scientist", "zkml-engineer", "machine-learning", "zk-proof-frameworks circuit-building cryptography zero-knowledge-proofs")]
    [InlineData("Data scientist", "on-chain-data-scientist", "sql python machine-learning predictive-modeling clustering", "bigquery blockchain-data-structures")]
    [InlineData("Data scientist", "decentralized-ai-developer", "python machine-learning predictive-modeling", "solidity rust smart-contracts oracle-networks docker")]
    [InlineData("Data scientist", "ai-agent-economist", "python statistical-modeling", "mechanism-design defi-primitives tokenomics")]
    [InlineData("Data scientist", "ai-agent-product-manager", "data-analysis sql python", "roadmapping user-stories api-design")]
    [InlineData("Data scientist", "decentralized-ai-ethicist", "communication", "web3-governance ai-principles")]
    [InlineData("Solidity developer", "zkml-engineer", "", "circuit-building linear-algebra zero-knowledge-proofs machine-learning")]
    [InlineData("Solidity developer", "on-chain-data-scientist", "", "sql python bigquery machine-learning predictive-modeling")]
    [InlineData("Solidity developer", "decentralized-ai-developer", "solidity smart-contracts oracle-networks chainlink", "python machine-learning docker")]
    [InlineData("Solidity developer", "ai-agent-economist", "defi-primitives", "game-theory mechanism-design statistical-modeling python")]
    [InlineData("Solidity developer", "ai-agent-product-manager", "api-design", "roadmapping user-stories data-analysis sql python")]
    [InlineData("Solidity developer", "decentralized-ai-ethicist", "", "ai-principles communication ethical-reasoning policy-analysis")]
    [InlineData("Economist or quant", "zkml-engineer", "linear-algebra advanced-mathematics", "zk-proof-frameworks circuit-building zkml")]
    [InlineData("Economist or quant", "on-chain-data-scientist", "python", "bigquery blockchain-data-structures")]
    [InlineData("Economist or quant", "decentralized-ai-developer", "python", "solidity rust smart-contracts oracle-networks docker")]
    [InlineData("Economist or quant", "ai-agent-economist", "game-theory mechanism-design statistical-modeling python", "defi-primitives ai-agents")]
    [InlineData("Economist or quant", "ai-agent-product-manager", "data-analysis python", "product-management roadmapping user-stories api-design")]
    [InlineData("Economist or quant", "decentralized-ai-ethicist", "", "communication ethical-reasoning policy-analysis ai-principles")]
    [InlineData("Product manager", "zkml-engineer", "", "circuit-building cryptography linear-algebra zkml machine-learning")]
    [InlineData("Product manager", "on-chain-data-scientist", "sql", "blockchain-data-structures machine-learning")]
    [InlineData("Product manager", "decentralized-ai-developer", "", "solidity rust machine-learning smart-contracts docker")]
    [InlineData("Product manager", "ai-agent-economist", "", "game-theory mechanism-design defi-primitives ai-agents")]
    [InlineData("Product manager", "ai-agent-product-manager", "product-management roadmapping user-stories data-analysis sql api-design", "ai-agents")]
    [InlineData("Product manager", "decentralized-ai-ethicist", "communication", "ai-principles web3-governance")]
    [InlineData("Policy specialist", "zkml-engineer", "", "circuit-building cryptography linear-algebra zkml machine-learning")]
    [InlineData("Policy specialist", "on-chain-data-scientist", "", "sql python bigquery machine-learning")]
    [InlineData("Policy specialist", "decentralized-ai-developer", "", "python solidity rust docker")]
    [InlineData("Policy specialist", "ai-agent-economist", "", "game-theory mechanism-design python tokenomics")]
    [InlineData("Policy specialist", "ai-agent-product-manager", "", "roadmapping user-stories sql python")]
    [InlineData("Policy specialist", "decentralized-ai-ethicist", "ai-principles communication ethical-reasoning policy-analysis ai-governance-and-policy", "")]
    [InlineData("Back-end engineer", "zkml-engineer", "", "cryptography linear-algebra zero-knowledge-proofs machine-learning")]
    [InlineData("Back-end engineer", "on-chain-data-scientist", "sql python", "machine-learning predictive-modeling")]
    [InlineData("Back-end engineer", "decentralized-ai-developer", "python rust docker", "machine-learning oracle-networks")]
    [InlineData("Back-end engineer", "ai-agent-economist", "python", "game-theory mechanism-design tokenomics ai-agents")]
    [InlineData("Back-end engineer", "ai-agent-product-manager", "sql python api-design", "roadmapping user-stories ai-agents")]
    [InlineData("Back-end engineer", "decentralized-ai-ethicist", "", "ai-principles communication ethical-reasoning policy-analysis web3-governance")]
    [InlineData("Security engineer", "zkml-engineer", "cryptography", "linear-algebra machine-learning zkml")]
    [InlineData("Security engineer", "on-chain-data-scientist", "python", "bigquery machine-learning predictive-modeling")]
    [InlineData("Security engineer", "decentralized-ai-developer", "python rust docker", "machine-learning smart-contracts oracle-networks")]
    [InlineData("Security engineer", "ai-agent-economist", "python", "game-theory mechanism-design statistical-modeling tokenomics")]
    [InlineData("Security engineer", "ai-agent-product-manager", "python", "roadmapping user-stories")]
    [InlineData("Security engineer", "decentralized-ai-ethicist", "communication", "ai-principles web3-governance")]
    public void The_reasons_are_those_that_one_would_give(string origin, string role, string met, string missing)
    {
        var index = MatchIndex.In(Catalog);
        var match = new RoleMatch(index, index.Roles.ToList().FindIndex(live => live.Slug == role), HaveOf(origin));

        // One's own skill may be worth more elsewhere; then the reason says so, and it is there all the same.
        match.Terms.Where(term => term.IsMet || term.SpentOn is not null).Select(term => term.Skill.Slug).Should().BeEquivalentTo(Named(met));
        Named(missing).Except(match.Terms.Where(term => term.By is null && term.Need.Importance == Importance.Essential).Select(term => term.Skill.Slug)).Should().BeEmpty();
    }

    private static IEnumerable<Origin> Origins => Catalog.Paths.All.SelectMany(path => path.Content.Origins ?? []);

    private static HeldSkills HaveOf(string title) => HeldSkills.OfOrigin(Catalog, Origins.Single(origin => origin.Title == title));

    private static string[] Named(string slugs) => slugs.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
