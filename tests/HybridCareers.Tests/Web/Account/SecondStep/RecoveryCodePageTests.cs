using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Web;

namespace HybridCareers.Tests.Web.Account.SecondStep;

public sealed class RecoveryCodePageTests
{
    [Fact]
    public async Task A_recovery_code_stands_in_for_the_app_once()
    {
        await using var site = await AccountSite.StartAsync();
        var (_, _, codes) = await site.FirstAsync();

        (await SendAsync(site, codes[0])).Location.Should().Be(Urls.Admin);
        (await SendAsync(site, codes[0])).Problems.Should().Contain("no unused recovery code");
        (await SendAsync(site, codes[1])).Location.Should().Be(Urls.Admin);
    }

    [Fact]
    public async Task Without_a_right_password_it_leads_to_the_first_step()
    {
        await using var site = await AccountSite.StartAsync();

        (await site.Visitor().OpenAsync(Urls.RecoveryCode)).Location.Should().Be(Urls.SignIn);
    }

    private static async Task<Visitor> SendAsync(AccountSite site, string code)
    {
        var visitor = await site.Visitor().SignInAsync(MemberActs.Ada, MemberActs.Password);
        await visitor.OpenAsync(Urls.RecoveryCode);
        return await visitor.SendAsync(Urls.RecoveryCode, ("code", code));
    }
}
