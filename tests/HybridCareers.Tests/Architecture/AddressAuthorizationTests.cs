using System.Net;
using System.Reflection;
using HybridCareers.Members;
using HybridCareers.Tests.Support.Authorization;
using HybridCareers.Web;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace HybridCareers.Tests.Architecture;

/// <summary>Walks the addresses of <c>authorization.md</c>: every mapped endpoint is asked by everybody.</summary>
public class AddressAuthorizationTests(ITestOutputHelper output)
{
    private static readonly string[] Refusing = ["set-up", "sign-in", "401", "404"];
    private static readonly Table Addresses = Table.Read("Addresses");

    [Fact]
    public async Task Every_address_has_its_row()
    {
        await using var site = await WholeSite.StartAsync();

        site.Addresses.Should().Contain("POST " + Urls.KeepDraft, "the desk's addresses are among them");
        var listed = Addresses.Rows.Select(row => row.Act).ToList();
        listed.Should().OnlyHaveUniqueItems();
        string.Join('\n', site.Addresses.Except(listed)).Should().BeEmpty("an address without a row is one that nobody thought about");
        string.Join('\n', listed.Except(site.Addresses)).Should().BeEmpty("a row must be about something");
    }

    [Fact]
    public async Task Nobody_reaches_and_nobody_misses_what_they_should_not()
    {
        await using var site = await WholeSite.StartAsync();
        var walk = await WalkAsync(site);

        output.WriteLine(walk.Summary);
        walk.WrongAllows.Concat(walk.WrongRefusals).Should().BeEmpty(walk.Summary);
        walk.Tried.Should().BeGreaterThan(500);
    }

    [Fact]
    public async Task The_walk_sees_a_door_that_was_left_open_and_one_that_was_nailed_up()
    {
        await using var site = await WholeSite.StartAsync(services => services.Configure<AuthorizationOptions>(options =>
        {
            options.AddPolicy(SignedIn.Editor, open => open.RequireAssertion(_ => true));
            options.AddPolicy(SignedIn.SetUp, nailed => nailed.AddAuthenticationSchemes(SignedIn.Scheme).RequireAssertion(_ => false));
        }));
        var walk = await WalkAsync(site);

        output.WriteLine("Sabotaged: " + walk.Summary);
        walk.WrongAllows.Should().Contain(line => line.Contains(Urls.KeepDraft));
        walk.WrongRefusals.Should().Contain(line => line.Contains(Urls.SecondFactor));
    }

    [Fact]
    public async Task Circuits_show_a_page_to_whom_its_address_is_open()
    {
        await using var site = await WholeSite.StartAsync();
        var (policies, judge) = (site.Services.GetRequiredService<IAuthorizationPolicyProvider>(), site.Services.GetRequiredService<IAuthorizationService>());
        var pages = typeof(Program).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>().Select(route => (Type: type, route.Template))).ToList();
        pages.Should().NotBeEmpty();
        foreach (var (type, template) in pages)
        {
            var row = Addresses.Rows.Single(row => row.Act == "GET " + template);
            var policy = await AuthorizationPolicy.CombineAsync(policies, type.GetCustomAttributes<AuthorizeAttribute>());
            policy.Should().NotBeNull("{0} must say who may see it", type.Name);
            foreach (var (who, may) in (IEnumerable<(string, Permission)>)[("none", Permission.None), ("editor", Permission.Editor), ("reviewer", Permission.Reviewer),
                ("publisher", Permission.Publisher), ("admin", Permission.Admin)])
            {
                var user = SignedIn.PrincipalOf(new(Guid.CreateVersion7(), Guid.CreateVersion7(), who, may, SessionLevel.Full));
                (await judge.AuthorizeAsync(user, policy!)).Succeeded.Should().Be(row.Cells[who] == "in", "{0} by {1}", template, who);
            }

            (await judge.AuthorizeAsync(new(), policy!)).Succeeded.Should().BeFalse();
        }
    }

    [Theory]
    [InlineData("POST " + Urls.KeepDraft)]
    [InlineData("POST /_blazor/negotiate")]
    public async Task What_another_site_sends_is_refused_whoever_is_signed_in(string address)
    {
        await using var site = await WholeSite.StartAsync();

        using var answer = await site.AskAsync(address, "colleague", "https://elsewhere.example");

        answer.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    private static async Task<Walk> WalkAsync(WholeSite site)
    {
        var walk = new Walk();
        foreach (var row in Addresses.Rows)
        {
            HttpStatusCode? stranger = null; // what is open answers everybody as it answers a stranger
            foreach (var who in Addresses.Columns)
            {
                using var answer = await site.AskAsync(row.Act, who);
                var got = Got(answer, site.PathOf(row.Act));
                stranger ??= answer.StatusCode;
                if (row.Cells[who] == "open")
                    got = answer.StatusCode == stranger && got is "in" or "404" ? "open" : got;
                else if (answer.Headers.CacheControl?.NoStore != true)
                    got += ", kept by caches";
                walk.Note(row, who, got, Refusing, $"{(int)answer.StatusCode}");
            }
        }

        return walk;
    }

    private static string Got(HttpResponseMessage answer, string path) => answer.StatusCode switch
    {
        HttpStatusCode.Unauthorized => "401",
        HttpStatusCode.NotFound => "404",
        HttpStatusCode.Found when answer.Headers.Location!.OriginalString == Urls.SecondFactor => "set-up",
        HttpStatusCode.Found when answer.Headers.Location!.OriginalString == Urls.SignInThen(path) => "sign-in",
        _ => "in",
    };
}
