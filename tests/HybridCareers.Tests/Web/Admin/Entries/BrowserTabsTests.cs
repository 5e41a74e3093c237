using HybridCareers.Web.Admin.Entries;

namespace HybridCareers.Tests.Web.Admin.Entries;

public class BrowserTabsTests
{
    [Theory]
    [InlineData("open", true, false)]
    [InlineData("open", false, false)]
    [InlineData("closed", true, true)]
    [InlineData("closed", false, true)]
    [InlineData("elsewhere", true, false)]
    [InlineData("elsewhere", false, true)]
    public void A_tab_is_closed_where_its_browser_says_so_or_nobody_has_seen_it(string which, bool isSeen, bool isClosed)
    {
        var tabs = new Dictionary<string, Guid>(StringComparer.Ordinal) { ["open"] = Guid.CreateVersion7(), ["closed"] = Guid.CreateVersion7(), ["elsewhere"] = Guid.CreateVersion7() };

        new BrowserTabs([tabs["open"]], [tabs["closed"]]).IsClosed(tabs[which], isSeen).Should().Be(isClosed);
    }
}
