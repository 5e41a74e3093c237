namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Cuts the name that a page gives its elements into words.</summary>
internal static class NameWords
{
    /// <summary>The words in lower case, parted by signs, digits and a large letter behind a small one: "MuiChip-root" is mui, chip, root.</summary>
    public static IEnumerable<string> Of(string name)
    {
        var from = 0;
        for (var at = 0; at <= name.Length; at++)
        {
            var parts = at == name.Length || !char.IsLetter(name[at]);
            if (!parts && !(at > from && char.IsUpper(name[at]) && char.IsLower(name[at - 1])))
                continue;
            if (at > from)
                yield return name[from..at].ToLowerInvariant();
            from = parts ? at + 1 : at;
        }
    }
}
