using System.Buffers;
using System.Globalization;
using AngleSharp.Dom;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>What an element's own style says of its text.</summary>
internal static class HtmlStyle
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");
    private static readonly string[] Weights = ["bold", "600", "700", "800", "900"];

    /// <summary>True where it makes its words bold.</summary>
    public static bool IsBold(IElement element) => Value(element, "font-weight") is { } weight && Array.Exists(Weights, bold => weight.StartsWith(bold, StringComparison.OrdinalIgnoreCase));

    /// <summary>The size of its letters in pixels; <c>null</c> = it sets none, or one relative to what is around it.</summary>
    public static double? Size(IElement element)
    {
        const double pixelsOfPoint = 4.0 / 3;
        if (Value(element, "font-size") is not { } size)
            return null;
        var digits = size.AsSpan().IndexOfAnyExcept(Digits) is var end && end < 0 ? size.Length : end;
        if (!double.TryParse(size.AsSpan(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return null;
        return size[digits..] switch { "px" => number, "pt" => number * pixelsOfPoint, "rem" => number * 16, _ => null };
    }

    /// <summary>True where it is hidden, or holds the bullet that a word processor writes before an item.</summary>
    public static bool Hides(IElement element) => element.GetAttribute("style") is { } style
        && style.Replace(" ", "", StringComparison.Ordinal) is var tight && (tight.Contains("display:none", StringComparison.OrdinalIgnoreCase) || tight.Contains("mso-list:ignore", StringComparison.OrdinalIgnoreCase));

    private static string? Value(IElement element, string name)
    {
        if (element.GetAttribute("style") is not { Length: > 0 and < 2_000 } style)
            return null;
        foreach (var part in style.Split(';', StringSplitOptions.TrimEntries))
        {
            if (part.StartsWith(name, StringComparison.OrdinalIgnoreCase) && part.AsSpan(name.Length).TrimStart() is [':', ..] value)
                return value[1..].Trim().ToString();
        }

        return null;
    }
}
