using System.Buffers;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Reads flattened text: blocks are parted by blank lines or begin with a mark.</summary>
internal static class FlatReader
{
    private const int TabWidth = 4;

    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-*_=~•· ");

    /// <summary>The blocks in order; which short paragraphs are headings is found later.</summary>
    public static List<RawBlock> Read(string text)
    {
        var blocks = new List<RawBlock>();
        var group = new List<Line>();
        var raw = new List<string>();
        var ruled = false;
        foreach (var span in text.AsSpan().EnumerateLines())
        {
            var line = LineBuilder.Of(span, IndentOf(span));
            if (line.Text.Length == 0)
            {
                Flush();
            }
            else if (ruled && group.Count == 1 && IsRule(line.Text))
            {
                // Rules above and below a line adorn it; how it ranks is told as for all the others.
                Flush();
                ruled = false;
            }
            else if (Underlines(line.Text) is { } level && group.Count > 0 && HeadingText.IsLike(group[^1].Text) && Mark.Of(group[^1].Text) is null)
            {
                Underlined(level);
                ruled = false;
            }
            else if (IsRule(line.Text))
            {
                ruled = group.Count == 0;
            }
            else
            {
                Take(line, span);
                ruled &= group.Count == 1;
            }
        }

        Flush();
        return blocks;

        void Take(Line line, ReadOnlySpan<char> span)
        {
            group.Add(line);
            raw.Add(span.Trim('\r').ToString());
            if (blocks.Count + group.Count > ArticleLimits.MostBytes)
                throw new ArticleRefusedException("The article has too many lines.");
        }

        void Underlined(int level)
        {
            var heading = group[^1];
            group.RemoveAt(group.Count - 1);
            raw.RemoveAt(raw.Count - 1);
            Flush();
            blocks.Add(new(RawKind.Heading, heading, level));
        }

        void Flush()
        {
            if (group.Count > 0)
                LineGroup.Read(group, raw, blocks);
            group.Clear();
            raw.Clear();
        }
    }

    private static int IndentOf(ReadOnlySpan<char> line)
    {
        var indent = 0;
        foreach (var c in line)
        {
            if (c == '\t')
                indent += TabWidth;
            else if (c is ' ' or '\u00A0')
                indent++;
            else
                break;
        }

        return indent;
    }

    private static int? Underlines(string line) => line.Length < 3 ? null
        : !line.AsSpan().ContainsAnyExcept('=') ? 1
        : !line.AsSpan().ContainsAnyExcept('-') ? 2
        : null;

    private static bool IsRule(string line) => line.Length >= 3 && !line.AsSpan().ContainsAnyExcept(RuleSigns);
}
