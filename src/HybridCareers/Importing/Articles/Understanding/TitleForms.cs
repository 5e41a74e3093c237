namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>The forms under which one title may be written.</summary>
internal static class TitleForms
{
    private const int ShortestForm = 4;

    /// <summary>The title, without brackets, and each side of a slash; folded.</summary>
    public static IReadOnlyList<string> Of(string title)
    {
        var bare = JobTitles.WithoutBrackets(title);
        string[] sides = bare.Contains('/', StringComparison.Ordinal) ? [.. bare.Split('/').Select(side => side.Trim())] : [];
        return [.. ((string[])[title, bare, JobTitles.Bare(title), .. sides]).Select(Fold).Where(form => form.Length >= ShortestForm).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Words in lower case, parted by one space.</summary>
    public static string Fold(string title) => string.Join(' ', PhraseWords.Of(title));

    /// <summary>True where two folded titles differ in one long word, and there by one letter more or less.</summary>
    public static bool DifferByALetter(string one, string other)
    {
        const int shortest = 6;
        if (Math.Abs(one.Length - other.Length) != 1)
            return false;
        var (longer, shorter) = one.Length > other.Length ? (one.Split(' '), other.Split(' ')) : (other.Split(' '), one.Split(' '));
        if (longer.Length != shorter.Length)
            return false;
        var at = Array.FindIndex(longer, word => !shorter.Contains(word, StringComparer.Ordinal));
        if (at < 0 || shorter[at].Length < shortest || longer.Where((word, index) => index != at && word != shorter[index]).Any())
            return false;
        var same = longer[at].AsSpan().CommonPrefixLength(shorter[at]);
        return same > 2 && char.IsLetter(longer[at][same]) && longer[at].AsSpan(same + 1).SequenceEqual(shorter[at].AsSpan(same));
    }
}
