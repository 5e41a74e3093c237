using HybridCareers.Published;

namespace HybridCareers.Matching.Mentions;

/// <summary>
/// Finds the skills that a text names: whole words only, the longest name first, each place once. Hyphens, accents and a final s do not matter;
/// of names that are words of every day, and of the shortest, the case does. Made once, used by any thread.
/// </summary>
public sealed class SkillLinker
{
    private readonly NameNode root = new();

    /// <summary>A linker for names of skills; the first to claim a name keeps it.</summary>
    /// <param name="names">Slugs with one name each, preferred names before other names.</param>
    public SkillLinker(IEnumerable<(string Skill, string Name)> names)
    {
        foreach (var (skill, name) in names)
            Learn(skill, name);
    }

    /// <summary>The linker of a catalogue's vocabulary.</summary>
    public static SkillLinker Of(Catalog catalog) => catalog.Derive(static given => new SkillLinker(
    [
        .. given.Skills.All.Select(skill => (skill.Slug, skill.Content.Title)),
        .. given.Skills.All.SelectMany(skill => skill.Content.Aliases.Select(alias => (skill.Slug, alias))),
    ]));

    /// <summary>The mentions in the order of the text; none overlaps another.</summary>
    public IReadOnlyList<SkillMention> Find(string text)
    {
        var words = TextWords.Of(text);
        var mentions = new List<SkillMention>();
        for (var at = 0; at < words.Count; at++)
        {
            if (Longest(text, words, at) is not { } found)
                continue;
            var start = words[at].At;
            mentions.Add(new(found.Skill, start, text[start..words[found.Last].End]));
            at = found.Last;
        }

        return mentions;
    }

    private (string Skill, int Last)? Longest(string text, List<TextWord> words, int first)
    {
        (string, int)? best = null;
        var node = root;
        var ordinary = true;
        for (var at = first; at < words.Count; at++)
        {
            if (at > first && !NameGaps.Join(Between(text, words[at - 1], words[at])))
            {
                ordinary = false;
                if (Between(text, words[at - 1], words[at]).Length > NameGaps.Longest)
                    break;
            }

            if (node.After(words[at].Folded) is not { } next)
                break;
            node = next;
            if (node.Name is { } name && IsWrittenSo(name, ordinary, text.AsSpan(words[first].At..words[at].End)) && NameCase.Allows(name.Spelling, text, words[first].At, words[at].End))
                best = (name.Skill, at);
        }

        return best;
    }

    private static ReadOnlySpan<char> Between(string text, TextWord word, TextWord next) => text.AsSpan(word.End..next.At);

    // A name with signs of its own, such as "events, traces", is meant only where the text has the same signs.
    private static bool IsWrittenSo(KnownName name, bool ordinary, ReadOnlySpan<char> written) =>
        name.IsOrdinary == ordinary && (ordinary || written.StartsWith(name.Spelling, StringComparison.OrdinalIgnoreCase));

    private void Learn(string skill, string name)
    {
        var (node, words, ordinary) = (root, TextWords.Of(name), true);
        for (var at = 0; at < words.Count; at++)
        {
            node = node.Grow(words[at].Folded);
            ordinary &= at == 0 || NameGaps.Join(Between(name, words[at - 1], words[at]));
        }

        if (node != root)
            node.Name ??= new(skill, name, ordinary);
    }
}
