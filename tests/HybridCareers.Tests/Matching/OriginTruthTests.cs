using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Matching;

/// <summary>What a career adviser would expect of each typical origin and role, looked through by hand: which skills match as they are, which in part and through what (<c>asked&lt;had</c>), and every essential that is missing.</summary>
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
    [InlineData("Machine learning engineer", "zkml-engineer", "linear-algebra neural-networks machine-learning", "advanced-mathematics<probability zkml<neural-networks", "zk-proof-frameworks circuit-building cryptography zero-knowledge-proofs")]
    [InlineData("Machine learning engineer", "on-chain-data-scientist", "sql python machine-learning", "predictive-modeling<supervised-learning", "bigquery blockchain-data-structures on-chain-analysis")]
    [InlineData("Machine learning engineer", "decentralized-ai-developer", "python machine-learning docker pytorch", "decentralized-computing<machine-learning-engineering tensorflow<deep-learning predictive-modeling<supervised-learning", "solidity rust smart-contracts oracle-networks")]
    [InlineData("Machine learning engineer", "ai-agent-economist", "python", "game-theory<probability statistical-modeling<machine-learning", "mechanism-design defi-primitives tokenomics ai-agents")]
    [InlineData("Machine learning engineer", "ai-agent-product-manager", "sql python", "", "product-management roadmapping user-stories data-analysis api-design agent-centred-design ai-agents")]
    [InlineData("Machine learning engineer", "decentralized-ai-ethicist", "", "", "ai-principles web3-governance communication ethical-reasoning policy-analysis")]
    [InlineData("Data scientist", "zkml-engineer", "machine-learning", "advanced-mathematics<probability zkml<machine-learning", "zk-proof-frameworks circuit-building cryptography linear-algebra zero-knowledge-proofs")]
    [InlineData("Data scientist", "on-chain-data-scientist", "sql python machine-learning predictive-modeling clustering", "on-chain-analysis<data-analysis", "bigquery blockchain-data-structures")]
    [InlineData("Data scientist", "decentralized-ai-developer", "python machine-learning predictive-modeling", "", "solidity rust smart-contracts decentralized-computing oracle-networks docker")]
    [InlineData("Data scientist", "ai-agent-economist", "statistical-modeling python", "game-theory<probability", "mechanism-design defi-primitives tokenomics ai-agents")]
    [InlineData("Data scientist", "ai-agent-product-manager", "data-analysis sql python", "agent-based-simulation<statistical-modeling", "product-management roadmapping user-stories api-design agent-centred-design ai-agents")]
    [InlineData("Data scientist", "decentralized-ai-ethicist", "communication", "bias-analysis<data-analysis", "ai-principles web3-governance ethical-reasoning policy-analysis")]
    [InlineData("Solidity developer", "zkml-engineer", "", "cryptography<blockchain-fundamentals", "zk-proof-frameworks circuit-building linear-algebra advanced-mathematics zero-knowledge-proofs zkml machine-learning")]
    [InlineData("Solidity developer", "on-chain-data-scientist", "", "blockchain-data-structures<blockchain-fundamentals mev<defi-primitives", "sql python bigquery machine-learning on-chain-analysis predictive-modeling")]
    [InlineData("Solidity developer", "decentralized-ai-developer", "solidity smart-contracts oracle-networks chainlink", "decentralized-computing<blockchain-fundamentals", "python rust machine-learning docker")]
    [InlineData("Solidity developer", "ai-agent-economist", "defi-primitives", "", "game-theory mechanism-design statistical-modeling python tokenomics ai-agents")]
    [InlineData("Solidity developer", "ai-agent-product-manager", "api-design", "", "product-management roadmapping user-stories data-analysis sql python agent-centred-design ai-agents")]
    [InlineData("Solidity developer", "decentralized-ai-ethicist", "", "web3-governance<blockchain-fundamentals", "ai-principles communication ethical-reasoning policy-analysis")]
    [InlineData("Economist or quant", "zkml-engineer", "linear-algebra advanced-mathematics", "machine-learning<statistical-modeling", "zk-proof-frameworks circuit-building cryptography zero-knowledge-proofs zkml")]
    [InlineData("Economist or quant", "on-chain-data-scientist", "python", "machine-learning<linear-algebra on-chain-analysis<data-analysis predictive-modeling<statistical-modeling mev<game-theory", "sql bigquery blockchain-data-structures")]
    [InlineData("Economist or quant", "decentralized-ai-developer", "python", "machine-learning<linear-algebra predictive-modeling<statistical-modeling", "solidity rust smart-contracts decentralized-computing oracle-networks docker")]
    [InlineData("Economist or quant", "ai-agent-economist", "game-theory mechanism-design statistical-modeling python", "", "defi-primitives tokenomics ai-agents")]
    [InlineData("Economist or quant", "ai-agent-product-manager", "data-analysis python", "agent-based-simulation<statistical-modeling", "product-management roadmapping user-stories sql api-design agent-centred-design ai-agents")]
    [InlineData("Economist or quant", "decentralized-ai-ethicist", "", "web3-governance<mechanism-design bias-analysis<data-analysis", "ai-principles communication ethical-reasoning policy-analysis")]
    [InlineData("Product manager", "zkml-engineer", "", "", "zk-proof-frameworks circuit-building cryptography linear-algebra advanced-mathematics zero-knowledge-proofs zkml machine-learning")]
    [InlineData("Product manager", "on-chain-data-scientist", "sql", "on-chain-analysis<data-analysis", "python bigquery blockchain-data-structures machine-learning predictive-modeling")]
    [InlineData("Product manager", "decentralized-ai-developer", "", "", "python solidity rust machine-learning smart-contracts decentralized-computing oracle-networks docker")]
    [InlineData("Product manager", "ai-agent-economist", "", "statistical-modeling<data-analysis", "game-theory mechanism-design python defi-primitives tokenomics ai-agents")]
    [InlineData("Product manager", "ai-agent-product-manager", "product-management roadmapping user-stories data-analysis sql api-design", "", "python agent-centred-design ai-agents")]
    [InlineData("Product manager", "decentralized-ai-ethicist", "communication", "bias-analysis<data-analysis", "ai-principles web3-governance ethical-reasoning policy-analysis")]
    [InlineData("Policy specialist", "zkml-engineer", "", "", "zk-proof-frameworks circuit-building cryptography linear-algebra advanced-mathematics zero-knowledge-proofs zkml machine-learning")]
    [InlineData("Policy specialist", "on-chain-data-scientist", "", "", "sql python bigquery blockchain-data-structures machine-learning on-chain-analysis predictive-modeling")]
    [InlineData("Policy specialist", "decentralized-ai-developer", "", "", "python solidity rust machine-learning smart-contracts decentralized-computing oracle-networks docker")]
    [InlineData("Policy specialist", "ai-agent-economist", "", "", "game-theory mechanism-design statistical-modeling python defi-primitives tokenomics ai-agents")]
    [InlineData("Policy specialist", "ai-agent-product-manager", "", "", "product-management roadmapping user-stories data-analysis sql python api-design agent-centred-design ai-agents")]
    [InlineData("Policy specialist", "decentralized-ai-ethicist", "ai-principles communication ethical-reasoning policy-analysis ai-governance-and-policy", "web3-governance<ai-governance-and-policy", "")]
    [InlineData("Back-end engineer", "zkml-engineer", "", "zk-proof-frameworks<rust", "circuit-building cryptography linear-algebra advanced-mathematics zero-knowledge-proofs zkml machine-learning")]
    [InlineData("Back-end engineer", "on-chain-data-scientist", "sql python", "bigquery<data-engineering", "blockchain-data-structures machine-learning on-chain-analysis predictive-modeling")]
    [InlineData("Back-end engineer", "decentralized-ai-developer", "python rust docker", "", "solidity machine-learning smart-contracts decentralized-computing oracle-networks")]
    [InlineData("Back-end engineer", "ai-agent-economist", "python", "", "game-theory mechanism-design statistical-modeling defi-primitives tokenomics ai-agents")]
    [InlineData("Back-end engineer", "ai-agent-product-manager", "sql python api-design", "", "product-management roadmapping user-stories data-analysis agent-centred-design ai-agents")]
    [InlineData("Back-end engineer", "decentralized-ai-ethicist", "", "", "ai-principles web3-governance communication ethical-reasoning policy-analysis")]
    [InlineData("Security engineer", "zkml-engineer", "cryptography", "zk-proof-frameworks<rust zero-knowledge-proofs<cryptography", "circuit-building linear-algebra advanced-mathematics zkml machine-learning")]
    [InlineData("Security engineer", "on-chain-data-scientist", "python", "", "sql bigquery blockchain-data-structures machine-learning on-chain-analysis predictive-modeling")]
    [InlineData("Security engineer", "decentralized-ai-developer", "python rust docker", "", "solidity machine-learning smart-contracts decentralized-computing oracle-networks")]
    [InlineData("Security engineer", "ai-agent-economist", "python", "", "game-theory mechanism-design statistical-modeling defi-primitives tokenomics ai-agents")]
    [InlineData("Security engineer", "ai-agent-product-manager", "python", "", "product-management roadmapping user-stories data-analysis sql api-design agent-centred-design ai-agents")]
    [InlineData("Security engineer", "decentralized-ai-ethicist", "communication", "", "ai-principles web3-governance ethical-reasoning policy-analysis")]
    public void The_reasons_are_those_that_one_would_give(string origin, string role, string met, string partly, string missing)
    {
        var index = MatchIndex.In(Catalog);
        var match = new RoleMatch(index, index.Roles.ToList().FindIndex(live => live.Slug == role), HaveOf(origin));

        // One's own skill may be worth more elsewhere; then the reason says so, and it is there all the same.
        match.Terms.Where(term => term.IsMet || term.SpentOn is not null).Select(term => term.Skill.Slug).Should().BeEquivalentTo(Named(met));
        match.Terms.Where(term => term is { IsMet: false, SpentOn: null, By: not null }).Select(term => $"{term.Skill.Slug}<{term.By!.Skill.Slug}").Should().BeEquivalentTo(Named(partly));
        match.Terms.Where(term => term is { By: null, SpentOn: null, Need.Importance: Importance.Essential }).Select(term => term.Skill.Slug).Should().BeEquivalentTo(Named(missing));
    }

    [Fact]
    public void Every_origin_is_held_against_every_role() =>
        typeof(OriginTruthTests).GetMethod(nameof(The_reasons_are_those_that_one_would_give))!.GetCustomAttributes(typeof(InlineDataAttribute), inherit: false).Cast<InlineDataAttribute>()
            .Select(row => row.GetData(null!).Single()).Select(row => $"{row[0]}: {row[1]}").Should().BeEquivalentTo(
                Origins.SelectMany(origin => Catalog.Roles.All.Select(role => $"{origin.Title}: {role.Slug}")));

    [Theory]
    [InlineData("zkml", "gas-fees")]
    [InlineData("zkml", "oracle-networks")]
    [InlineData("circuit-building", "rust")]
    [InlineData("python", "sql")]
    [InlineData("product-management", "communication")]
    [InlineData("policy-analysis", "communication")]
    public void What_an_adviser_would_laugh_at_counts_for_nothing(string asked, string had)
    {
        var (one, other) = (Catalog.Skills.Find(asked)!.Content, Catalog.Skills.Find(had)!.Content);

        one.Related.Concat(one.Broader).Should().NotContain(had);
        other.Related.Concat(other.Broader).Should().NotContain(asked);
    }

    private static IEnumerable<Origin> Origins => Catalog.Paths.All.SelectMany(path => path.Content.Origins ?? []);

    private static HeldSkills HaveOf(string title) => HeldSkills.OfOrigin(Catalog, Origins.Single(origin => origin.Title == title));

    private static string[] Named(string slugs) => slugs.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
