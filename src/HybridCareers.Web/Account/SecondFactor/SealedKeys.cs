using System.Security.Cryptography;
using HybridCareers.Members;
using Microsoft.AspNetCore.DataProtection;
using QRCoder;

namespace HybridCareers.Web.Account.SecondFactor;

/// <summary>Keys offered to authenticator apps: they travel with the form, protected, until a code shows that the app has taken one.</summary>
public sealed class SealedKeys(IDataProtectionProvider protection)
{
    /// <summary>The longest protected key in characters.</summary>
    public const int Longest = 1_000;

    private const string Site = "HybridCareers";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    /// <summary>The page with a new key, or again with the one that was offered before.</summary>
    public SecondFactorView Offer(Visit visit, Members.Account account, bool isFirst, string? again = null)
    {
        var key = again ?? OneTimeCode.NewKey();
        return new(isFirst, string.Join(' ', key.Chunk(4).Select(part => new string(part))), For(account).Protect(key, Life),
            PictureOf(OneTimeCode.UriOf(key, Site, account.UserName!)), visit.Token());
    }

    /// <summary>The key inside; <c>null</c> where it is another member's, too old or not ours.</summary>
    public string? Open(Members.Account account, string sealedKey)
    {
        try
        {
            return For(account).Unprotect(sealedKey);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector For(Members.Account account) =>
        protection.CreateProtector("authenticator key", account.Id.ToString()).ToTimeLimitedDataProtector();

    // An image, dark on light in both themes, because apps read no other.
    private static string PictureOf(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(code);
        return "data:image/svg+xml," + Uri.EscapeDataString(svg.GetGraphic(4));
    }
}
