using HybridCareers.Members;
using HybridCareers.Web;
using HybridCareers.Web.Hosting;

namespace HybridCareers.Tests.Support.Accounts;

/// <summary>Members who set up their accounts the usual way: a password and an authenticator app.</summary>
public static class MemberActs
{
    /// <summary>The password of all of them.</summary>
    public const string Password = "seven quiet green boats";

    /// <summary>The first administrator's mail address.</summary>
    public const string Ada = "ada@example.org";

    /// <summary>The first administrator, with a password and nothing else yet.</summary>
    public static async Task<Visitor> BeginFirstAsync(this AccountSite site)
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync(await site.FirstLinkAsync());
        await visitor.SendAsync(Urls.SetUp, ("name", "Ada"), ("mail", Ada), ("password", Password));
        visitor.Location.Should().Be(Urls.SecondFactor, visitor.Problems);
        return visitor;
    }

    /// <summary>The first administrator, signed in, with the key of the app and the recovery codes.</summary>
    public static async Task<(Visitor Visitor, string Key, IReadOnlyList<string> Codes)> FirstAsync(this AccountSite site)
    {
        var visitor = await site.BeginFirstAsync();
        var (key, codes) = await site.TakeAppAsync(visitor);
        return (visitor, key, codes);
    }

    /// <summary>Sets up an authenticator app.</summary>
    public static async Task<(string Key, IReadOnlyList<string> Codes)> TakeAppAsync(this AccountSite site, Visitor visitor)
    {
        await visitor.OpenAsync(Urls.SecondFactor);
        var key = visitor.Page.QuerySelector("code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        await visitor.SendAsync(Urls.SecondFactor, ("code", OneTimeCode.At(key, site.Clock.Now)));
        visitor.Heading.Should().Be("Keep your recovery codes", visitor.Problems);
        return (key, [.. visitor.Page.QuerySelectorAll(".codes code").Select(code => code.TextContent)]);
    }

    /// <summary>A member with permissions, signed in; invited by the operator.</summary>
    public static async Task<Visitor> MemberAsync(this AccountSite site, string mail, Permission permissions)
    {
        var made = await site.Service<Invitations>().InviteAsync(new(
            Guid.CreateVersion7(), SystemActors.Operator, Guid.CreateVersion7(), "Bea", mail, permissions, "", TimeSpan.FromDays(1)));
        var visitor = site.Visitor();
        await visitor.OpenAsync(new Uri(made.Link!).PathAndQuery);
        await visitor.SendAsync(Urls.SetUp, ("password", Password));
        await site.TakeAppAsync(visitor);
        return visitor;
    }

    /// <summary>Types address and password.</summary>
    public static async Task<Visitor> SignInAsync(this Visitor visitor, string mail, string password, string? returnTo = null)
    {
        await visitor.OpenAsync(returnTo is null ? Urls.SignIn : Urls.SignInThen(returnTo));
        return await visitor.SendAsync(Urls.SignIn, ("mail", mail), ("password", password));
    }
}
