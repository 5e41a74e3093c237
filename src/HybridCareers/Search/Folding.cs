namespace HybridCareers.Search;

/// <summary>Folds characters so that case, accents and width do not matter. Own tables: invariant globalization decomposes nothing.</summary>
public static class Folding
{
    /// <summary>The most characters that one character folds to.</summary>
    public const int Widest = 2;

    // One character for each of U+00C0–U+017F, U+1E00–U+1EFF and U+0386–U+03CE.
    private const string Latin =
        "aaaaaaæceeeeiiiidnooooo×ouuuuyþßaaaaaaæceeeeiiiidnooooo÷ouuuuyþy" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkkllllllŀ" +
        "ŀllnnnnnnnnnooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwyaslsßdaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ";

    private const string Greek =
        "α·εηι?ο?υωιαβγδεζηθικλμνξοπρ?στυφχψωιυαεηιυαβγδεζηθικλμνξοπρσστυφχψωιυουω";

    /// <summary>Folds one character.</summary>
    /// <param name="c">The character.</param>
    /// <param name="to">Room for <see cref="Widest"/> characters.</param>
    /// <returns>How many characters were written: 0 for a combining mark, 2 for a ligature, otherwise 1.</returns>
    public static int Fold(char c, Span<char> to)
    {
        if (c < 0x80)
        {
            to[0] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            return 1;
        }

        if (c is >= '\uFF01' and <= '\uFF5E')
            return Fold((char)(c - 0xFEE0), to);
        var folded = Base(c);
        var wide = folded switch
        {
            'æ' => "ae", 'œ' => "oe", 'ß' => "ss", 'þ' => "th", 'ĳ' => "ij", 'ŀ' => "l", 'ﬁ' => "fi", 'ﬂ' => "fl", _ => null,
        };
        if (wide is not null)
        {
            wide.CopyTo(to);
            return wide.Length;
        }

        to[0] = folded;
        return IsMark(c) ? 0 : 1;
    }

    /// <summary>Folds a whole text; meant for tests and messages, not for the index.</summary>
    public static string Fold(string text)
    {
        Span<char> folded = stackalloc char[Widest];
        var written = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
            written.Append(folded[..Fold(c, folded)]);
        return written.ToString();
    }

    private static char Base(char c) => c switch
    {
        >= '\u00C0' and <= '\u017F' => Latin[c - 0xC0],
        >= '\u1E00' and <= '\u1EFF' => LatinAdditional[c - 0x1E00],
        >= '\u0386' and <= '\u03CE' when Greek[c - 0x386] is var greek and not '?' => greek,
        'Ơ' or 'ơ' or 'Ǒ' or 'ǒ' => 'o',
        'Ư' or 'ư' or 'Ǔ' or 'ǔ' => 'u',
        'Ǎ' or 'ǎ' => 'a',
        'Ǐ' or 'ǐ' => 'i',
        'Ș' or 'ș' => 's',
        'Ț' or 'ț' => 't',
        'Й' or 'й' => 'и',
        'Ё' or 'ё' => 'е',
        _ => char.ToLowerInvariant(c),
    };

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F' ||
        (c >= '\u0483' && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark);
}
