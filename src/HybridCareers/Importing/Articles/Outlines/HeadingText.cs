using System.Globalization;
using System.Text;
using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Importing.Articles.Outlines;

/// <summary>A heading without its number, emoji and colon.</summary>
/// <param name="Text">The words.</param>
/// <param name="Number">The number before them; <c>null</c> = none.</param>
/// <param name="SaysRole">It says itself that it names a role, such as "Role 1: Data Engineer".</param>
internal readonly record struct HeadingText(string Text, int? Number, bool SaysRole)
{
    private static readonly string[] RoleWords = ["Role", "Job", "Career", "Position", "Profession", "Occupation", "Title"];

    private static readonly string[] Roman = ["II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII"];
    private static readonly string[] CountWords = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

    private static readonly string[] Signs = [": ", " – ", " — ", " - "];

    /// <summary>Reads a heading.</summary>
    public static HeadingText Of(string heading)
    {
        var rest = WithoutEmoji(heading.AsSpan());
        var saysRole = false;
        foreach (var word in RoleWords)
        {
            if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) || rest.Length < word.Length + 3)
                continue;
            var behind = rest[word.Length..].TrimStart(' ');
            if (LetterOf(behind, signs: ".:)–—-") is { } letter && behind.Length < rest.Length - word.Length)
            {
                // "Role B: Data Engineer", "Role two – Data Engineer"
                rest = behind[letter..].TrimStart(".:)–—- ");
                saysRole = true;
                break;
            }

            if (behind.Length > 0 && (char.IsAsciiDigit(behind[0]) || behind[0] == '#'))
            {
                rest = behind;
                saysRole = true;
            }
            else if (rest[word.Length] == ':')
            {
                rest = rest[(word.Length + 1)..].TrimStart(' ');
                saysRole = true;
            }
        }

        // "A) Data Engineer", "II. Data Engineer"
        if (!saysRole && LetterOf(rest, signs: ".)") is { } counted && rest.Length > counted + 3 && rest[counted + 1] == ' ' && char.IsUpper(rest[counted + 2]))
            rest = rest[(counted + 2)..];
        var number = NumberOf(ref rest, saysRole);
        var text = WithoutEmojiBehind(WithoutEmoji(rest).TrimEnd(" :#")).TrimEnd(" :#").ToString();
        return new(text.Length > 0 ? text : heading, number, saysRole && text.Length > 0);
    }

    /// <summary>Length of a letter, Roman number or word that counts and is followed by a sign; <c>null</c> = none begins here.</summary>
    private static int? LetterOf(ReadOnlySpan<char> text, string signs)
    {
        var end = 0;
        while (end < text.Length && end < 6 && char.IsAsciiLetter(text[end]))
            end++;
        if (end == 0 || end + 1 >= text.Length)
            return null;
        var counts = end == 1 ? char.IsAsciiLetterUpper(text[0]) : Roman.Contains(text[..end].ToString()) || (signs.Contains(':', StringComparison.Ordinal) && CountWords.Contains(text[..end].ToString(), StringComparer.OrdinalIgnoreCase));
        var sign = text[end..].TrimStart(' ');
        return counts && sign.Length > 1 && signs.Contains(sign[0], StringComparison.Ordinal) && (sign.Length == text.Length - end || sign[1] == ' ') ? end : null;
    }

    private static int? NumberOf(ref ReadOnlySpan<char> rest, bool saysRole)
    {
        var text = rest.TrimStart("#(№ ");
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (end > 0 && text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;
        if (end is 0 or > 6)
            return null;
        // A keycap emoji is a digit with two signs.
        var behind = text[end..].TrimStart("\uFE0F\u20E3");
        var marked = behind.Length < text.Length - end || text.Length < rest.Length || saysRole;
        var signs = behind.Length - behind.TrimStart(".):–—-").Length;
        if (signs == 0 && !(behind.StartsWith(" – ") || behind.StartsWith(" - ") || behind.StartsWith(" — ") || marked || text[..end].Contains('.')))
            return null;
        var words = behind.TrimStart(".):–—- ");
        if (words.IsEmpty || (signs > 0 && behind.Length > signs && behind[signs] != ' ' && !marked))
            return null;
        rest = words;
        var last = text[..end].LastIndexOf('.');
        return int.Parse(text[(last + 1)..end], CultureInfo.InvariantCulture);
    }

    /// <summary>A value without the pictures around it; itself where it is nothing else.</summary>
    public static string Words(string value) => WithoutEmojiBehind(WithoutEmoji(value)).Trim() is { IsEmpty: false } words ? words.ToString() : value;

    /// <summary>A line without the pictures before it.</summary>
    public static string WithoutSigns(string line) => line.Length == 0 || char.IsAsciiLetterOrDigit(line[0]) ? line : WithoutEmoji(line).ToString();

    private static ReadOnlySpan<char> WithoutEmoji(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && Rune.DecodeFromUtf16(text[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done && IsSign(rune))
            at += length;
        return text[at..];
    }

    private static ReadOnlySpan<char> WithoutEmojiBehind(ReadOnlySpan<char> text)
    {
        while (Rune.DecodeLastFromUtf16(text, out var rune, out var length) == System.Buffers.OperationStatus.Done && IsSign(rune) && rune.Value is not '*')
            text = text[..^length];
        return text;
    }

    private static bool IsSign(Rune rune) => rune.Value is ' ' or '•' or '→' or '»' or '*' or 0xFE0F or 0x200D || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;

    /// <summary>True where a text may be a heading: short, begins like one, is no sentence.</summary>
    public static bool IsLike(string text)
    {
        const int longest = 110, mostWords = 16;
        if (text.Length is < 3 or > longest || text.AsSpan().Count(' ') >= mostWords || text[^1] is '.' or ';' or ',' or ':' or '!' or '…' or '-')
            return false;
        var words = WithoutEmoji(text.AsSpan()).TrimStart("\"“‘'(#");
        if (words.IsEmpty || char.IsLower(words[0]) || text.Contains(". ", StringComparison.Ordinal) && Of(text).Text.Contains(". ", StringComparison.Ordinal))
            return false;
        var letters = 0;
        foreach (var c in text)
            letters += char.IsLetter(c) ? 1 : 0;
        return letters * 2 > text.Length && !Known(text);
    }

    // "Salary: £30k" and "Progression – Head of data" say something themselves.
    private static bool Known(string text) => Array.Exists(Signs, sign => text.IndexOf(sign, StringComparison.Ordinal) is > 0 and var at && Facets.Of(text[..at]) is not (Facet.None or Facet.Summary) && !JobTitles.Is(text[..at]));
}
