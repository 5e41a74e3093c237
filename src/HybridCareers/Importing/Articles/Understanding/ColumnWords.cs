using System.Collections.Frozen;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>What a column of a table holds.</summary>
internal enum Column { Other, Role, Skills, Pay, Demand, Education, Experience, Summary, Duties, Next }

/// <summary>Reads the column headings of a table.</summary>
internal static class ColumnWords
{
    private static readonly FrozenDictionary<string, Column> Nouns = Of(
        (Column.Role, "role roles job title position occupation profession"),
        (Column.Skills, "skills skill tools technologies competencies stack"),
        (Column.Pay, "salary pay compensation earnings wage wages income salaries"),
        (Column.Demand, "demand outlook growth"),
        (Column.Education, "education degree qualification qualifications"),
        (Column.Experience, "experience level seniority"),
        (Column.Duties, "responsibilities responsibility duties tasks"),
        (Column.Summary, "focus description summary work"));

    private static readonly FrozenSet<string> Before = Words("key core top main required essential average avg typical median estimated job market annual expected entry base hiring career most the mean");
    private static readonly FrozenSet<string> After = Words("needed required range ranges name level usd eur gbp title per year annual needs band trend rate");

    /// <summary>What a heading of a column promises; <c>null</c> = it is no known one.</summary>
    public static Column? Of(string heading)
    {
        var words = PhraseWords.Of(heading);
        if (words.Count is 0 or > 6)
            return null;
        // The last known noun is what the column holds: "Job Market Demand", "Role Summary". A role's column is named by itself.
        if (words.Count > 2 && Facets.Of(heading) == Facet.Responsibilities)
            return Column.Duties;
        var known = words.Where(Nouns.ContainsKey).Select(word => Nouns[word]).ToList();
        return known.Count == 0 ? Asked(heading) : known.Find(column => column is not (Column.Role or Column.Experience)) is var held && held != Column.Other ? held : known[^1];
    }

    // "What you earn", "Where next"
    private static Column? Asked(string heading) => Facets.Of(heading) switch
    {
        Facet.Skills => Column.Skills,
        Facet.Pay => Column.Pay,
        Facet.Demand => Column.Demand,
        Facet.Education => Column.Education,
        Facet.Responsibilities => Column.Duties,
        Facet.CareerPath => Column.Next,
        Facet.Summary => Column.Summary,
        _ => null,
    };

    /// <summary>The column headings in a line that holds nothing else; <c>null</c> = it holds something else.</summary>
    public static IReadOnlyList<string>? Split(string line)
    {
        var words = line.Split(' ');
        if (words.Length is < 2 or > 20)
            return null;
        var (headings, open, hasNoun) = (new List<string>(), new List<string>(), false);
        foreach (var word in words)
        {
            var bare = word.Trim('(', ')', ',', '/').ToLowerInvariant();
            var isNoun = Nouns.ContainsKey(bare);
            if (hasNoun && !After.Contains(bare) && (isNoun || Before.Contains(bare)) && bare != "title" && !(bare == "level" && open.Count > 0))
                Close();
            else if (!isNoun && !Before.Contains(bare) && !After.Contains(bare) && bare is not ("" or "and" or "&" or "tech"))
                return null;
            open.Add(word);
            hasNoun |= isNoun && !(bare == "job" && open.Count == 1 && words.Length > 1);
        }

        Close();
        return headings.Count(heading => Of(heading) is not null) >= 2 ? headings : null;

        void Close()
        {
            headings.Add(string.Join(' ', open));
            open.Clear();
            hasNoun = false;
        }
    }

    private static FrozenDictionary<string, Column> Of(params (Column Column, string Words)[] lists) =>
        lists.SelectMany(list => list.Words.Split(' ').Select(word => (word, list.Column))).ToFrozenDictionary(entry => entry.word, entry => entry.Column, StringComparer.Ordinal);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
