namespace HybridCareers.Web.Account.SecondStep;

/// <summary>The second factor after the password.</summary>
/// <param name="HasApp">Whether there is an authenticator app.</param>
/// <param name="HasPasskey">Whether there is a passkey.</param>
/// <param name="ReturnTo">Where to go afterwards.</param>
/// <param name="Token">For the form.</param>
public sealed record SecondStepView(bool HasApp, bool HasPasskey, string ReturnTo, FormToken Token) : AccountView("Second step", Urls.SecondStep, Token);

/// <summary>A recovery code in place of the second factor.</summary>
/// <param name="Token">For the form.</param>
public sealed record RecoveryCodeView(FormToken Token) : AccountView("Use a recovery code", Urls.RecoveryCode, Token);
