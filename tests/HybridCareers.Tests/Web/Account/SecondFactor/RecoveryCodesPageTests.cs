using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Web;

namespace HybridCareers.Tests.Web.Account.SecondFactor;

public sealed class RecoveryCodesPageTests
{
    [Fact]
    public async Task New_codes_replace_the_old_and_are_shown_once()
    {
        await using var site = await AccountSite.StartAsync();
        var (visitor, _, old) = await site.FirstAsync();
        await visitor.OpenAsync(Urls.Account);

        await visitor.SendAsync(Urls.RecoveryCodes);

        var codes = visitor.Page.QuerySelectorAll(".codes code").Select(code => code.TextContent).ToList();
        codes.Should().HaveCount(10).And.NotIntersectWith(old);
        visitor.Answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        (await visitor.OpenAsync(Urls.RecoveryCodes)).Location.Should().Be(Urls.Account);
    }
}
