using HybridCareers.Database;
using HybridCareers.Members;
using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Web;
using HybridCareers.Web.Account.Throttling;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Web.Account.SignIn;

public sealed class SignInPageTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Password_and_code_lead_back_to_where_the_member_was_going(Engine engine)
    {
        await using var site = await AccountSite.StartAsync(engine);
        var (_, key, _) = await site.FirstAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var visitor = site.Visitor();

        await visitor.SignInAsync("ADA@example.org", MemberActs.Password, "/admin/roles?page=2");
        visitor.Location.Should().Be(Urls.SecondStep);
        await visitor.OpenAsync(Urls.SecondStep);
        await visitor.SendAsync(Urls.SecondStep, ("code", OneTimeCode.At(key, site.Clock.Now)));

        visitor.Location.Should().Be("/admin/roles?page=2");
        (await visitor.OpenAsync(Urls.Account)).Heading.Should().Be("Your account");
    }

    [Fact]
    public async Task Unknown_address_and_wrong_password_get_the_same_answer()
    {
        await using var site = await AccountSite.StartAsync();
        await site.FirstAsync();
        var (one, two) = (site.Visitor(), site.Visitor());

        await one.SignInAsync(MemberActs.Ada, "not the password at all");
        await two.SignInAsync("nobody@example.org", "not the password at all");

        one.Status.Should().Be(422);
        (one.Status, one.Problems, one.Heading).Should().Be((two.Status, two.Problems, two.Heading));
        one.Page.Title.Should().StartWith("Error:");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/account/sign-out")]
    [InlineData("")]
    public async Task Nobody_is_led_to_another_site(string returnTo)
    {
        await using var site = await AccountSite.StartAsync();

        var page = (await site.Visitor().OpenAsync(Urls.SignInThen(returnTo))).Page;

        page.QuerySelector("[name=returnTo]")!.GetAttribute("value").Should().Be(Urls.Admin);
    }

    [Fact]
    public async Task After_ten_wrong_passwords_the_account_must_wait_and_a_note_is_made_once()
    {
        await using var site = await AccountSite.StartAsync();
        await site.FirstAsync();
        var visitor = site.Visitor();
        for (var i = 0; i < FailedTries.Most; i++)
            (await visitor.SignInAsync(MemberActs.Ada, $"wrong number {i} of them")).Status.Should().Be(422);

        for (var i = 0; i < 3; i++)
            (await visitor.SignInAsync(MemberActs.Ada, MemberActs.Password)).Status.Should().Be(429, "even the right one waits");

        int.Parse(visitor.Answer.Headers.RetryAfter!.ToString(), System.Globalization.CultureInfo.InvariantCulture).Should().BeInRange(800, 900);
        visitor.Page.Body!.TextContent.Should().Contain("passkey is possible meanwhile");
        await using (var db = site.Db())
            (await db.Activity.CountAsync(row => row.Verb == "sign-in-throttled")).Should().Be(1);
        site.Clock.Advance(FailedTries.Window);
        (await visitor.SignInAsync(MemberActs.Ada, MemberActs.Password)).Location.Should().Be(Urls.SecondStep);
    }

    [Fact]
    public async Task An_address_that_sends_too_much_waits_whatever_it_sends()
    {
        await using var site = await AccountSite.StartAsync();
        var visitor = site.Visitor();
        for (var i = 0; i < Throttle.Burst; i++)
            await visitor.PostAsync(Urls.PasskeyRequest);

        (await visitor.PostAsync(Urls.PasskeyRequest)).Status.Should().Be(429);
        visitor.Answer.Headers.RetryAfter.Should().NotBeNull();
    }

    [Fact]
    public async Task A_locked_member_is_told_so_only_after_both_factors()
    {
        await using var site = await AccountSite.StartAsync();
        await site.FirstAsync();
        var bea = await site.MemberAsync("bea@example.org", Permission.Editor);
        await site.Service<HybridCareers.Editorial.MemberDesk>().LockAsync(new(Guid.CreateVersion7(), SystemActors.Operator, await site.MemberOfAsync("bea@example.org")));

        (await site.Visitor().SignInAsync("bea@example.org", MemberActs.Password)).Location.Should().Be(Urls.SecondStep);
        site.Clock.Advance(SessionCheck.Memory);
        (await bea.OpenAsync(Urls.Account)).Location.Should().StartWith(Urls.SignIn);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        await using var site = await AccountSite.StartAsync();

        (await site.Visitor().PostAsync(Urls.SignIn, ("mail", "a@b"), ("password", "x"))).Status.Should().Be(400);
    }

    [Fact]
    public async Task Cookies_are_bound_to_the_host_and_to_tls()
    {
        await using var site = await AccountSite.StartAsync(publicUrl: "https://localhost");
        var visitor = site.Visitor("https://localhost");
        await visitor.OpenAsync(await site.FirstLinkAsync());
        await visitor.SendAsync(Urls.SetUp, ("name", "Ada"), ("mail", MemberActs.Ada), ("password", MemberActs.Password));

        visitor.Cookies.Should().Contain(cookie => cookie.Name == "__Host-session").And.OnlyContain(
            cookie => cookie.Name.StartsWith("__Host-") && cookie.Secure && cookie.HttpOnly && cookie.Path == "/");
    }

    [Fact]
    public async Task Nothing_of_it_is_cached_indexed_or_framed_and_no_script_is_needed()
    {
        await using var site = await AccountSite.StartAsync();
        var visitor = await site.Visitor().OpenAsync(Urls.SignIn);

        visitor.Answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        visitor.Answer.Headers.GetValues("Content-Security-Policy").Single().Should().NotContain("unsafe").And.Contain("frame-ancestors 'none'");
        visitor.Page.QuerySelector("meta[name=robots]")!.GetAttribute("content").Should().Be("noindex");
        visitor.Page.QuerySelectorAll("script").Should().OnlyContain(script => script.HasAttribute("src") && script.HasAttribute("integrity"));
        visitor.Page.QuerySelector("[data-passkey]")!.HasAttribute("hidden").Should().BeTrue("only the script can use it");
    }
}
