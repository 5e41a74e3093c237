using HybridCareers.Database;
using HybridCareers.Web.Account.Notice;
using HybridCareers.Web.Account.Overview;
using HybridCareers.Web.Account.Passkeys;
using HybridCareers.Web.Account.Password;
using HybridCareers.Web.Account.SecondFactor;
using HybridCareers.Web.Account.SecondStep;
using HybridCareers.Web.Account.SetUp;
using HybridCareers.Web.Account.SignIn;
using HybridCareers.Web.Account.Throttling;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Identity;

namespace HybridCareers.Web.Account;

/// <summary>An address of the account area.</summary>
/// <param name="Url">The address.</param>
/// <param name="Page">The component; <c>null</c> where there is only a form on another page.</param>
/// <param name="Form">What answers, an <see cref="IAccountForm"/>.</param>
/// <param name="Policy">Who may: a policy of <see cref="SignedIn"/>; <c>null</c> = anybody.</param>
public sealed record AccountPage(string Url, Type? Page, Type Form, string? Policy);

/// <summary>Every address of the account area.</summary>
public static class AccountPages
{
    private static readonly string[] Reads = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Writes = [HttpMethods.Post];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AccountPage> All { get; } =
    [
        new(Urls.Account, typeof(OverviewPage), typeof(OverviewForm), SignedIn.Member),
        new(Urls.Password, typeof(PasswordPage), typeof(PasswordForm), SignedIn.Member),
        new(Urls.Passkeys, null, typeof(PasskeysForm), SignedIn.Member),
        new(Urls.PasskeyAdd, null, typeof(PasskeyAddForm), SignedIn.SetUp),
        new(Urls.PasskeyCreation, null, typeof(PasskeyCreationForm), null),
        new(Urls.PasskeyRequest, null, typeof(PasskeyRequestForm), null),
        new(Urls.PasskeySetUp, null, typeof(PasskeySetUpForm), null),
        new(Urls.PasskeySignIn, null, typeof(PasskeySignInForm), null),
        new(Urls.RecoveryCode, typeof(RecoveryCodePage), typeof(RecoveryCodeForm), null),
        new(Urls.RecoveryCodes, typeof(RecoveryCodesPage), typeof(RecoveryCodesForm), SignedIn.Member),
        new(Urls.SecondFactor, typeof(SecondFactorPage), typeof(SecondFactorForm), SignedIn.SetUp),
        new(Urls.SecondStep, typeof(SecondStepPage), typeof(SecondStepForm), null),
        new(Urls.Sessions, null, typeof(SessionsForm), SignedIn.Member),
        new(Urls.SetUp, typeof(SetUpPage), typeof(SetUpForm), null),
        new(Urls.SignIn, typeof(SignInPage), typeof(SignInForm), null),
        new(Urls.SignOut, typeof(SignOutPage), typeof(SignOutForm), SignedIn.SetUp),
    ];

    /// <summary>Adds what the pages are made with.</summary>
    public static void Add(IServiceCollection services)
    {
        foreach (var page in All)
            services.AddScoped(page.Form);
        services.AddScoped<SignInDesk>();
        services.AddScoped<Steps>();
        services.AddScoped<SetUpReader>();
        services.AddScoped<OverviewReader>();
        services.AddScoped<PasswordCheck>();
        services.AddScoped<PasskeyDesk>();
        services.AddScoped<IPasskeyHandler<Members.Account>, PasskeyHandler<Members.Account>>();
        services.Configure<IdentityPasskeyOptions>(PasskeyDesk.Configure);
        services.AddSingleton<PasskeyState>();
        services.AddSingleton<SealedKeys>();
        services.AddSingleton<Dummy>();
        services.AddSingleton<FailedTries>();
        services.AddSingleton<Throttle>();
        services.AddSingleton<SetUpLinks>();
    }

    /// <summary>Maps them. A page that states no policy is open to anybody: a test walks the list.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (var page in All)
        {
            if (page.Page is not null)
                Guard(app.MapMethods(page.Url, Reads, (HttpContext http) => AnswerAsync(http, visit => FormOf(page, http).ShowAsync(visit))), page);
            Guard(app.MapMethods(page.Url, Writes, (HttpContext http) => AnswerAsync(http, async visit =>
            {
                if (http.RequestServices.GetRequiredService<Throttle>().Wait(http.Connection.RemoteIpAddress) is { } wait)
                    await visit.PutOffAsync(wait);
                else if (await visit.TakeFormAsync())
                    await FormOf(page, http).TakeAsync(visit);
            })), page);
        }
    }

    /// <summary>Nobody can sign in while the database is away; that is said, with the status of a thing that passes.</summary>
    private static async Task AnswerAsync(HttpContext http, Func<Visit, Task> answer)
    {
        var visit = ActivatorUtilities.CreateInstance<Visit>(http.RequestServices, http);
        try
        {
            await answer(visit);
        }
        catch (Exception error) when (!http.Response.HasStarted && http.RequestServices.GetRequiredService<DatabasePulse>().Explains(error))
        {
            await visit.ShowAsync<NoticePage>(
                new NoticeView("The database does not answer", "Nobody can sign in at this moment; readers are served all the same. Please try again in a minute.", http.Request.Path, new("", "")),
                StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static void Guard(IEndpointConventionBuilder endpoint, AccountPage page)
    {
        endpoint.ExcludeFromDescription();
        if (page.Policy is not null)
            endpoint.RequireAuthorization(page.Policy);
    }

    private static IAccountForm FormOf(AccountPage page, HttpContext http) => (IAccountForm)http.RequestServices.GetRequiredService(page.Form);
}
