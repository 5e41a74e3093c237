using System.Text;
using HybridCareers.Content;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Makes slugs of titles.</summary>
internal sealed class Slugs
{
    private readonly Dictionary<(EntryKind, string), int> given = [];

    /// <summary>The slug of a title, with a number behind it where another entry of that kind has it.</summary>
    public string For(EntryKind kind, string title)
    {
        var slug = Of(title);
        var number = given[(kind, slug)] = given.GetValueOrDefault((kind, slug)) + 1;
        if (number == 1)
            return slug;
        var next = $"{Cut(slug, Slug.Longest - 6)}-{number}";
        // "Analyst 2" may have come before the second "Analyst".
        return given.ContainsKey((kind, next)) ? For(kind, title) : Taken(kind, next);
    }

    private string Taken(EntryKind kind, string slug)
    {
        given[(kind, slug)] = 1;
        return slug;
    }

    /// <summary>The slug of a title: its letters and digits in lower case, parted by hyphens.</summary>
    public static string Of(string title)
    {
        var slug = new StringBuilder();
        foreach (var c in title.Replace("++", " plus plus", StringComparison.Ordinal).Replace("#", " sharp", StringComparison.Ordinal))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var made = Cut(slug.ToString(), Slug.Longest);
        return made.Length > 0 ? made : "entry";
    }

    private static string Cut(string slug, int longest) => (slug.Length > longest ? slug[..longest] : slug).Trim('-');
}
