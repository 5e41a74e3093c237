using HybridCareers.Database;
using HybridCareers.Web.Account;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace HybridCareers.Web.Hosting;

/// <summary>Signing in: Identity on our store, the session cookie, the policies, and the pages under <c>/account</c>.</summary>
public static class Accounts
{
    /// <summary>Rounds of PBKDF2 with SHA-512 for a password.</summary>
    public const int PasswordRounds = 220_000;

    /// <summary>Adds it all.</summary>
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var address = new PublicAddress(builder.Configuration);
        ProtectionKeys.Add(services);
        services.AddAuthentication()
            .AddCookie(SignedIn.Scheme, options => SessionCookie.Configure(options, "session", address))
            .AddCookie(Steps.Scheme, options => Steps.Configure(options, address));
        services.AddAuthorization(SignedIn.AddPolicies);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = SessionCookie.NameOf("form", address);
            options.Cookie.SecurePolicy = address.IsPlainLoopback ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            options.FormFieldName = "form-token";
            options.SuppressXFrameOptionsHeader = true; // the policy of every answer says it already
        });
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordRounds);
        services.AddSingleton<IPasswordHasher<Members.Account>, PasswordHasher<Members.Account>>(); // it holds nothing of a request
        services.AddSingleton<ILookupNormalizer, Members.MailAddressKeys>();
        services.AddIdentityCore<Members.Account>(options => options.User.AllowedUserNameCharacters = "").AddUserStore<AccountStore>();
        services.AddSingleton<Mail>();
        services.AddSingleton<Invitations>();
        AccountPages.Add(services);
        ProtectionKeys.ReadLate(services);
    }

    /// <summary>Has requests signed in, and maps the pages. Comes after the public site, which needs none of it.</summary>
    public static void UseAccounts(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        AccountPages.Map(app);
    }
}
