using HybridCareers.Published;

namespace HybridCareers.Matching.Mentions;

/// <summary>Finds the skills that a text names: whole words only, the longest name first, each place once. Made once, used by any thread.</summary>
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
        var words = Words.Of(text);
        var mentions = new List<SkillMention>();
        for (var at = 0; at < words.Count; at++)
        {
            if (Longest(text, words, at) is not { } found)
                continue;
            var start = words[at].Start;
            mentions.Add(new(found.Skill, start, text[start..words[found.Last].End]));
            at = found.Last;
        }

        return mentions;
    }

    private (string Skill, int Last)? Longest(string text, List<Word> words, int first)
    {
        (string, int)? best = null;
        var node = root;
        for (var at = first; at < words.Count; at++)
        {
            if (at > first && !NameGaps.Join(text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End)))
                break;
            if (node.After(words[at].Folded) is not { } next)
                break;
            node = next;
            if (node.Name is { } name && NameCase.Allows(name.Spelling, text, words[first].Start, words[at].End))
                best = (name.Skill, at);
        }

        return best;
    }

    private void Learn(string skill, string name)
    {
        var node = root;
        foreach (var word in Words.Of(name))
            node = node.Grow(word.Folded);
        if (node != root)
            node.Name ??= (skill, name);
    }
}
