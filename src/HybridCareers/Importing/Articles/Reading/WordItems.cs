using System.Globalization;
using AngleSharp.Dom;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Items of a list as a word processor exports them: paragraphs with a style of their own and a bullet as text.</summary>
internal static class WordItems
{
    private const string Bullets = "o§Øüv·•";

    /// <summary>The item that a paragraph is; <c>null</c> = it is none.</summary>
    public static RawBlock? Of(IElement paragraph)
    {
        if (paragraph.LocalName != "p")
            return null;
        var style = paragraph.GetAttribute("style") ?? "";
        var level = style.IndexOf("mso-list:", StringComparison.OrdinalIgnoreCase) is >= 0 and var at && style.IndexOf("level", at, StringComparison.OrdinalIgnoreCase) is >= 0 and var digit && digit + 5 < style.Length && char.IsAsciiDigit(style[digit + 5])
            ? style[digit + 5] - '1' : -1;
        if (level < 0)
            return null;
        var mark = paragraph.QuerySelectorAll("span").FirstOrDefault(HtmlStyle.Hides)?.TextContent.Trim() ?? "";
        var digits = mark.TakeWhile(char.IsAsciiDigit).Count();
        return new(RawKind.Item, Line.Empty, level, digits is > 0 and < 4 ? int.Parse(mark.AsSpan(0, digits), CultureInfo.InvariantCulture) : null);
    }

    /// <summary>True where a paragraph is called an item and begins with a bullet that only its typeface draws.</summary>
    public static bool BeginsWithBullet(IElement paragraph, string text) => paragraph.LocalName == "p" && text.Length > 3 && Bullets.Contains(text[0], StringComparison.Ordinal) && text[1] is ' ' or '\u00A0'
        && paragraph.ClassList.Any(name => name.Contains("ListParagraph", StringComparison.OrdinalIgnoreCase));
}
