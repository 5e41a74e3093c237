using HybridCareers.Importing.Articles.Reading;
using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Importing.Articles.Outlines;

/// <summary>A label before the words it is about, as in "Career Path: …".</summary>
/// <param name="Text">The label without its colon.</param>
/// <param name="RestAt">Where the words begin in the line; the line's length = the label stands alone.</param>
internal readonly record struct Label(string Text, int RestAt)
{
    private const int Longest = 90, MostWords = 12, LongestBold = 110, MostWordsDashed = 3;

    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "is", "are", "was", "were", "has", "have", "had", "can", "could", "will", "would", "should", "must", "may", "might", "includes", "include", "including", "said", "says", "means", "follows", "such",
    };

    private static readonly HashSet<string> Openers = new(StringComparer.OrdinalIgnoreCase)
    {
        "what", "how", "why", "who", "where", "when", "for", "if", "from", "coming", "which",
    };

    /// <summary>The label of a line; <c>null</c> = it has none.</summary>
    public static Label? Of(Line line, bool isItem)
    {
        var text = line.Text;
        if (line.Lead > 0 && line.Lead <= LongestBold)
        {
            if (line.Lead == text.Length)
                return Sentence(text) ? null : new(Bare(text), text.Length);
            var lead = text.AsSpan(0, line.Lead).TrimEnd();
            var rest = text.AsSpan(line.Lead).TrimStart();
            if (lead.Length > 0 && (line.Breaks || lead[^1] is ':' or '.' or '?' or '–' or '—' || rest[0] is ':' or '–' or '—' || rest.StartsWith("- ") || rest.StartsWith(". ")))
                return new(Bare(lead.ToString()), RestAfter(text, line.Lead));
            return null;
        }

        return Plain(text, isItem);
    }

    private static Label? Plain(string text, bool isItem)
    {
        var colon = ColonIn(text);
        if (colon < 0)
            return Dashed(text, isItem);
        var before = text[..colon];
        var alone = colon + 1 == text.Length;
        if (!Fits(before))
            return null;
        if (isItem || Facets.Of(before) != Facet.None && before.Count(c => c == ' ') < 6)
            return new(Bare(before), RestAfter(text, colon + 1));
        var words = before.Split(' ');
        if (!alone && words.Length is > 1 and < 7 && words[0] is "From" or "For" && words[^1] is not ("example" or "instance" or "now" or "this" or "that"))
            return new(Bare(before), RestAfter(text, colon + 1));
        return !alone && TitleCase(before) || alone && Topics.Of(before) != Topic.None && before.Count(c => c == ' ') < 6
            ? new(Bare(before), RestAfter(text, colon + 1))
            : null;
    }

    private static Label? Dashed(string text, bool isItem)
    {
        foreach (var dash in (string[])[" – ", " — ", " - "])
        {
            var at = text.IndexOf(dash, StringComparison.Ordinal);
            if (at > 0 && Fits(text[..at]) && (Facets.Of(text[..at]) != Facet.None ? isItem || text.AsSpan(0, at).Count(' ') < MostWordsDashed : isItem && JobTitles.Is(text[..at])))
                return new(Bare(text[..at]), at + dash.Length);
        }

        return null;
    }

    private static int ColonIn(string text)
    {
        var near = text.AsSpan(0, Math.Min(Longest, text.Length));
        for (var at = 1; at < near.Length; at++)
        {
            if (near[at] == ':' && (at + 1 == text.Length || text[at + 1] == ' '))
                return at;
        }

        return -1;
    }

    private static bool Fits(string before)
    {
        var words = before.Split(' ');
        if (words.Length > MostWords || before.Contains(". ", StringComparison.Ordinal) || before[^1] is '.' or ',' or ';')
            return false;
        if (before.Count(c => c == '(') != before.Count(c => c == ')'))
            return false;
        if (char.IsLower(before[0]))
            return false;
        return Openers.Contains(words[0]) || !words.Any(Verbs.Contains);
    }

    private static bool TitleCase(string text)
    {
        var words = text.Split(' ').Where(word => word.Length > 3).ToList();
        return words.Count >= 2 && words.Count(word => !char.IsLower(word[0])) * 10 >= words.Count * 8;
    }

    private static bool Sentence(string text) => text[^1] is '.' or '!' && text.Count(c => c == ' ') > 8;

    private static string Bare(string label) => HeadingText.Of(label.TrimEnd(':', '.', ' ', '–', '—', '-')).Text;

    private static int RestAfter(string text, int at)
    {
        // ".NET" keeps its dot, "-" before a word its place.
        while (at < text.Length && (text[at] is ' ' or ':' or '–' or '—' || (text[at] is '.' or '-' && at + 1 < text.Length && text[at + 1] == ' ')))
            at++;
        return at;
    }
}
