using HybridCareers.Content;
using HybridCareers.Search;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>What a new skill may be called in addresses, from its title.</summary>
public static class NewSkill
{
    private const int ShortestCode = 2;
    private const int LongestCode = 5;

    /// <summary>A slug from a title: folded letters and digits, hyphens between words; "++" and "#" in words. Empty where nothing remains.</summary>
    public static string SlugOf(string title)
    {
        var spelled = Folding.Fold(title).Replace("++", "-plus-plus", StringComparison.Ordinal).Replace("#", "-sharp", StringComparison.Ordinal);
        var slug = string.Join('-', WordsOf(spelled));
        return slug.Length <= Slug.Longest ? slug : slug[..Slug.Longest].TrimEnd('-');
    }

    /// <summary>Codes that could stand for a title, the most telling first; never empty.</summary>
    public static IEnumerable<string> CodesOf(string title)
    {
        var words = WordsOf(Folding.Fold(title));
        var letters = string.Concat(words) is { Length: >= ShortestCode } enough ? enough : "skill";
        var initials = string.Concat(words.Select(word => word[0]));
        var bones = letters[0] + string.Concat(letters[1..].Where(letter => !"aeiou".Contains(letter, StringComparison.Ordinal)));
        foreach (var code in (string[])[initials, letters[..Math.Min(4, letters.Length)], bones, letters])
        {
            if (code.Length >= ShortestCode)
                yield return Cut(code, LongestCode);
        }

        for (var number = 2; number < 1000; number++)
            yield return Cut(letters, 2) + number;
    }

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest];

    private static string[] WordsOf(string folded) =>
        new string([.. folded.Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
