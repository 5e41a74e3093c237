namespace HybridCareers.BrowserTests.Support;

/// <summary>Addresses that tests visit beside those of the sitemap.</summary>
public static class Addresses
{
    /// <summary>A role as it stands at the end of today, which the database is asked for.</summary>
    public static string AsOfToday { get; } = $"/roles/zkml-engineer/as-of?day={TimeProvider.System.GetUtcNow():yyyy-MM-dd}";

    /// <summary>States of pages that a query brings about, and pages of a status.</summary>
    public static readonly IReadOnlyList<string> States =
    [
        "/roles?view=table",
        "/roles?skill=solidity",
        "/roles?q=nothing-is-called-so",
        "/skills?domain=web3",
        "/skills?sort=name",
        "/skills?sort=roles",
        "/skills?domain=web3&kind=interpersonal",
        "/skills?text=xqzvwk",
        "/resources?skill=python&free=yes",
        "/resources?status=unverified",
        "/resources?format=list&status=unverified",
        "/compare?roles=zkml-engineer,ai-agent-economist",
        "/compare?roles=decentralized-ai-developer,zkml-engineer,ai-agent-economist,on-chain-data-scientist,decentralized-ai-ethicist,ai-agent-product-manager",
        "/compare?roles=zkml-engineer,ai-agent-economist&have=gt,md,py.3,stat",
        "/compare?roles=zkml-engineer,ai-agent-economist,on-chain-data-scientist&have=gt,py.3,juggling&weigh-demand=2&weigh-effort=1&weigh-coding=-1",
        "/compare?roles=zkml-engineer",
        "/paths?have=la.2,ml.3,py.3",
        "/paths/from-ai?have=la.2,ml.3,py.3,sol",
        "/match?have=la.2,ml.3,nn.3,py.3,torch",
        "/match?have=la.2,ml.3,nn.3,py.3,torch&target=zkml-engineer,decentralized-ai-ethicist",
        "/match?have=py",
        "/match?have=juggling,ml,py,sql&coding=no",
        "/plan?have=la.2,ml.3,nn.3,py.3&target=zkml-engineer",
        "/plan?from=2027-01-04&target=decentralized-ai-ethicist",
        "/about/api?objects=all",
        "/search?q=solidity",
        "/search?q=solidty",
        "/search?q=xqzvwk",
        "/search",
        "/roles/zkml-engineer/history",
        "/sources/hashtag-web3-ai-web3-hybrid/history",
        AsOfToday,
        "/roles/barista",
        "/roles/zkml-engineer/as-of?day=2000-01-01",
        "/no-such-page",
        "/compare?roles=a,b,c,d,e,f,g",
    ];

    /// <summary>True for a state that is answered with another status than 200.</summary>
    public static bool IsStatus(string address) =>
        address is "/roles/barista" or "/roles/zkml-engineer/as-of?day=2000-01-01" or "/no-such-page" or "/compare?roles=a,b,c,d,e,f,g";

    /// <summary>What sort of page an address is: its first part, and whether more follows.</summary>
    public static string Sort(string address)
    {
        var parts = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 2 || parts[0] == "about" ? address : parts[0] + "/";
    }
}
