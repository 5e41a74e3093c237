using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace HybridCareers.Web.Api;

/// <summary>Writes XML from text that was not written for XML.</summary>
public static class Xml
{
    /// <summary>A document with its declaration.</summary>
    public static string Write(XElement root) =>
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + root.ToString(SaveOptions.DisableFormatting) + "\n";

    /// <summary>A long document, made element by element while it is written.</summary>
    public static string Write(XStreamingElement root) =>
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + root.ToString(SaveOptions.DisableFormatting) + "\n";

    /// <summary>An instant as RFC 3339 has it, UTC.</summary>
    public static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The text without what no XML document may hold, however it is escaped: control characters and half surrogates.</summary>
    public static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || (XmlConvert.IsXmlChar((char)rune.Value) && rune != Rune.ReplacementChar))
                safe.Append(rune.ToString());
        }

        return safe.ToString();
    }
}
