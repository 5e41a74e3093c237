using System.Text;

namespace HybridCareers.Importing.Articles;

/// <summary>Reads the bytes of an article as text.</summary>
public static class ArticleBytes
{
    /// <summary>
    /// The text: by its byte-order mark, as UTF-8 where that holds, as UTF-16 where every other byte is nought, and else as Western European,
    /// in which every byte means something.
    /// </summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return Encoding.UTF32.GetString(bytes[4..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (NoughtsAt(bytes, odd: true))
            return Encoding.Unicode.GetString(bytes);
        if (NoughtsAt(bytes, odd: false))
            return Encoding.BigEndianUnicode.GetString(bytes);
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Western(bytes);
    }

    private static bool NoughtsAt(ReadOnlySpan<byte> bytes, bool odd)
    {
        var (looked, noughts) = (0, 0);
        for (var at = odd ? 1 : 0; at < bytes.Length && looked < 200; at += 2, looked++)
            noughts += bytes[at] == 0 ? 1 : 0;
        return looked > 2 && noughts * 10 > looked * 7;
    }

    // Windows-1252 where it differs from Latin-1, which the framework has: quotation marks, dashes, the euro and the bullet.
    private static string Western(ReadOnlySpan<byte> bytes)
    {
        const string high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
        var text = Encoding.Latin1.GetString(bytes).ToCharArray();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is >= '\u0080' and <= '\u009f')
                text[at] = high[text[at] - '\u0080'];
        }

        return new(text);
    }
}
