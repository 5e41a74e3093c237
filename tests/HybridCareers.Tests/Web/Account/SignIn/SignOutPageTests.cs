using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Web;

namespace HybridCareers.Tests.Web.Account.SignIn;

public sealed class SignOutPageTests
{
    [Fact]
    public async Task It_asks_before_it_ends_the_session_on_the_server()
    {
        await using var site = await AccountSite.StartAsync();
        var (visitor, _, _) = await site.FirstAsync();
        var stolen = visitor.Cookies.Single(cookie => cookie.Name == "session").Value;

        await visitor.OpenAsync(Urls.SignOut);
        visitor.Page.Body!.TextContent.Should().Contain("signed in as Ada");
        await visitor.SendAsync(Urls.SignOut);

        visitor.Heading.Should().Be("You are signed out");
        visitor.Answer.Headers.GetValues("Clear-Site-Data").Should().Equal("\"storage\"");
        visitor.Cookies.Should().NotContain(cookie => cookie.Name == "session" && !cookie.Expired);
        var thief = site.Visitor();
        thief.Take("session", stolen);
        (await thief.OpenAsync(Urls.Account)).Location.Should().StartWith(Urls.SignIn);
    }
}
