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

    [Fact]
    public async Task A_database_that_is_away_is_told_as_such()
    {
        await using var site = await AccountSite.StartAsync(elsewhere: "Host=localhost;Port=1;Database=none;Username=none;Timeout=1");

        foreach (var url in (string[])[Urls.SignIn, Urls.SetUpWith(new string('x', 43))])
        {
            var visitor = await site.Visitor().OpenAsync(url);
            (visitor.Status, visitor.Heading).Should().Be((503, "The database does not answer"));
        }
    }
}
