using System.Diagnostics;
using System.Net.WebSockets;
using System.Security.Claims;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Members;
using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Web;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Web.Hosting;

public sealed class CircuitGateTests
{
    private const string Own = "http://localhost";

    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Fact]
    public async Task Only_members_with_a_permission_from_pages_of_this_site_reach_circuits()
    {
        await using var site = await OpenAsync();
        var (ada, _, _) = await site.FirstAsync();
        var guest = await site.MemberAsync("guest@example.org", Permission.None);

        foreach (var origin in (string?[])[null, "", "null", "http://localhost:81", "https://localhost", "http://localhost.example.org", "http://example.org"])
        {
            (await NegotiateAsync(site, ada, origin)).Should().Be(403, "the origin is {0}", origin);
            (await ConnectAsync(site, ada, origin)).Status.Should().Be(403, "the origin is {0}", origin);
        }

        (await NegotiateAsync(site, null, Own)).Should().Be(401);
        (await ConnectAsync(site, null, Own)).Status.Should().Be(302, "it leads to sign-in");
        (await NegotiateAsync(site, guest, Own)).Should().Be(404);
        (await ConnectAsync(site, guest, Own)).Status.Should().Be(404);
        (await NegotiateAsync(site, ada, Own)).Should().Be(200);
        (await ConnectAsync(site, ada, Own)).Status.Should().Be(101);
        (await AskAsync(site, ada, HttpMethod.Get, "/_blazor/initializers", "http://example.org")).Should().Be(403, "reads of another site are none of ours");
    }

    [Fact]
    public async Task Over_the_limit_of_a_member_or_of_all_nobody_comes_in_until_somebody_goes()
    {
        await using var site = await OpenAsync(perMember: 2, inAll: 3);
        var (ada, _, _) = await site.FirstAsync();
        var bea = await site.MemberAsync("bea@example.org", Permission.Editor);
        var first = await ConnectAsync(site, ada, Own);
        (await ConnectAsync(site, ada, Own)).Status.Should().Be(101);

        (await ConnectAsync(site, ada, Own)).Status.Should().Be(429);
        (await NegotiateAsync(site, ada, Own)).Should().Be(429);
        (await AskAsync(site, ada, HttpMethod.Post, Urls.DeskHere, Own)).Should().Be(429);
        (await ConnectAsync(site, bea, Own)).Status.Should().Be(101, "the third of three in all");
        (await ConnectAsync(site, bea, Own)).Status.Should().Be(429, "three are open in all");
        first.Socket!.Abort();

        (await ConnectAsync(site, bea, Own)).Status.Should().Be(101);
        site.Service<CircuitGate>().Open.Should().Be(3);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Connections_end_with_their_session_within_ten_seconds(Engine engine)
    {
        await using var site = await OpenAsync(engine);
        var (ada, _, _) = await site.FirstAsync();
        var editor = Permission.Editor | Permission.Reviewer;
        var ways = new List<(string Mail, Func<AccountDesk, MemberDesk, Guid, Task> Way)>
        {
            ("everywhere@example.org", (accounts, _, member) => accounts.EndSessionsAsync(new(Guid.CreateVersion7(), member))),
            ("locked@example.org", (_, members, member) => members.LockAsync(new(Guid.CreateVersion7(), SystemActors.Operator, member))),
            ("less@example.org", (_, members, member) => members.ChangePermissionsAsync(new(Guid.CreateVersion7(), SystemActors.Operator, member, Permission.Editor))),
        };
        var (gate, ends) = (site.Service<CircuitGate>(), new List<Task>());
        foreach (var (mail, _) in ways)
        {
            await site.MemberAsync(mail, editor);
            ends.Add(StayAsync(gate, await PrincipalAsync(site, mail)));
        }

        var stays = StayAsync(gate, await PrincipalAsync(site, MemberActs.Ada));

        // As another instance would: this one is told nothing.
        await using var other = Portal.Beside(site.Database);
        foreach (var (mail, way) in ways)
            await way(other.Service<AccountDesk>(), other.Service<MemberDesk>(), await site.MemberOfAsync(mail));
        site.Clock.Advance(SessionCheck.Memory);
        var begun = Stopwatch.StartNew();
        await Task.WhenAll(ends);

        begun.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10) - SessionCheck.Memory);
        stays.IsCompleted.Should().BeFalse();
    }

    [Fact]
    public async Task Once_the_portal_stops_nobody_comes_in()
    {
        await using var site = await OpenAsync();
        var (ada, _, _) = await site.FirstAsync();

        site.Service<CircuitGate>().Close();

        (await NegotiateAsync(site, ada, Own)).Should().Be(503);
        (await AskAsync(site, ada, HttpMethod.Post, Urls.DeskHere, Own)).Should().Be(503);
    }

    private static Task<AccountSite> OpenAsync(Engine engine = Engine.Sqlite, int perMember = 20, int inAll = 400) =>
        AccountSite.StartAsync(engine, settings: [("Circuits:PerMember", $"{perMember}"), ("Circuits:InAll", $"{inAll}")]);

    private static Task<int> NegotiateAsync(AccountSite site, Visitor? visitor, string? origin) =>
        AskAsync(site, visitor, HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1", origin);

    private static async Task<int> AskAsync(AccountSite site, Visitor? visitor, HttpMethod method, string path, string? origin)
    {
        using var client = site.Server.CreateClient();
        using var request = new HttpRequestMessage(method, path);
        if (visitor is not null)
            request.Headers.Add("Cookie", visitor.CookieHeader);
        if (origin is not null)
            request.Headers.TryAddWithoutValidation("Origin", origin);
        using var answer = await client.SendAsync(request);
        return (int)answer.StatusCode;
    }

    private static async Task<(int Status, WebSocket? Socket)> ConnectAsync(AccountSite site, Visitor? visitor, string? origin)
    {
        var client = site.Server.CreateWebSocketClient();
        client.ConfigureRequest = request =>
        {
            if (visitor is not null)
                request.Headers.Cookie = visitor.CookieHeader;
            if (origin is not null)
                request.Headers.Origin = origin;
        };
        try
        {
            return (101, await client.ConnectAsync(new Uri("ws://localhost/_blazor"), CancellationToken.None));
        }
        catch (InvalidOperationException refused)
        {
            return (int.Parse(refused.Message.AsSpan(refused.Message.LastIndexOf(' ')), provider: null), null);
        }
    }

    private static async Task<ClaimsPrincipal> PrincipalAsync(AccountSite site, string mail)
    {
        var member = await site.MemberOfAsync(mail);
        await using var db = site.Db();
        var session = await db.Sessions.SingleAsync(session => session.MemberId == member && session.EndedAt == null);
        return SignedIn.PrincipalOf((await site.Service<SessionCheck>().RecallAsync(session.Id)).Session!);
    }

    /// <summary>A browser that stays connected until it is cut off.</summary>
    private static async Task StayAsync(CircuitGate gate, ClaimsPrincipal user)
    {
        using var cut = new CancellationTokenSource();
        var context = new DefaultHttpContext { User = user };
        context.Features.Set<IHttpRequestLifetimeFeature>(new Line(cut));
        (context.Request.Method, context.Request.Path) = ("GET", Urls.Circuits);
        await gate.PassAsync(context, async at => await Task.Delay(Timeout.Infinite, at.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
    }

    private sealed class Line(CancellationTokenSource cut) : IHttpRequestLifetimeFeature
    {
        public CancellationToken RequestAborted { get; set; } = cut.Token;

        public void Abort() => cut.Cancel();
    }
}
