namespace HybridCareers.Search;

/// <summary>
/// Cuts text into folded words without allocating. Keeps "c++", "c#" and ".net" whole, joins what an apostrophe parts,
/// and tells which words a hyphen, dot, underscore or ampersand ties to the word before ("zk-ml").
/// </summary>
public ref struct Tokenizer
{
    /// <summary>The longest folded word in characters; what follows is read but not kept.</summary>
    public const int LongestWord = 40;

    private const int LongestSymbolStem = 3;

    private readonly ReadOnlySpan<char> text;
    private readonly Span<char> room;
    private int at;
    private int length;

    /// <summary>Begins at the start of a text.</summary>
    /// <param name="text">Any text, also none.</param>
    /// <param name="room">At least <see cref="LongestWord"/> + 2 characters to write the folded word to.</param>
    public Tokenizer(ReadOnlySpan<char> text, Span<char> room)
    {
        this.text = text;
        this.room = room;
        End = -1;
    }

    /// <summary>Where the word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where the word ends in the text, exclusive.</summary>
    public int End { get; private set; }

    /// <summary>True where only a connector stands between this word and the one before.</summary>
    public bool TiedToPrevious { get; private set; }

    /// <summary>The folded word; overwritten by the next one.</summary>
    public readonly ReadOnlySpan<char> Word => room[..length];

    /// <summary>The number of the word in the text, from 1; words passed over count.</summary>
    public int Number { get; private set; }

    /// <summary>Where given, plain words with other beginnings are passed over without being folded.</summary>
    public Beginnings? Wanted { get; set; }

    /// <summary>Goes to the next word.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool Next()
    {
        var previous = End;
        while (at < text.Length)
        {
            if (LetterAt(at) > 0 || IsLeadingDot(at))
            {
                Number++;
                if (PassesOver())
                    continue;
                Start = at;
                Read();
                if (length > 0)
                {
                    TiedToPrevious = previous >= 0 && Start - previous == 1 && text[previous] is '-' or '.' or '_' or '&' or '‐' or '‑';
                    return true;
                }
            }
            else
            {
                at++;
            }
        }

        return false;
    }

    private bool PassesOver()
    {
        if (Wanted is null || at + 1 >= text.Length || !Wanted.Excludes(text[at], text[at + 1]))
            return false;
        var end = at + 2;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        // What may belong to the word needs the slow way.
        if (end < text.Length && text[end] is not (' ' or ',' or ';' or ':' or ')' or '/' or '\n' or '-' or '(' or '.'))
            return false;
        at = end;
        return true;
    }

    private void Read()
    {
        length = 0;
        if (text[at] == '.')
            Keep(text[at++]);
        while (at < text.Length)
        {
            if (LetterAt(at) is var wide and > 0)
            {
                // Never half of a surrogate pair.
                var fits = length + wide <= LongestWord;
                for (; wide > 0; wide--, at++)
                    if (fits)
                        Keep(text[at]);
            }
            else if (IsInvisible(text[at]) || IsInsideNumber(at, ','))
                at++;
            else if (IsInsideNumber(at, '.'))
                Keep(text[at++]);
            else if (IsApostrophe(text[at]) && at + 1 < text.Length && LetterAt(at + 1) > 0)
            {
                if (IsPossessive(at))
                {
                    End = at;
                    at += 2;
                    return;
                }

                at++;
            }
            else
                break;
        }

        ReadSymbols();
        End = at;
    }

    /// <summary>The plus signs of "c++" and the sharp of "c#" belong to the word, where nothing is glued to them.</summary>
    private void ReadSymbols()
    {
        if (length > LongestSymbolStem || at >= text.Length || text[at] is not ('+' or '#'))
            return;
        var end = at + 1;
        if (text[at] == '+' && end < text.Length && text[end] == '+')
            end++;
        if (end < text.Length && LetterAt(end) > 0)
            return;
        while (at < end)
            Keep(text[at++]);
    }

    private void Keep(char c)
    {
        if (c < 0x80)
        {
            if (length < LongestWord)
                room[length++] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            return;
        }

        KeepFolded(c);
    }

    private void KeepFolded(char c)
    {
        Span<char> folded = stackalloc char[Folding.Widest];
        var count = Folding.Fold(c, folded);
        for (var i = 0; i < count && length < LongestWord; i++)
            room[length++] = folded[i];
    }

    /// <summary>How many characters the letter or digit at a place has, 0 where there is none.</summary>
    private readonly int LetterAt(int place)
    {
        var c = text[place];
        if (c < 0x80)
            return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        if (!char.IsSurrogate(c))
            return char.IsLetterOrDigit(c) || IsMark(c) ? 1 : 0;
        return place + 1 < text.Length && System.Text.Rune.TryCreate(c, text[place + 1], out var rune) &&
            System.Text.Rune.IsLetterOrDigit(rune) ? 2 : 0;
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private readonly bool IsLeadingDot(int place) =>
        text[place] == '.' && place + 1 < text.Length && char.IsAsciiLetter(text[place + 1]) &&
        (place == 0 || char.IsWhiteSpace(text[place - 1]) || text[place - 1] is '(' or '/' or ',' or '"');

    private readonly bool IsInsideNumber(int place, char sign) =>
        text[place] == sign && place > Start && place + 1 < text.Length &&
        char.IsAsciiDigit(text[place - 1]) && char.IsAsciiDigit(text[place + 1]);

    private readonly bool IsPossessive(int place) =>
        text[place + 1] is 's' or 'S' && (place + 2 >= text.Length || LetterAt(place + 2) == 0);

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '´';

    private static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';
}
