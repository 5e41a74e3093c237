using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace HybridCareers.BrowserTests.Support;

/// <summary>Invites members, and does what their authenticators do.</summary>
public static class Invited
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The link for a new member, made by the verb of the executable.</summary>
    public static async Task<string> LinkAsync(Portal portal, string mail, string permissions = "editor,reviewer,publisher,admin", string name = "Bea")
    {
        var said = await portal.RunAsync("create-member", "--name", name, "--mail", mail, "--permissions", permissions);
        return Regex.Match(said, @"http\S+set-up\?token=\S+", RegexOptions.None, TimeSpan.FromSeconds(5)).Value;
    }

    /// <summary>Gives a page a device that makes passkeys and whose owner always agrees.</summary>
    public static async Task GiveDeviceAsync(IPage page)
    {
        var cdp = await page.Context.NewCDPSessionAsync(page);
        await cdp.SendAsync("WebAuthn.enable");
        await cdp.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["options"] = new
            {
                protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true,
            },
        });
    }

    /// <summary>The code that an app would show now for a key in Base32.</summary>
    public static string CodeOf(string key)
    {
        var bits = string.Concat(key.Where(char.IsLetterOrDigit).Select(letter => Convert.ToString(Letters.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var bytes = bits.Chunk(8).Where(part => part.Length == 8).Select(part => Convert.ToByte(new string(part), 2)).ToArray();
        var step = BitConverter.GetBytes(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
        Array.Reverse(step);
#pragma warning disable CA5350 // as every app does
        var hash = HMACSHA1.HashData(bytes, step);
#pragma warning restore CA5350
        var at = hash[^1] & 15;
        var number = ((hash[at] & 127) << 24 | hash[at + 1] << 16 | hash[at + 2] << 8 | hash[at + 3]) % 1_000_000;
        return $"{number:D6}";
    }
}
