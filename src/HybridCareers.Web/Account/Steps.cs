using System.Security.Claims;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace HybridCareers.Web.Account;

/// <summary>Between the password and the second factor: a cookie that opens nothing by itself and lasts ten minutes.</summary>
public sealed class Steps(UserManager<Members.Account> users)
{
    /// <summary>Its authentication scheme.</summary>
    public const string Scheme = "step";

    private const string Stamp = "stamp";
    private const string ReturnTo = "return-to";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    /// <summary>Sets up the cookie.</summary>
    public static void Configure(CookieAuthenticationOptions options, PublicAddress address)
    {
        SessionCookie.Configure(options, "step", address);
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.ExpireTimeSpan = Life;
        options.Events = new();
    }

    /// <summary>Remembers a right password.</summary>
    public static Task BeginAsync(Visit visit, Members.Account account, string returnTo) => visit.Http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(
        [new(ClaimTypes.NameIdentifier, account.Id.ToString()), new(Stamp, account.SecurityStamp ?? ""), new(ReturnTo, returnTo)], Scheme)));

    /// <summary>Whose password was right, and where they wanted to go; <c>null</c> where nobody's was, or the sign-in has changed since.</summary>
    public async Task<(Members.Account Account, string ReturnTo)?> FindAsync(Visit visit)
    {
        var step = (await visit.Http.AuthenticateAsync(Scheme)).Principal;
        if (step?.FindFirstValue(ClaimTypes.NameIdentifier) is not { } id)
            return null;
        var account = await users.FindByIdAsync(id);
        return account is not null && account.SecurityStamp == step.FindFirstValue(Stamp) ? (account, step.FindFirstValue(ReturnTo) ?? Urls.Admin) : null;
    }

    /// <summary>Forgets it.</summary>
    public static Task EndAsync(Visit visit) => visit.Http.SignOutAsync(Scheme);
}
