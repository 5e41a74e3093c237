using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using HybridCareers.Content;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.FirstRun;

/// <summary>The facts that were collected on the roles, each row against the role it belongs to.</summary>
public partial class CollectedRoleFactsTests
{
    private static readonly Dictionary<string, string[]> RolesOf = new(StringComparer.Ordinal)
    {
        ["DAD"] = ["decentralized-ai-developer"],
        ["ZK"] = ["zkml-engineer"],
        ["ECO"] = ["ai-agent-economist"],
        ["OCD"] = ["on-chain-data-scientist"],
        ["ETH"] = ["decentralized-ai-ethicist"],
        ["PM"] = ["ai-agent-product-manager"],
        ["ALL"] = ["decentralized-ai-developer", "ai-agent-economist", "on-chain-data-scientist"],
    };

    private static readonly HashSet<string> NotPlatforms = new(StringComparer.Ordinal) { "demand", "reference", "skill gap", "AI exposure", "pay" };

    [SkippableFact]
    public void Every_platform_stands_in_its_role_under_its_name_address_and_mark()
    {
        foreach (var row in CollectedFacts.Rows("role_facts").Where(row => !NotPlatforms.Contains(row["kind"])))
        {
            var platform = Contents.Of<RoleContent>()[RolesOf[row["role"]][0]].Platforms.Should().ContainSingle(each => each.Name == row["name"]).Subject;
            platform.Url.Should().Be(row["url"], row["id"]);
            platform.Grounds.Cites.Select(cite => cite.Mark).Should().Contain(CollectedFacts.Mark(row["evidence"]), row["id"]);
            platform.Grounds.Cites.Select(cite => cite.Address).Should().OnlyContain(address => address == CollectedFacts.Check(row["url_check"]), row["id"]);
        }
    }

    [SkippableFact]
    public void Every_number_collected_stands_in_its_role()
    {
        foreach (var row in CollectedFacts.Rows("role_facts").Where(row => row["kind"] != "AI exposure"))
        {
            var role = Contents.Of<RoleContent>()[RolesOf[row["role"]][0]];
            var told = JsonSerializer.Serialize(new { role.Platforms, role.Observations, role.Pay.Figures }, ContentJson.Options);
            var collected = row["what"].Replace("2026-08-20", "20 August 2026", StringComparison.Ordinal);
            Numbers(collected).Should().BeSubsetOf(Numbers(told), row["id"]);
        }
    }

    [SkippableFact]
    public void How_far_AI_applies_is_told_of_the_three_roles_with_a_score()
    {
        var row = CollectedFacts.Rows("role_facts").Single(row => row["role"] == "ALL");
        var told = RolesOf["ALL"].SelectMany(role => Contents.Of<RoleContent>()[role].Observations).Select(each => each.Text);

        Numbers(row["what"]).Should().HaveCount(4).And.BeSubsetOf(Numbers(string.Join('\n', told)));
    }

    /// <summary>The numbers of a text by value, so that "2,653" is 2653 and "08" is 8.</summary>
    private static HashSet<decimal> Numbers(string text) =>
        [.. Number().Matches(text.Replace(",", "", StringComparison.Ordinal)).Select(match => decimal.Parse(match.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\d+(\.\d+)?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
