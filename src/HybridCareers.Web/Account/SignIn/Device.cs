namespace HybridCareers.Web.Account.SignIn;

/// <summary>What a browser says of itself, in two words that its owner recognises.</summary>
public static class Device
{
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrom", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    /// <summary>Such as “Firefox on Windows”.</summary>
    public static string Of(string userAgent) => $"{Find(Browsers, userAgent, "A browser")} on {Find(Systems, userAgent, "an unknown system")}";

    private static string Find((string Mark, string Name)[] known, string text, string otherwise) =>
        known.FirstOrDefault(one => text.Contains(one.Mark, StringComparison.Ordinal)).Name ?? otherwise;
}
