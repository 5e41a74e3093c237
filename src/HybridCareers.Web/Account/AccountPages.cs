using HybridCareers.Web.Account.SetUp;
using HybridCareers.Web.Account.SignIn;
using HybridCareers.Web.Hosting;

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
        new(Urls.SignIn, typeof(SignInPage), typeof(SignInForm), null),
        new(Urls.SignOut, typeof(SignOutPage), typeof(SignOutForm), SignedIn.SetUp),
        new(Urls.SetUp, typeof(SetUpPage), typeof(SetUpForm), null),
    ];

    /// <summary>Adds what the pages are made with.</summary>
    public static void Add(IServiceCollection services)
    {
        foreach (var page in All)
            services.AddScoped(page.Form);
        services.AddScoped<SignInDesk>();
        services.AddSingleton<Dummy>();
        services.AddSingleton<SetUpLinks>();
    }

    /// <summary>Maps them. A page that states no policy is open to anybody: a test walks the list.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (var page in All)
        {
            if (page.Page is not null)
                Guard(app.MapMethods(page.Url, Reads, (HttpContext http) => FormOf(page, http).ShowAsync(VisitOf(http))), page);
            Guard(app.MapMethods(page.Url, Writes, async (HttpContext http) =>
            {
                var visit = VisitOf(http);
                if (await visit.TakeFormAsync())
                    await FormOf(page, http).TakeAsync(visit);
            }), page);
        }
    }

    private static void Guard(IEndpointConventionBuilder endpoint, AccountPage page)
    {
        endpoint.ExcludeFromDescription();
        if (page.Policy is not null)
            endpoint.RequireAuthorization(page.Policy);
    }

    private static IAccountForm FormOf(AccountPage page, HttpContext http) => (IAccountForm)http.RequestServices.GetRequiredService(page.Form);

    private static Visit VisitOf(HttpContext http) => ActivatorUtilities.CreateInstance<Visit>(http.RequestServices, http);
}
