using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace HybridCareers.BrowserTests.Support;

/// <summary>What axe finds on a page.</summary>
public static class Axe
{
    // Every rule is tried on everything; only what passes is not described node by node, which takes as long again.
    // Frames are left out: what a preview shows is a public page, looked at by itself.
    private static readonly AxeRunOptions Options = new() { Iframes = false, ResultTypes = [ResultType.Violations] };

    /// <summary>Its findings, each with its rule, its help and the element; none is what every page must have.</summary>
    public static async Task<IEnumerable<string>> FindAsync(IPage page)
    {
        var result = await page.RunAxe(Options);
        return result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}: {node.Html}"));
    }
}
