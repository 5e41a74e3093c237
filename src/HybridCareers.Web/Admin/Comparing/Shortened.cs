namespace HybridCareers.Web.Admin.Comparing;

/// <summary>Cuts texts that are too long to be looked at in a comparison.</summary>
public static class Shortened
{
    /// <summary>More characters of one text than this are not shown.</summary>
    public const int Most = 20_000;

    private const int Around = 160;

    /// <summary>A text that matters as a whole; only a very long one is cut, and says so.</summary>
    public static string Whole(string? text) => text is null ? "" : text.Length <= Most ? text : $"{text[..Most]} […and {text.Length - Most:N0} characters more]";

    /// <summary>The first line: enough to know an item again that was only moved.</summary>
    public static string First(string? text) => Whole(text?.Split('\n')[0]);

    /// <summary>A text that did not change: its ends are enough to see where one is.</summary>
    public static string Middle(string text) => text.Length <= 3 * Around ? text : $"{text[..Around]} […] {text[^Around..]}";
}
