using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace HybridCareers.Web.Account;

/// <summary>Between the password and the second factor: a cookie that opens nothing by itself and lasts ten minutes.</summary>
public static class Steps
{
    /// <summary>Its authentication scheme.</summary>
    public const string Scheme = "step";

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    /// <summary>Sets up the cookie.</summary>
    public static void Configure(CookieAuthenticationOptions options, PublicAddress address)
    {
        SessionCookie.Configure(options, "step", address);
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.ExpireTimeSpan = Life;
        options.Events = new();
    }
}
