using System.Text;
using HybridCareers.Content;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Gathers the pieces of a line, folds its white space and drops what nobody sees.</summary>
internal sealed class LineBuilder
{
    private const string Typefaces = "\uD835";

    private readonly StringBuilder text = new();
    private bool gap;
    private int lead;
    private int links;

    /// <summary>True where no word was added.</summary>
    public bool IsEmpty => text.Length == 0;

    /// <summary>Adds a piece.</summary>
    public LineBuilder Add(ReadOnlySpan<char> piece)
    {
        if (piece.Contains(Typefaces, StringComparison.Ordinal))
            piece = Plain(piece);
        foreach (var c in piece)
        {
            if (char.IsWhiteSpace(c))
            {
                gap |= text.Length > 0;
            }
            else if (!IsUnseen(c))
            {
                if (gap)
                    text.Append(' ');
                gap = false;
                text.Append(c);
            }
        }

        return this;
    }

    /// <summary>Adds the text of a link.</summary>
    public void AddLink(ReadOnlySpan<char> piece)
    {
        var before = text.Length;
        Add(piece);
        links += text.Length - before;
    }

    /// <summary>The first characters; <c>null</c> = there are not so many.</summary>
    public string? StartOf(int length) => text.Length > length ? text.ToString(0, length + 1) : null;

    /// <summary>All that was added so far is bold.</summary>
    public void EndLead() => lead = text.Length;

    /// <summary>The line; the builder is empty again.</summary>
    public Line Take(int indent = 0)
    {
        var words = text.ToString();
        if (words.Contains('[', StringComparison.Ordinal) && References.Without(words) is { } cut && cut.Length < words.Length)
            (words, lead) = (cut, cut.AsSpan().CommonPrefixLength(References.Without(words[..lead]))); // a mark may begin in bold and end behind it
        var composed = ComposedForm.Of(words);
        var line = new Line(composed, ReferenceEquals(words, composed) ? lead : Math.Min(ComposedForm.Of(words[..lead]).Length, composed.Length), links, indent);
        text.Clear();
        (gap, lead, links) = (false, 0, 0);
        return line;
    }

    /// <summary>The line of a text.</summary>
    public static Line Of(ReadOnlySpan<char> text, int indent = 0) => new LineBuilder().Add(text).Take(indent);

    // "𝗕𝗼𝗹𝗱" is written with signs of mathematics where a site knows no bold.
    private static string Plain(ReadOnlySpan<char> piece)
    {
        var plain = new StringBuilder(piece.Length);
        foreach (var rune in piece.EnumerateRunes())
        {
            // Thirteen alphabets of two times 26 letters, five rows of ten digits.
            if (rune.Value is >= 0x1D400 and <= 0x1D6A3)
                plain.Append((rune.Value - 0x1D400) % 52 is var letter && letter < 26 ? (char)('A' + letter) : (char)('a' + letter - 26));
            else if (rune.Value is >= 0x1D7CE and <= 0x1D7FF)
                plain.Append((char)('0' + (rune.Value - 0x1D7CE) % 10));
            else
                plain.Append(rune.ToString());
        }

        return plain.ToString();
    }

    // Controls, soft hyphens, marks of direction and width: what hides in a text could hide a meaning.
    private static bool IsUnseen(char c) => char.IsControl(c)
        || c is '\u00AD' or '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F');
}
