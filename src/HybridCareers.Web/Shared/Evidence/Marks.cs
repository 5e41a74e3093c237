using System.Globalization;

namespace HybridCareers.Web.Shared.Evidence;

/// <summary>The words of a small number after a statement, made once: a page shows hundreds of them.</summary>
/// <param name="Text">The number.</param>
/// <param name="Anchor">Under which id its note stands.</param>
/// <param name="Address">Where its note stands.</param>
public sealed record Marks(string Text, string Anchor, string Address)
{
    private static readonly Marks[] Ready = [.. Enumerable.Range(0, 256).Select(Make)];

    /// <summary>The words of a number, from 1.</summary>
    public static Marks Of(int number) => number < Ready.Length ? Ready[number] : Make(number);

    private static Marks Make(int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return new(text, "n" + text, "#n" + text);
    }
}
