namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Counts how deeply a text is nested before a parser is asked to build the tree.</summary>
internal static class Nesting
{
    /// <summary>The most list and quote marks and pairs of indent before one line, and the most brackets in a row.</summary>
    public static int OfMarkdown(string text)
    {
        var deepest = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var (marks, indent, at) = (0, 0, 0);
            for (; at < line.Length && line[at] is ' ' or '\t' or '>' or '-' or '*' or '+'; at++)
            {
                marks += line[at] is '>' or '-' or '*' or '+' && at + 1 < line.Length && line[at + 1] is ' ' or '\t' or '>' ? 1 : 0;
                indent += line[at] == '\t' ? 2 : line[at] == ' ' ? 1 : 0;
            }

            deepest = Math.Max(deepest, Math.Max(marks, indent / 2));
            deepest = Math.Max(deepest, LongestRun(line));
        }

        return deepest;
    }

    /// <summary>Groups of lines between blank lines.</summary>
    public static int Paragraphs(string text)
    {
        var (count, blank) = (0, true);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var isBlank = line.IsWhiteSpace();
            count += blank && !isBlank ? 1 : 0;
            blank = isBlank;
        }

        return count;
    }

    /// <summary>The tags that begin an element.</summary>
    public static int Tags(string text)
    {
        var count = 0;
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
            count += char.IsAsciiLetter(text[at + 1]) ? 1 : 0;
        return count;
    }

    /// <summary>The most elements open at once, told from the tags alone: a parser may see fewer, never many more.</summary>
    public static int OfHtml(string text)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var byName = open.GetAlternateLookup<ReadOnlySpan<char>>();
        var (depth, deepest) = (0, 0);
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            var closes = text[at + 1] == '/';
            var name = NameAt(text.AsSpan(at + (closes ? 2 : 1)));
            if (name.IsEmpty || MayStayOpen(name))
                continue;
            byName.TryGetValue(name, out var count);
            if (closes && count == 0)
                continue;
            byName[name] = count + (closes ? -1 : 1);
            depth += closes ? -1 : 1;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> tag)
    {
        var end = 0;
        while (end < tag.Length && end < 12 && char.IsAsciiLetterOrDigit(tag[end]))
            end++;
        return tag[..end];
    }

    // These have no end tag, or it may be left out: counting them would refuse ordinary pages.
    private static bool MayStayOpen(ReadOnlySpan<char> name)
    {
        foreach (var known in (ReadOnlySpan<string>)[
            "br", "img", "hr", "input", "meta", "link", "p", "li", "source", "wbr", "col", "area", "path", "tr", "td", "th", "dt", "dd", "option", "tbody", "thead", "base", "rect", "circle"])
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static int LongestRun(ReadOnlySpan<char> line)
    {
        var (run, longest) = (0, 0);
        foreach (var c in line)
        {
            run = c is '[' or '(' or '!' or '<' ? run + 1 : c == ' ' ? run : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
