using HybridCareers.Members;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace HybridCareers.Web.Hosting;

/// <summary>The cookie names a session; what the session may do is read from the database with each request.</summary>
public static class SessionCookie
{
    /// <summary>Sets up the cookie.</summary>
    /// <param name="options">Of the scheme.</param>
    /// <param name="name">Its name; <c>__Host-</c> is put before it where the site has TLS.</param>
    /// <param name="address">Where the site is.</param>
    public static void Configure(CookieAuthenticationOptions options, string name, PublicAddress address)
    {
        options.Cookie.Name = NameOf(name, address);
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax; // a link in a mail or a chat must find the member signed in
        options.Cookie.SecurePolicy = address.IsPlainLoopback ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        options.SlidingExpiration = false;
        options.ExpireTimeSpan = Session.LongestLife;
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnRedirectToLogin = context => AskToSignIn(context.HttpContext);
        options.Events.OnRedirectToAccessDenied = context => Refuse(context.HttpContext);
    }

    /// <summary>The full name of a cookie.</summary>
    public static string NameOf(string name, PublicAddress address) => address.IsPlainLoopback ? name : "__Host-" + name;

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var check = context.HttpContext.RequestServices.GetRequiredService<SessionCheck>();
        if (context.Principal?.SessionId() is not { } id)
        {
            context.RejectPrincipal();
            return;
        }

        // What changes something is never let through by memory: the account's own forms write without the write desk.
        var answer = PageEndpoints.IsRead(context.Request.Method)
            ? await check.RecallAsync(id, context.HttpContext.RequestAborted)
            : await check.AskAsync(id, context.HttpContext.RequestAborted);
        if (answer.Session is { } session)
        {
            context.ReplacePrincipal(SignedIn.PrincipalOf(session));
            return;
        }

        context.RejectPrincipal();
        if (answer.IsKnown)
            await context.HttpContext.SignOutAsync(SignedIn.Scheme);
        else
            context.HttpContext.Items[typeof(SessionAnswer)] = answer;
    }

    /// <summary>To sign-in and back. What was sent by a script cannot follow: it gets 401.</summary>
    private static Task AskToSignIn(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (context.Items.ContainsKey(typeof(SessionAnswer)))
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable; // the member is signed in, for all we know
        else if (PageEndpoints.IsRead(context.Request.Method))
            context.Response.Redirect(Urls.SignInThen(context.Request.Path + context.Request.QueryString));
        else
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    /// <summary>What a member may not see is not there; without a second factor everything else waits.</summary>
    private static Task Refuse(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (context.User.MustSetUp() && PageEndpoints.IsRead(context.Request.Method))
            context.Response.Redirect(Urls.SecondFactor);
        else
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
