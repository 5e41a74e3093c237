using HybridCareers.Members;
using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace HybridCareers.Tests.Web.Account.Overview;

public sealed class OverviewPageTests
{
    [Fact]
    public async Task It_says_who_one_is_and_where_one_is_signed_in()
    {
        await using var site = await AccountSite.StartAsync();
        var (visitor, _, codes) = await site.FirstAsync();
        await SignInAgainAsync(site, codes[0]);

        var text = (await visitor.OpenAsync(Urls.Account)).Page.QuerySelector("main")!.TextContent;

        text.Should().Contain("Ada, ada@example.org").And.Contain("publish and take down").And.Contain("Recovery codes left: 9");
        visitor.Page.QuerySelectorAll(".sessions li").Should().HaveCount(2);
        visitor.Page.QuerySelector(".sessions li")!.TextContent.Should().Contain("(here)");
    }

    [Theory]
    [InlineData("others", true)]
    [InlineData("all", false)]
    public async Task Signing_out_elsewhere_ends_the_other_sessions(string which, bool here)
    {
        await using var site = await AccountSite.StartAsync();
        var (visitor, _, codes) = await site.FirstAsync();
        var other = await SignInAgainAsync(site, codes[0]);
        await visitor.OpenAsync(Urls.Account);

        await visitor.SendAsync(Urls.Sessions, ("which", which));

        site.Clock.Advance(SessionCheck.Memory);
        (await other.OpenAsync(Urls.Account)).Location.Should().StartWith(Urls.SignIn);
        ((await visitor.OpenAsync(Urls.Account)).Status == 200).Should().Be(here);
    }

    [Fact]
    public async Task A_passkey_is_renamed_and_removed_but_never_the_last_way_in()
    {
        await using var site = await AccountSite.StartAsync();
        var (visitor, _, _) = await site.FirstAsync();
        await GivePasskeyAsync(site);
        await visitor.OpenAsync(Urls.Account);

        await visitor.SendAsync(Urls.Passkeys, ("do", "rename"), ("name", "Blue key"));
        (await visitor.OpenAsync(Urls.Account)).Page.QuerySelector("#name-0")!.GetAttribute("value").Should().Be("Blue key");
        await visitor.SendAsync(Urls.Passkeys, ("do", "rename"), ("name", new string('x', 61)));
        visitor.Problems.Should().Contain("at most 60");
        await ForgetAppAsync(site);
        await visitor.SendAsync(Urls.Passkeys, ("do", "remove"));
        visitor.Problems.Should().Contain("last way in");
        await GivePasskeyAsync(site, 2);
        await visitor.SendAsync(Urls.Passkeys, ("do", "remove"));
        visitor.Location.Should().Be(Urls.Account);
        (await visitor.OpenAsync(Urls.Account)).Page.QuerySelectorAll("[id^=name-]").Should().ContainSingle();
    }

    private static async Task<Visitor> SignInAgainAsync(AccountSite site, string code)
    {
        var visitor = await site.Visitor().SignInAsync(MemberActs.Ada, MemberActs.Password);
        await visitor.OpenAsync(Urls.RecoveryCode);
        return await visitor.SendAsync(Urls.RecoveryCode, ("code", code));
    }

    private static Task GivePasskeyAsync(AccountSite site, byte id = 1) => WithAsync(site, (users, account) =>
        users.AddOrUpdatePasskeyAsync(account, new([id], [4], site.Clock.Now.AddMinutes(id), 0, [], true, true, true, [], []) { Name = $"Key {id}" }));

    private static Task ForgetAppAsync(AccountSite site) => WithAsync(site, (users, account) => users.SetTwoFactorEnabledAsync(account, false));

    private static async Task WithAsync(AccountSite site, Func<UserManager<HybridCareers.Members.Account>, HybridCareers.Members.Account, Task> act)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<HybridCareers.Members.Account>>();
        await act(users, (await users.FindByNameAsync(MemberActs.Ada))!);
    }
}
