using HybridCareers.Members;
using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Web;

namespace HybridCareers.Tests.Web.Account.SecondFactor;

public sealed class SecondFactorPageTests
{
    [Fact]
    public async Task Picture_and_key_say_the_same_and_the_picture_needs_no_other_site()
    {
        await using var site = await AccountSite.StartAsync();
        var visitor = await site.BeginFirstAsync();

        await visitor.OpenAsync(Urls.SecondFactor);

        visitor.Page.QuerySelector(".qr")!.GetAttribute("src").Should().StartWith("data:image/svg+xml,");
        visitor.Page.QuerySelector("code")!.TextContent.Replace(" ", "", StringComparison.Ordinal).Should().MatchRegex("^[A-Z2-7]{32}$");
    }

    [Fact]
    public async Task A_wrong_code_sets_up_nothing_and_keeps_the_key()
    {
        await using var site = await AccountSite.StartAsync();
        var visitor = await site.BeginFirstAsync();
        await visitor.OpenAsync(Urls.SecondFactor);
        var key = visitor.Page.QuerySelector("code")!.TextContent;

        await visitor.SendAsync(Urls.SecondFactor, ("code", "000000"));

        visitor.Problems.Should().Contain("not the code that fits");
        visitor.Page.QuerySelector("code")!.TextContent.Should().Be(key);
        (await visitor.OpenAsync(Urls.Account)).Location.Should().Be(Urls.SecondFactor);
    }

    [Fact]
    public async Task The_old_app_holds_until_the_new_one_has_shown_a_code()
    {
        await using var site = await AccountSite.StartAsync();
        var (visitor, key, _) = await site.FirstAsync();
        await visitor.OpenAsync(Urls.SecondFactor);
        site.Clock.Advance(TimeSpan.FromMinutes(1));

        (await StepAsync(site, key)).Location.Should().Be(Urls.Admin);
        var (other, _) = await site.TakeAppAsync(visitor);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        (await StepAsync(site, key)).Problems.Should().NotBeEmpty();
        (await StepAsync(site, other)).Location.Should().Be(Urls.Admin);
    }

    [Fact]
    public async Task A_session_from_before_the_second_factor_cannot_replace_it()
    {
        await using var site = await AccountSite.StartAsync();
        var visitor = await site.BeginFirstAsync();
        var other = await site.Visitor().SignInAsync(MemberActs.Ada, MemberActs.Password);
        other.Location.Should().Be(Urls.SecondFactor);
        await other.OpenAsync(Urls.SecondFactor);
        await site.TakeAppAsync(visitor);
        site.Clock.Advance(SessionCheck.Memory);

        var key = other.Page.QuerySelector("code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        await other.SendAsync(Urls.SecondFactor, ("code", OneTimeCode.At(key, site.Clock.Now)));

        other.Status.Should().Be(401, "setting up the app ended every other session");
    }

    private static async Task<Visitor> StepAsync(AccountSite site, string key)
    {
        var visitor = await site.Visitor().SignInAsync(MemberActs.Ada, MemberActs.Password);
        await visitor.OpenAsync(Urls.SecondStep);
        return await visitor.SendAsync(Urls.SecondStep, ("code", OneTimeCode.At(key, site.Clock.Now)));
    }
}
