using HybridCareers.Database;
using HybridCareers.Members;
using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Web;
using HybridCareers.Web.Hosting;

namespace HybridCareers.Tests.Web.Account.SetUp;

public sealed class SetUpPageTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task The_first_link_makes_one_administrator_who_needs_a_second_factor_at_once(Engine engine)
    {
        await using var site = await AccountSite.StartAsync(engine);
        var link = await site.FirstLinkAsync();
        var visitor = await site.Visitor().OpenAsync(link);
        visitor.Page.Body!.TextContent.Should().Contain("first administrator");

        await visitor.SendAsync(Urls.SetUp, ("name", "Ada"), ("mail", MemberActs.Ada), ("password", MemberActs.Password));

        visitor.Location.Should().Be(Urls.SecondFactor);
        (await visitor.OpenAsync(Urls.Account)).Location.Should().Be(Urls.SecondFactor, "nothing else can be reached yet");
        (await site.Visitor().OpenAsync(link)).Status.Should().Be(410);
    }

    [Fact]
    public async Task What_is_wrong_stands_at_its_field_and_what_was_typed_stays()
    {
        await using var site = await AccountSite.StartAsync();
        var visitor = await site.Visitor().OpenAsync(await site.FirstLinkAsync());

        await visitor.SendAsync(Urls.SetUp, ("name", ""), ("mail", "nonsense"), ("password", "short"));

        visitor.Status.Should().Be(422);
        foreach (var field in (string[])["name", "mail", "password"])
        {
            var input = visitor.Page.QuerySelector($"#{field}")!;
            input.GetAttribute("aria-invalid").Should().Be("true");
            visitor.Page.QuerySelector("#" + input.GetAttribute("aria-describedby")!.Split(' ')[^1])!.TextContent.Should().NotBeEmpty();
        }

        visitor.Page.QuerySelector("#mail")!.GetAttribute("value").Should().Be("nonsense");
        visitor.Page.QuerySelector("#password")!.GetAttribute("value").Should().BeNullOrEmpty("a password never comes back");
    }

    [Fact]
    public async Task An_invited_member_sees_name_and_address_and_cannot_change_them()
    {
        await using var site = await AccountSite.StartAsync();
        await site.FirstAsync();
        var visitor = await InvitedAsync(site);
        visitor.Page.Body!.TextContent.Should().Contain("Welcome, Bea").And.Contain("bea@example.org");

        await visitor.SendAsync(Urls.SetUp, ("name", "Mallory"), ("password", MemberActs.Password));

        await using var db = site.Db();
        (await db.Members.FindAsync(await site.MemberOfAsync("bea@example.org")))!.Name.Should().Be("Bea");
    }

    [Fact]
    public async Task A_link_that_is_too_old_or_invented_is_not_good()
    {
        await using var site = await AccountSite.StartAsync();
        var link = await site.FirstLinkAsync();

        (await site.Visitor().OpenAsync(Urls.SetUpWith(SetUpLink.NewToken()))).Status.Should().Be(410);
        (await site.Visitor().OpenAsync(Urls.SetUp)).Status.Should().Be(410);
        (await site.Visitor().OpenAsync(Urls.SetUpWith(new string('x', 5_000)))).Status.Should().Be(410);
        site.Clock.Advance(SetUpLink.ShortLife);
        (await site.Visitor().OpenAsync(link)).Heading.Should().Be("This link is not good any more");
    }

    [Fact]
    public async Task A_new_link_replaces_password_app_and_passkeys()
    {
        await using var site = await AccountSite.StartAsync();
        await site.FirstAsync();
        await site.MemberAsync("bea@example.org", Permission.Editor);
        var bea = await site.MemberOfAsync("bea@example.org");
        var made = await site.Service<Invitations>().ResetAsync(new(Guid.CreateVersion7(), SystemActors.Operator, bea, "", TimeSpan.FromDays(1)));
        var visitor = await site.Visitor().OpenAsync(new Uri(made.Link!).PathAndQuery);

        await visitor.SendAsync(Urls.SetUp, ("password", "nine purple slow trains"));

        visitor.Location.Should().Be(Urls.SecondFactor);
        (await site.Visitor().SignInAsync("bea@example.org", MemberActs.Password)).Status.Should().Be(422);
        (await site.Visitor().SignInAsync("bea@example.org", "nine purple slow trains")).Location.Should().Be(Urls.SecondFactor, "the old app is gone too");
    }

    private static async Task<Visitor> InvitedAsync(AccountSite site)
    {
        var made = await site.Service<Invitations>().InviteAsync(new(
            Guid.CreateVersion7(), SystemActors.Operator, Guid.CreateVersion7(), "Bea", "bea@example.org", Permission.Editor, "", TimeSpan.FromDays(1)));
        return await site.Visitor().OpenAsync(new Uri(made.Link!).PathAndQuery);
    }
}
