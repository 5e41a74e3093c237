using System.Security.Cryptography;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.DataProtection;

namespace HybridCareers.Web.Account.Passkeys;

/// <summary>What the server must remember between asking for a passkey and getting it: in a protected cookie, for five minutes, once.</summary>
public sealed class PasskeyState(IDataProtectionProvider protection, PublicAddress address)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);
    private readonly string cookie = SessionCookie.NameOf("passkey", address);

    /// <summary>Remembers.</summary>
    public void Keep(HttpContext http, string purpose, string? state) => http.Response.Cookies.Append(cookie, For(purpose).Protect(state ?? "", Life), new()
    {
        Path = "/", HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = !address.IsPlainLoopback || http.Request.IsHttps, MaxAge = Life,
    });

    /// <summary>Takes it back; <c>null</c> where it is missing, too old or for another purpose.</summary>
    public string? Take(HttpContext http, string purpose)
    {
        if (http.Request.Cookies[cookie] is not { } value)
            return null;
        http.Response.Cookies.Delete(cookie, new() { Path = "/", Secure = !address.IsPlainLoopback || http.Request.IsHttps });
        try
        {
            return For(purpose).Unprotect(value);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector For(string purpose) => protection.CreateProtector("passkey", purpose).ToTimeLimitedDataProtector();
}
