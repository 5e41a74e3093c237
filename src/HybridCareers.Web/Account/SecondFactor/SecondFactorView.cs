namespace HybridCareers.Web.Account.SecondFactor;

/// <summary>Where a second factor is set up.</summary>
/// <param name="IsFirst">True where there is none yet, so that nothing else can be reached.</param>
/// <param name="Key">The key that the app must take, in groups of four.</param>
/// <param name="SealedKey">The same, protected, to come back with the form.</param>
/// <param name="Picture">The QR code as an SVG data address.</param>
/// <param name="Token">For the forms.</param>
public sealed record SecondFactorView(bool IsFirst, string Key, string SealedKey, string Picture, FormToken Token)
    : AccountView(IsFirst ? "Set up a second factor" : "Set up an authenticator app", Urls.SecondFactor, Token);

/// <summary>Recovery codes, shown once.</summary>
/// <param name="Codes">The codes.</param>
/// <param name="Token">For forms.</param>
public sealed record RecoveryCodesView(IReadOnlyList<string> Codes, FormToken Token) : AccountView("Keep your recovery codes", Urls.RecoveryCodes, Token);
