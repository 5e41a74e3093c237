namespace HybridCareers.Web.Admin.Entries;

/// <summary>What a browser knows of its own tabs of the desk. Tabs of other browsers are in neither list.</summary>
/// <param name="Open">Those that are open: after a restart of the portal they come back one after the other, and none takes another's text.</param>
/// <param name="Closed">Those that were: nobody need wait until they give no sign of life any more.</param>
public sealed record BrowserTabs(IReadOnlyCollection<Guid> Open, IReadOnlyCollection<Guid> Closed)
{
    /// <summary>True where a tab is closed, as far as can be known.</summary>
    /// <param name="tab">The tab.</param>
    /// <param name="isSeen">True where it gave a sign of life a moment ago.</param>
    public bool IsClosed(Guid tab, bool isSeen) => Closed.Contains(tab) || (!isSeen && !Open.Contains(tab));
}
