using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>What stands between two rules above an article: said of it, not by it.</summary>
internal static class FrontMatter
{
    private const int MostLines = 200, Longest = 20_000, MostBrackets = 200;

    /// <summary>Parts a text into what is said of it and the rest.</summary>
    /// <returns>The single values by key, and the article.</returns>
    public static (IReadOnlyDictionary<string, string> Values, string Article) Split(string text)
    {
        var none = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var fence = text.StartsWith("---", StringComparison.Ordinal) ? "---" : text.StartsWith("+++", StringComparison.Ordinal) ? "+++" : null;
        if (fence is null || EndOfLine(text, 0) is not { } at || text[..at].Trim() != fence)
            return (none, text);
        var start = at;
        for (var count = 0; count < MostLines && EndOfLine(text, at) is { } end; count++)
        {
            var line = text.AsSpan(at, end - at).Trim();
            if (line.SequenceEqual(fence) || line is "...")
                return (fence == "---" ? Values(text[start..at]) ?? none : none, text[end..]);
            at = end;
        }

        return (none, text);
    }

    private static int? EndOfLine(string text, int from)
    {
        if (from >= text.Length)
            return null;
        var end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end + 1;
    }

    // Events instead of objects: an alias is never followed, so it cannot multiply.
    private static Dictionary<string, string>? Values(string yaml)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        // Brackets that are never closed cost the reader more than linear time.
        if (yaml.Length > Longest || yaml.AsSpan().Count('[') + yaml.AsSpan().Count('{') > MostBrackets)
            return values;
        try
        {
            var parser = new Parser(new StringReader(yaml));
            var (depth, key) = (0, (string?)null);
            while (parser.MoveNext())
            {
                var inside = depth == 1;
                if (parser.Current is MappingStart or SequenceStart)
                    (depth, key) = (depth + 1, null);
                else if (parser.Current is MappingEnd or SequenceEnd)
                    depth--;
                else if (inside && parser.Current is Scalar scalar && key is null)
                    key = scalar.Value;
                else if (inside && parser.Current is Scalar value)
                    (values[key!], key) = (value.Value, null);
                else if (parser.Current is AnchorAlias)
                    key = null;
            }
        }
        catch (YamlException)
        {
            return values;
        }

        return values;
    }
}
