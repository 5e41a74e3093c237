namespace HybridCareers.Fetching;

/// <summary>Which addresses are fetched at all, by their letters alone.</summary>
internal static class FetchAddress
{
    private const int Longest = 4_000;
    private const string NotOnTheWeb = "Only http and https addresses are fetched.";

    /// <summary>Why an address is not fetched; <c>null</c> = it may be tried.</summary>
    public static string? ProblemOf(Uri address) => address switch
    {
        { IsAbsoluteUri: false } => NotOnTheWeb,
        not { Scheme: "http" or "https" } => NotOnTheWeb,
        { Port: not (80 or 443) } => "Only the ports 80 and 443 are fetched.",
        { UserInfo.Length: > 0 } => "An address with a user name or password is not fetched.",
        { Host.Length: 0 } => "The address names no host.",
        { OriginalString.Length: > Longest } => $"An address of more than {Longest} characters is not fetched.",
        _ => null,
    };
}
