using HybridCareers.Members;
using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Web;
using HybridCareers.Web.Account;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HybridCareers.Tests.Web.Account;

/// <summary>The account area's part of the matrix of who may do what: every address, every kind of visitor.</summary>
public sealed class AccountPagesTests
{
    [Fact]
    public async Task Every_address_lets_in_whom_its_row_names_and_nobody_else()
    {
        await using var site = await AccountSite.StartAsync();
        var beginner = await site.BeginFirstAsync();
        var wrong = new List<string>();
        foreach (var page in AccountPages.All.Where(page => page.Policy is not null))
        {
            await ExpectAsync(site.Visitor(), page, HttpMethods.Get, "sign-in", wrong);
            await ExpectAsync(site.Visitor(), page, HttpMethods.Post, "401", wrong);
            await ExpectAsync(beginner, page, HttpMethods.Get, page.Policy == SignedIn.SetUp ? "in" : "set-up", wrong);
            await ExpectAsync(beginner, page, HttpMethods.Post, page.Policy == SignedIn.SetUp ? "in" : "404", wrong);
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public async Task A_member_gets_into_every_address()
    {
        await using var site = await AccountSite.StartAsync();
        var (member, _, _) = await site.FirstAsync();
        var wrong = new List<string>();
        foreach (var page in AccountPages.All.Where(page => page.Policy is not null && page.Page is not null))
            await ExpectAsync(member, page, HttpMethods.Get, "in", wrong);

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void What_anybody_may_open_is_what_leads_to_signing_in() =>
        AccountPages.All.Where(page => page.Policy is null).Select(page => page.Url).Should().BeEquivalentTo(
            [Urls.SignIn, Urls.SetUp, Urls.SecondStep, Urls.RecoveryCode, Urls.PasskeyRequest, Urls.PasskeySignIn, Urls.PasskeyCreation, Urls.PasskeySetUp],
            "a new address that is open to anybody must be meant");

    [Fact]
    public async Task Every_endpoint_under_account_has_a_row()
    {
        await using var site = await AccountSite.StartAsync();

        var mapped = site.Service<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!).Where(url => url.StartsWith(Urls.Account, StringComparison.Ordinal)).Distinct();

        mapped.Should().BeEquivalentTo(AccountPages.All.Select(page => page.Url));
    }

    [Theory]
    [InlineData(Permission.None)]
    [InlineData(Permission.Editor)]
    [InlineData(Permission.Reviewer)]
    [InlineData(Permission.Publisher)]
    [InlineData(Permission.Admin)]
    [InlineData(Permission.Editor | Permission.Reviewer)]
    public async Task A_policy_lets_in_who_has_its_permission_and_shows_others_nothing(Permission has)
    {
        await using var site = await AccountSite.StartAsync(more: app =>
        {
            foreach (var permission in Enum.GetValues<Permission>().Where(p => p != Permission.None))
                app.MapGet($"/only/{permission}", () => "in").RequireAuthorization(permission.ToString());
        });
        await site.FirstAsync();
        var member = await site.MemberAsync("bea@example.org", has);

        foreach (var permission in Enum.GetValues<Permission>().Where(p => p != Permission.None))
        {
            (await site.Visitor().OpenAsync($"/only/{permission}")).Location.Should().StartWith(Urls.SignIn);
            (await member.OpenAsync($"/only/{permission}")).Status.Should().Be(has.HasFlag(permission) ? 200 : 404);
        }
    }

    [Fact]
    public async Task A_permission_that_is_taken_away_is_gone_within_five_seconds()
    {
        await using var site = await AccountSite.StartAsync(more: app => app.MapGet("/only", () => "in").RequireAuthorization(SignedIn.Editor));
        await site.FirstAsync();
        var member = await site.MemberAsync("bea@example.org", Permission.Editor);
        (await member.OpenAsync("/only")).Status.Should().Be(200);

        await site.Service<HybridCareers.Editorial.MemberDesk>().ChangePermissionsAsync(
            new(Guid.CreateVersion7(), SystemActors.Operator, await site.MemberOfAsync("bea@example.org"), Permission.Reviewer));
        site.Clock.Advance(TimeSpan.FromSeconds(5));

        (await member.OpenAsync("/only")).Status.Should().Be(404);
    }

    [Fact]
    public async Task What_is_sent_after_a_permission_was_taken_away_is_refused_at_once()
    {
        await using var site = await AccountSite.StartAsync(more: app => app.MapMethods("/only", ["GET", "POST"], () => "in").RequireAuthorization(SignedIn.Editor));
        await site.FirstAsync();
        var member = await site.MemberAsync("bea@example.org", Permission.Editor);
        (await member.OpenAsync("/only")).Status.Should().Be(200);

        await site.Service<HybridCareers.Editorial.MemberDesk>().LockAsync(
            new(Guid.CreateVersion7(), SystemActors.Operator, await site.MemberOfAsync("bea@example.org")));

        (await member.PostAsync("/only")).Status.Should().Be(401, "what was known a moment ago does not count");
    }

    private static async Task ExpectAsync(Visitor visitor, AccountPage page, string method, string expected, List<string> wrong)
    {
        if (method == HttpMethods.Get && page.Page is null)
            return;
        await (method == HttpMethods.Get ? visitor.OpenAsync(page.Url) : visitor.PostAsync(page.Url));
        var got = visitor.Status switch
        {
            302 when visitor.Location!.StartsWith(Urls.SignIn, StringComparison.Ordinal) => "sign-in",
            302 when visitor.Location == Urls.SecondFactor => "set-up",
            200 or 303 or 400 or 422 => "in", // 400: the form's token is missing, so the gate was passed
            var other => $"{other}",
        };
        if (got != expected)
            wrong.Add($"{method} {page.Url}: {got} instead of {expected}");
    }
}
