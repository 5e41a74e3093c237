using System.Text;

namespace HybridCareers.Web.Shared.Words;

/// <summary>Text inside Markdown.</summary>
public static class PlainMarkdown
{
    /// <summary>A text on one line with no sign that Markdown would read as its own.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '*' or '_' or '[' or ']' or '<' or '>' or '`' or '\\' or '#' or '|')
                plain.Append('\\');
            plain.Append(letter is '\n' or '\r' ? ' ' : letter);
        }

        return plain.ToString();
    }
}
