using System.Buffers;
using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>A place in a text where a skill is named.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="At">Where its name begins, in characters from 0.</param>
/// <param name="Length">How long the name is there.</param>
public readonly record struct SkillMention(Live<SkillContent> Skill, int At, int Length);

/// <summary>
/// Finds the skills that a text names: titles and other names, the longest that fits, on the boundaries of words. Hyphens, spaces, case and
/// accents do not matter, and a final s may follow; but names of four letters or fewer must be written as we write them, or in capitals.
/// </summary>
public sealed class SkillLinker
{
    private const int LongestShort = 4;
    private const int LongestGap = 3;

    private static readonly SearchValues<char> Gaps = SearchValues.Create(" \t\r\n-–/_\u00A0\u2010\u2011");

    private readonly Dictionary<string, List<Name>> byFirst = new(StringComparer.Ordinal);

    private SkillLinker(Catalog catalog)
    {
        foreach (var skill in catalog.Skills.All)
        {
            foreach (var name in skill.Content.Aliases.Prepend(skill.Content.Title))
                Add(skill, name);
        }

        foreach (var names in byFirst.Values)
            names.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
    }

    /// <summary>The linker of a catalogue.</summary>
    public static SkillLinker In(Catalog catalog) => catalog.Derive(static given => new SkillLinker(given));

    /// <summary>Every mention in the order of the text; none lies within another.</summary>
    public IReadOnlyList<SkillMention> Find(string text)
    {
        var (words, found) = (TextWords.Of(text), new List<SkillMention>());
        for (var at = 0; at < words.Count;)
        {
            var name = byFirst.TryGetValue(words[at].Folded, out var names) || byFirst.TryGetValue(Singular(words[at].Folded), out names)
                ? names.Find(name => Fits(name, text, words, at))
                : null;
            if (name is null)
            {
                at++;
                continue;
            }

            var last = words[at + name.Words.Length - 1];
            found.Add(new(name.Skill, words[at].At, last.At + last.Length - words[at].At));
            at += name.Words.Length;
        }

        return found;
    }

    private static bool Fits(Name name, string text, List<TextWord> words, int at)
    {
        if (at + name.Words.Length > words.Count)
            return false;
        for (var next = 0; next < name.Words.Length; next++)
        {
            var (word, wanted) = (words[at + next], name.Words[next]);
            var isLast = next == name.Words.Length - 1;
            if (word.Folded != wanted && !(isLast && wanted.Length >= LongestShort && word.Folded.Length == wanted.Length + 1 && word.Folded[^1] == 's' && word.Folded.StartsWith(wanted, StringComparison.Ordinal)))
                return false;
            // Words of one name stand beside each other: nothing but a space, a hyphen or a slash lies between, or what lies there in the name.
            if (!isLast && Between(text, word, words[at + next + 1]) is var gap && !IsGap(gap) && !gap.SequenceEqual(name.Gaps[next]))
                return false;
        }

        return !name.IsShort || IsWrittenSo(name.Written, text.AsSpan(words[at].At, words[at].Length));
    }

    private static ReadOnlySpan<char> Between(string text, TextWord word, TextWord next) => text.AsSpan((word.At + word.Length)..next.At);

    private static bool IsGap(ReadOnlySpan<char> between) =>
        between.Length <= LongestGap && !between.ContainsAnyExcept(Gaps);

    private static bool IsWrittenSo(string written, ReadOnlySpan<char> word) =>
        word.StartsWith(written, StringComparison.Ordinal)
        || (word.ContainsAnyInRange('A', 'Z') && !word.ContainsAnyInRange('a', 'z') && word.StartsWith(written, StringComparison.OrdinalIgnoreCase));

    private static string Singular(string word) => word.Length > LongestShort && word[^1] == 's' ? word[..^1] : word;

    private void Add(Live<SkillContent> skill, string written)
    {
        var parts = TextWords.Of(written);
        if (parts.Count == 0)
            return;
        string[] words = [.. parts.Select(word => word.Folded)];
        if (!byFirst.TryGetValue(words[0], out var names))
            byFirst.Add(words[0], names = []);
        // The first to claim a name keeps it, as in addresses.
        if (!names.Exists(name => name.Words.AsSpan().SequenceEqual(words)))
            names.Add(new(skill, written, words, [.. parts.Zip(parts.Skip(1), (word, next) => Between(written, word, next).ToString())]));
    }

    private sealed record Name(Live<SkillContent> Skill, string Written, string[] Words, string[] Gaps)
    {
        public bool IsShort { get; } = Words.Length == 1 && Written.Length <= LongestShort;
    }
}
