using System.Text;
using HybridCareers.Content;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Gathers the pieces of a line, folds its white space and drops what nobody sees.</summary>
internal sealed class LineBuilder
{
    private readonly StringBuilder text = new();
    private bool gap;
    private int lead;
    private int links;

    /// <summary>True where no word was added.</summary>
    public bool IsEmpty => text.Length == 0;

    /// <summary>Adds a piece.</summary>
    public LineBuilder Add(ReadOnlySpan<char> piece)
    {
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

    /// <summary>All that was added so far is bold.</summary>
    public void EndLead() => lead = text.Length;

    /// <summary>The line; the builder is empty again.</summary>
    public Line Take(int indent = 0)
    {
        var words = text.ToString();
        var composed = ComposedForm.Of(words);
        var line = new Line(composed, ReferenceEquals(words, composed) ? lead : ComposedForm.Of(words[..lead]).Length, links, indent);
        text.Clear();
        (gap, lead, links) = (false, 0, 0);
        return line;
    }

    /// <summary>The line of a text.</summary>
    public static Line Of(ReadOnlySpan<char> text, int indent = 0) => new LineBuilder().Add(text).Take(indent);

    // Controls, soft hyphens, marks of direction and width: what hides in a text could hide a meaning.
    private static bool IsUnseen(char c) => char.IsControl(c)
        || c is '\u00AD' or '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F');
}
