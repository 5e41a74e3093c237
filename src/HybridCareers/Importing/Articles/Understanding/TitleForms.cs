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
}
