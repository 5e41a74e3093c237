using HybridCareers.Members;
using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Web;
using HybridCareers.Web.Account.Throttling;

namespace HybridCareers.Tests.Web.Account.SecondStep;

public sealed class SecondStepPageTests
{
    [Fact]
    public async Task Without_a_right_password_it_leads_to_the_first_step()
    {
        await using var site = await AccountSite.StartAsync();

        (await site.Visitor().OpenAsync(Urls.SecondStep)).Location.Should().Be(Urls.SignIn);
    }

    [Fact]
    public async Task The_password_alone_opens_nothing()
    {
        await using var site = await AccountSite.StartAsync();
        await site.FirstAsync();
        var visitor = await site.Visitor().SignInAsync(MemberActs.Ada, MemberActs.Password);

        foreach (var url in (string[])[Urls.Account, Urls.SecondFactor, Urls.Password, Urls.SignOut])
            (await visitor.OpenAsync(url)).Location.Should().StartWith(Urls.SignIn, url);
    }

    [Fact]
    public async Task A_code_works_once()
    {
        await using var site = await AccountSite.StartAsync();
        var (_, key, _) = await site.FirstAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var code = OneTimeCode.At(key, site.Clock.Now);

        (await SendAsync(site, code)).Location.Should().Be(Urls.Admin);
        (await SendAsync(site, code)).Problems.Should().Contain("Wait for the next one");
        site.Clock.Advance(TimeSpan.FromSeconds(30));
        (await SendAsync(site, OneTimeCode.At(key, site.Clock.Now))).Location.Should().Be(Urls.Admin);
    }

    [Fact]
    public async Task Codes_cannot_be_tried_through()
    {
        await using var site = await AccountSite.StartAsync();
        var (_, key, _) = await site.FirstAsync();
        var visitor = await site.Visitor().SignInAsync(MemberActs.Ada, MemberActs.Password);
        await visitor.OpenAsync(Urls.SecondStep);
        for (var i = 0; i < FailedTries.Most; i++)
        {
            (await visitor.SendAsync(Urls.SecondStep, ("code", "000000"))).Status.Should().Be(422);
        }

        (await visitor.SendAsync(Urls.SecondStep, ("code", OneTimeCode.At(key, site.Clock.Now)))).Status.Should().Be(429);
    }

    [Fact]
    public async Task The_first_step_is_forgotten_after_ten_minutes()
    {
        await using var site = await AccountSite.StartAsync();
        await site.FirstAsync();
        var visitor = await site.Visitor().SignInAsync(MemberActs.Ada, MemberActs.Password);

        site.Clock.Advance(TimeSpan.FromMinutes(11));

        (await visitor.OpenAsync(Urls.SecondStep)).Location.Should().Be(Urls.SignIn);
    }

    private static async Task<Visitor> SendAsync(AccountSite site, string code)
    {
        var visitor = await site.Visitor().SignInAsync(MemberActs.Ada, MemberActs.Password);
        await visitor.OpenAsync(Urls.SecondStep);
        return await visitor.SendAsync(Urls.SecondStep, ("code", code));
    }
}
