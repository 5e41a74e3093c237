using HybridCareers.Members;
using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Web;

namespace HybridCareers.Tests.Web.Account.Password;

public sealed class PasswordPageTests
{
    [Fact]
    public async Task The_old_password_is_asked_for_and_the_new_one_holds_everywhere_else_too()
    {
        await using var site = await AccountSite.StartAsync();
        var (visitor, _, codes) = await site.FirstAsync();
        var other = await site.Visitor().SignInAsync(MemberActs.Ada, MemberActs.Password);
        await other.OpenAsync(Urls.RecoveryCode);
        await other.SendAsync(Urls.RecoveryCode, ("code", codes[0]));
        await visitor.OpenAsync(Urls.Password);

        (await visitor.SendAsync(Urls.Password, ("current", "not this one at all"), ("password", "grue-lid"))).Problems.Should().Be("This is not your password.");
        (await visitor.SendAsync(Urls.Password, ("current", MemberActs.Password), ("password", "password1"))).Problems.Should().Contain("everybody tries");
        (await visitor.SendAsync(Urls.Password, ("current", MemberActs.Password), ("password", "grue-lid"))).Location.Should().Be(Urls.Account, "beside a second factor eight characters are enough");

        site.Clock.Advance(SessionCheck.Memory);
        (await other.OpenAsync(Urls.Account)).Location.Should().StartWith(Urls.SignIn);
        (await visitor.OpenAsync(Urls.Account)).Status.Should().Be(200);
        (await site.Visitor().SignInAsync(MemberActs.Ada, MemberActs.Password)).Status.Should().Be(422);
        (await site.Visitor().SignInAsync(MemberActs.Ada, "grue-lid")).Location.Should().Be(Urls.SecondStep);
    }
}
