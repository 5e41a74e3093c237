using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Web;

namespace HybridCareers.Tests.Web.Account.Notice;

public sealed class NoticePageTests
{
    [Fact]
    public async Task It_says_what_happened_and_leads_on()
    {
        await using var site = await AccountSite.StartAsync();

        var visitor = await site.Visitor().PostAsync(Urls.SignIn, ("mail", "a@b"));

        visitor.Heading.Should().Be("Please send it again");
        visitor.Page.QuerySelector($"main a[href='{Urls.SignIn}']").Should().NotBeNull();
    }
}
