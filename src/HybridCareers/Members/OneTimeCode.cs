using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace HybridCareers.Members;

/// <summary>The six digits of an authenticator app: RFC 6238 with SHA-1 and steps of 30 seconds, which every app knows.</summary>
public static class OneTimeCode
{
    private const int StepSeconds = 30;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new key: 160 random bits in Base32.</summary>
    public static string NewKey() => string.Concat(RandomNumberGenerator.GetBytes(32).Select(random => Letters[random & 31]));

    /// <summary>The step that a code belongs to, one before or after now allowed for clocks that differ; <c>null</c> = a wrong code.</summary>
    public static long? StepOf(string key, string code, DateTimeOffset now)
    {
        var given = string.Concat(code.Where(char.IsAsciiDigit));
        var step = now.ToUnixTimeSeconds() / StepSeconds;
        foreach (var near in (long[])[step, step - 1, step + 1])
        {
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(At(key, near)), System.Text.Encoding.ASCII.GetBytes(given)))
                return near;
        }

        return null;
    }

    /// <summary>The code of an instant.</summary>
    public static string At(string key, DateTimeOffset now) => At(key, now.ToUnixTimeSeconds() / StepSeconds);

    /// <summary>What a QR code must hold so that an app takes the key.</summary>
    public static string UriOf(string key, string site, string mail) =>
        $"otpauth://totp/{Uri.EscapeDataString(site)}:{Uri.EscapeDataString(mail)}?secret={key}&issuer={Uri.EscapeDataString(site)}&digits=6&period={StepSeconds}";

    private static string At(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // the apps know SHA-1 alone; its weakness is not one of HMAC
        var hash = HMACSHA1.HashData(BytesOf(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] BytesOf(string key)
    {
        var bytes = new List<byte>();
        var (held, bits) = (0, 0);
        foreach (var letter in key)
        {
            (held, bits) = (held << 5 | Letters.IndexOf(letter, StringComparison.Ordinal), bits + 5);
            if (bits < 8)
                continue;
            bits -= 8;
            bytes.Add((byte)(held >> bits));
            held &= (1 << bits) - 1;
        }

        return [.. bytes];
    }
}
