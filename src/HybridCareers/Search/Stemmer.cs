namespace HybridCareers.Search;

/// <summary>Brings English plurals and British spellings to one form. Light on purpose: it never joins words of different meaning.</summary>
public static class Stemmer
{
    /// <summary>The fewest letters of a word that is touched.</summary>
    public const int ShortestWord = 4;

    /// <summary>Writes the common form of a folded word.</summary>
    /// <param name="word">A folded word of at most <see cref="Tokenizer.LongestWord"/> characters.</param>
    /// <param name="to">Room for the word and two characters more.</param>
    /// <returns>The length of the form.</returns>
    public static int Stem(ReadOnlySpan<char> word, Span<char> to)
    {
        if (Irregular(word) is { } irregular)
        {
            irregular.CopyTo(to);
            return irregular.Length;
        }

        word.CopyTo(to);
        if (word.Length < ShortestWord || !char.IsAsciiLetterLower(word[^1]))
            return word.Length;
        var length = Singular(to, word.Length);
        return Spelling(to, length);
    }

    /// <summary>The common form as a string.</summary>
    public static string Stem(string word)
    {
        Span<char> to = stackalloc char[word.Length + 2];
        return new string(to[..Stem(word.AsSpan(), to)]);
    }

    private static string? Irregular(ReadOnlySpan<char> word) => word switch
    {
        "news" or "gas" or "bias" or "canvas" or "atlas" or "lens" or "alias" or "always" or "perhaps" => word.ToString(),
        "gases" => "gas",
        "biases" or "biased" => "bias",
        "aliases" => "alias",
        "lenses" => "lens",
        "analyses" => "analysis",
        "hypotheses" => "hypothesis",
        "theses" => "thesis",
        "children" => "child",
        "people" => "person",
        "criteria" => "criterion",
        "matrices" => "matrix",
        "indices" => "index",
        _ => null,
    };

    private static int Singular(Span<char> word, int length)
    {
        var given = word[..length];
        if (given.EndsWith("men") && length > 4)
        {
            word[length - 2] = 'a';
            return length;
        }

        if (given.EndsWith("ie") && length > 4)
        {
            word[length - 2] = 'y';
            return length - 1;
        }

        if (given[^1] != 's' || given[^2] is 's' or 'u' || given.EndsWith("is"))
            return length;
        if (given.EndsWith("ies") && length > 4)
        {
            word[length - 3] = 'y';
            return length - 2;
        }

        var dropsTwo = given.EndsWith("sses") || given.EndsWith("xes") || given.EndsWith("ches") || given.EndsWith("shes") ||
            (given.EndsWith("uses") && length > 6 && given[^5] is 't' or 'r' or 'p' or 'n' or 'd');
        return dropsTwo ? length - 2 : length - 1;
    }

    private static int Spelling(Span<char> word, int length)
    {
        var given = word[..length];
        if (length > 5 && given.EndsWith("tre"))
            (word[length - 2], word[length - 1]) = ('e', 'r');
        else if (length > 4 && given.EndsWith("our"))
        {
            word[length - 2] = 'r';
            return length - 1;
        }
        else if (given.SequenceEqual("programme"))
            return length - 2;
        else if (length > 5)
            Americanize(word, length);
        return length;
    }

    /// <summary>"decentralise" and "decentralize", "optimisation" and "optimization" are one word.</summary>
    private static void Americanize(Span<char> word, int length)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ise", "ised", "iser", "ising", "isation", "yse", "ysed", "yser", "ysing"])
        {
            if (word[..length].EndsWith(ending))
                word[length - ending.Length + 1] = 'z';
        }
    }
}
