using System.Security.Cryptography;
using System.Text;

namespace HybridCareers.Evidence;

/// <summary>Reads the outline of a text in Markdown or in plain paragraphs: its headings, and the hash of every sentence under each. The text is not kept.</summary>
public static class Outline
{
    private const int DeepestHeading = 6;

    /// <summary>The outline of a text.</summary>
    /// <param name="text">The text: headings after "#" or over a line of "=" or "-", blank lines between paragraphs, one item of a list or row of a table a line.</param>
    /// <param name="label">What to call this state of it, such as the day it was retrieved.</param>
    public static SourceVersion Of(string text, string label)
    {
        var (sections, path, paragraph) = (new List<(string[] Path, List<string> Hashes)>(), new List<(int Level, string Title)>(), new List<string>());
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = raw.Trim();
            if (LevelOf(line) is > 0 and var level)
                Turn(level, line[level..].Trim().TrimEnd('#').Trim());
            else if (IsUnderline(line) && paragraph.Count == 1)
                Underlined(line[0] == '=' ? 1 : 2);
            else if (line.Length == 0 || IsRule(line))
                Flush();
            else if (BareItem(line) is { } item)
                Alone(item);
            else
                paragraph.Add(line);
        }

        Flush();
        return new(label, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            [.. sections.Where(section => section.Hashes.Count > 0).Select(section => new SourceSection(section.Path, section.Hashes))]);

        void Turn(int depth, string title)
        {
            Flush();
            path.RemoveAll(heading => heading.Level >= depth);
            path.Add((depth, title));
        }

        void Underlined(int depth)
        {
            var title = paragraph[0];
            paragraph.Clear();
            Turn(depth, title);
        }

        void Alone(string item)
        {
            Flush();
            paragraph.Add(item);
            if (item[0] == '|')
                Flush();
        }

        void Flush()
        {
            if (paragraph.Count == 0)
                return;
            string[] here = [.. path.Select(heading => heading.Title)];
            var at = sections.FindIndex(section => section.Path.SequenceEqual(here, StringComparer.Ordinal));
            if (at < 0)
            {
                sections.Add((here, []));
                at = sections.Count - 1;
            }

            sections[at].Hashes.AddRange(SentenceSplitter.Split(string.Join(' ', paragraph)).Select(SentenceHash.Of));
            paragraph.Clear();
        }
    }

    private static int LevelOf(string line)
    {
        var level = line.TakeWhile(c => c == '#').Count();
        return level is > 0 and <= DeepestHeading && line.Length > level && line[level] == ' ' ? level : 0;
    }

    private static bool IsUnderline(string line) => line.Length > 2 && (line.All(c => c == '=') || line.All(c => c == '-'));

    private static bool IsRule(string line) => line.Length > 2 && line.All(c => c is '-' or '*' or '_' or '|' or ':' or ' ');

    /// <summary>The words of an item of a list without its mark, or a row of a table; <c>null</c> = neither.</summary>
    private static string? BareItem(string line)
    {
        if (line[0] == '|')
            return line;
        if (line.Length > 2 && line[0] is '-' or '*' or '+' or '•' && line[1] == ' ')
            return line[2..].Trim();
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 4 && line.Length > digits + 2 && line[digits] is '.' or ')' && line[digits + 1] == ' ' ? line[(digits + 2)..].Trim() : null;
    }
}
