using System.Text;

namespace HybridCareers.Tests.Search.Measured;

/// <summary>What people make of a title when they type it, by kinds of change, each the same for the same seed.</summary>
internal static class QueryKinds
{
    /// <summary>Kinds of queries on O*NET: own titles, alternate titles that are indexed, and alternate titles that are not.</summary>
    /// <param name="onet">The occupations.</param>
    /// <param name="most">The most queries of each kind.</param>
    public static IReadOnlyList<(string Name, IReadOnlyList<Wanted> Queries)> Of(Onet onet, int most) =>
    [
        .. Of("title", Sample(onet.Titles, most)),
        .. Of("alternate", Sample(Untouched(onet.Indexed), most)),
        .. Of("held-out", Sample(Untouched(onet.HeldOut), most)),
    ];

    /// <summary>A third of the queries was used to tune weights: quality is told on the others.</summary>
    public static IReadOnlyList<Wanted> Untouched(IReadOnlyList<Wanted> all)
    {
        var shuffled = all.ToArray();
        new Random(Onet.Seed).Shuffle(shuffled);
        return shuffled[..^(shuffled.Length / 3)];
    }

    /// <summary>Up to so many of them, chosen by seed.</summary>
    public static IReadOnlyList<Wanted> Sample(IReadOnlyList<Wanted> all, int most)
    {
        var shuffled = all.ToArray();
        new Random(Onet.Seed).Shuffle(shuffled);
        return shuffled[..Math.Min(most, shuffled.Length)];
    }

    /// <summary>One typing mistake in each query that has a word of five letters; the others are left out.</summary>
    public static IReadOnlyList<Wanted> Mistyped(IEnumerable<Wanted> queries)
    {
        var typing = new Typing(Onet.Seed);
        return [.. queries.Select(wanted => (wanted, Typed: typing.OneMistake(wanted.Query))).Where(each => each.Typed is not null)
            .Select(each => each.wanted with { Query = each.Typed! })];
    }

    /// <summary>The last word is only begun.</summary>
    public static Wanted Begun(Wanted wanted) =>
        wanted with { Query = wanted.Query[..^(wanted.Query.Split(' ')[^1].Length is > 5 and var length ? length / 3 : 0)] };

    /// <summary>The words in the opposite order.</summary>
    public static Wanted TurnedRound(Wanted wanted) => wanted with { Query = string.Join(' ', wanted.Query.Split(' ').Reverse()) };

    private static IEnumerable<(string, IReadOnlyList<Wanted>)> Of(string name, IReadOnlyList<Wanted> queries)
    {
        yield return (name, queries);
        yield return ($"{name}, other number", [.. queries.Select(wanted => wanted with { Query = InOtherNumber(wanted.Query) })]);
        yield return ($"{name}, with accents", [.. queries.Select(wanted => wanted with { Query = WithAccents(wanted.Query) })]);
        yield return ($"{name}, one mistake", Mistyped(queries));
        yield return ($"{name}, two mistakes", Mistyped(Mistyped(queries)));
        yield return ($"{name}, last word begun", [.. queries.Select(Begun)]);
        yield return ($"{name}, words turned round", [.. queries.Select(TurnedRound)]);
    }

    /// <summary>Singular for plural and plural for singular, in the last word of letters.</summary>
    private static string InOtherNumber(string text)
    {
        var words = text.Split(' ');
        var at = Array.FindLastIndex(words, word => word.Length > 3 && word.All(char.IsAsciiLetter));
        if (at >= 0)
            words[at] = OtherNumber(words[at]);
        return string.Join(' ', words);
    }

    private static string OtherNumber(string word) => word switch
    {
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        [.., not ('s' or 'u' or 'i'), 's'] => word[..^1],
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => word[..^1] + "ies",
        [.., 's' or 'x'] or [.., 'c' or 's', 'h'] => word + "es",
        _ => word + "s",
    };

    /// <summary>Every third letter, as far as it has one, with an accent.</summary>
    private static string WithAccents(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            written.Append(at % 3 != 1 ? text[at] : text[at] switch
            {
                'a' => 'á', 'e' => 'é', 'i' => 'ï', 'o' => 'ö', 'u' => 'ü', 'n' => 'ñ', 'c' => 'ç', var other => other,
            });
        }

        return written.ToString();
    }
}
