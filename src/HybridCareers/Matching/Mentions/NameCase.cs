using System.Collections.Frozen;

namespace HybridCareers.Matching.Mentions;

/// <summary>Whether the letters of a place may be a name: "Go" is a language, "go" is none, and "Go to …" is none either.</summary>
internal static class NameCase
{
    private const int ShortName = 2, Acronym = 4;

    // Names that are words of every day: the capital makes the difference.
    private static readonly FrozenSet<string> Everyday = Set(
        "rust go swift ruby dart spark flask express react angular vue make chef puppet salt scratch julia perl java crystal elm hack move cairo dune ada scheme racket "
        + "excel access word outlook teams slack notion jira assembly unity unreal blender vault consul nomad argo helm flux istio envoy kafka storm hive pig impala oracle "
        + "snowflake looker tableau stata sage apex bash fish chai mocha jest ember backbone bootstrap foundation truffle hardhat anchor near polygon graph torch keras ray");

    private static readonly FrozenSet<string> Verbs = Set("go make react express scratch spark excel access move hack");

    /// <summary>True where the text between two places may be the name.</summary>
    /// <param name="spelling">The name as the vocabulary spells it.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the place begins.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    public static bool Allows(string spelling, string text, int start, int end)
    {
        var written = text.AsSpan(start, end - start);
        if (spelling.AsSpan().ContainsAny(' ', '-', '.'))
            return true;
        if (spelling.Length <= ShortName)
            return Same(spelling, written) && !(spelling.Length == 1 && IsTied(text, start, end)) && !IsVerb(spelling, text, start, end);
        if (Everyday.Contains(spelling.ToLowerInvariant()) && char.IsUpper(spelling[0]))
            return char.IsUpper(written[0]) && !IsVerb(spelling, text, start, end);
        // "F-gas" is no gas.
        if (start > 1 && text[start - 1] == '-' && char.IsLetter(text[start - 2]) && (start == 2 || !char.IsLetter(text[start - 3])) && !IsUpper(spelling))
            return false;
        // "Ann" is a person, "ANN" a network; "sql" is what people write in a hurry.
        return spelling.Length > Acronym || !IsUpper(spelling) || IsUpper(written.TrimEnd('s')) || !char.IsUpper(written[0]);
    }

    private static bool Same(string spelling, ReadOnlySpan<char> written) => written.SequenceEqual(spelling) || (written.Length == spelling.Length + 1 && written.StartsWith(spelling) && written[^1] == 's');

    // "R&D" and "C-level" name no language.
    private static bool IsTied(string text, int start, int end) =>
        (start > 0 && text[start - 1] is '&' or '-' or '\'' or '’' or '.') || (end < text.Length && text[end] is '&' or '-' or '\'' or '’' or '$');

    private static bool IsVerb(string spelling, string text, int start, int end)
    {
        if (!Verbs.Contains(spelling.ToLowerInvariant()))
            return false;
        var before = text.AsSpan(0, start).TrimEnd(" \"“‘'(•*-");
        var begins = before.IsEmpty || before[^1] is '.' or '!' or '?' or ':' or '\n';
        return begins && end + 1 < text.Length && text[end] == ' ' && char.IsLower(text[end + 1]) && !IsSubject(text.AsSpan(end + 1));
    }

    // "Go is a language": what has a verb behind it is none itself.
    private static bool IsSubject(ReadOnlySpan<char> behind)
    {
        foreach (var verb in (ReadOnlySpan<string>)["is ", "was ", "has ", "and ", "or ", "can ", "makes ", "offers ", "helps "])
        {
            if (behind.StartsWith(verb))
                return true;
        }

        return false;
    }

    private static bool IsUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsUpper(c) && !char.IsDigit(c))
                return false;
        }

        return !text.IsEmpty;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
