namespace HybridCareers.Search;

/// <summary>Finds skills by title, alias or code while somebody types, and tells whether a name is as good as taken. Immutable.</summary>
public sealed class SkillNames
{
    private const int MostWords = 8;
    private const int MostMistakes = 2;
    private const int LongestKey = 120;

    private readonly (SkillName Skill, string Title, string Code, string[] Names, string Text)[] skills;
    private readonly (SkillName Skill, string Name, string Key)[] keys;

    /// <summary>Makes the index of some skills.</summary>
    public SkillNames(IEnumerable<SkillName> all)
    {
        skills = [.. all.OrderBy(skill => skill.Title, StringComparer.OrdinalIgnoreCase).ThenBy(skill => skill.Slug, StringComparer.Ordinal).Select(skill =>
        {
            string[] names = [.. skill.All.Select(Folding.Fold)];
            return (skill, names[0], Folding.Fold(skill.Code), names, string.Join('\n', [.. names, Folding.Fold(skill.Code), skill.Slug]));
        })];
        keys = [.. skills.SelectMany(skill => skill.Skill.All.Select(name => (skill.Skill, name, KeyOf(name))))];
    }

    /// <summary>How many skills there are.</summary>
    public int Count => skills.Length;

    /// <summary>One page of the skills in whose names every word stands: a code or title that is exactly so first, then beginnings, then the rest by title.</summary>
    /// <param name="words">What was typed; empty = all.</param>
    /// <param name="skip">How many to leave out from the front.</param>
    /// <param name="take">How many to give at most.</param>
    public (IReadOnlyList<SkillName> Found, int Total) Find(string words, int skip, int take)
    {
        var folded = Folding.Fold(words).Trim();
        var each = folded.Split((char[]?)null, MostWords, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = skills.Where(skill => Array.TrueForAll(each, word => skill.Text.Contains(word, StringComparison.Ordinal))).ToList();
        return ([.. found.OrderBy(skill => Rank(skill, folded)).Skip(skip).Take(take).Select(skill => skill.Skill)], found.Count);
    }

    /// <summary>The skills with a name that differs from this one by case, hyphens, a plural or up to two typing mistakes only; the nearest first.</summary>
    /// <param name="name">The name that somebody is about to give.</param>
    /// <param name="except">The skill that is to bear it; <c>null</c> = a new one.</param>
    public IReadOnlyList<NearName> Near(string name, Guid? except = null)
    {
        var key = KeyOf(name);
        if (key.Length == 0)
            return [];
        return [.. keys.Where(other => other.Skill.Id != except)
            .Select(other => new NearName(other.Skill, other.Name, MistakesBetween(key, other.Key)))
            .Where(near => near.Mistakes <= MostMistakes)
            .OrderBy(near => near.Mistakes).ThenBy(near => near.Name, StringComparer.OrdinalIgnoreCase).DistinctBy(near => near.Skill.Id)];
    }

    /// <summary>True where a skill has that code.</summary>
    public bool HasCode(string code) => Array.Exists(skills, skill => skill.Skill.Code == code);

    private static int Rank((SkillName Skill, string Title, string Code, string[] Names, string Text) skill, string folded) => folded switch
    {
        "" => 0,
        _ when skill.Code == folded || skill.Title == folded => 0,
        _ when skill.Title.StartsWith(folded, StringComparison.Ordinal) => 1,
        _ when Array.Exists(skill.Names, name => name.StartsWith(folded, StringComparison.Ordinal)) => 2,
        _ when Array.Exists(skill.Names, name => name.Contains(" " + folded, StringComparison.Ordinal)) => 3,
        _ => 4,
    };

    /// <summary>Another digit is another thing, however near: "Web2" is no mistyped "Web3".</summary>
    private static int MistakesBetween(string one, string other)
    {
        var allowed = Math.Min(one.Length, other.Length) switch { <= 3 => 0, <= 5 => 1, _ => MostMistakes };
        if (Math.Abs(one.Length - other.Length) > allowed)
            return MostMistakes + 1;
        var mistakes = EditDistance.Between(one, other, allowed);
        return mistakes > allowed || (mistakes > 0 && !one.Where(char.IsDigit).SequenceEqual(other.Where(char.IsDigit))) ? MostMistakes + 1 : mistakes;
    }

    /// <summary>Folded singular words without what stands between them; "C++" and "C#" keep their signs.</summary>
    private static string KeyOf(string name)
    {
        var letters = new string([.. Folding.Fold(name).Select(c => char.IsLetterOrDigit(c) || c is '+' or '#' ? c : ' ')]);
        var words = letters.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var key = string.Concat(words.Select(word => word.Length > Tokenizer.LongestWord ? word : Stemmer.Stem(word)));
        return key.Length > LongestKey ? key[..LongestKey] : key;
    }
}
