namespace HybridCareers.Web.Account.SignIn;

/// <summary>Asks whether to sign out.</summary>
/// <param name="Name">Who is signed in.</param>
/// <param name="Token">For the form.</param>
public sealed record SignOutView(string Name, FormToken Token) : AccountView("Sign out", Urls.SignOut, Token);
