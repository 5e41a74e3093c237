using System.Text;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>The numbers of notes behind words: "reads.[4]", "reads[^note]".</summary>
internal static class References
{
    private const int Longest = 24, MostDigits = 3;

    /// <summary>A line without them.</summary>
    public static string Without(string line)
    {
        var kept = new StringBuilder(line.Length);
        var from = 0;
        for (var at = line.IndexOf('[', StringComparison.Ordinal); at >= 0; at = line.IndexOf('[', at + 1))
        {
            if (at == 0 || line[at - 1] == ' ' || LengthAt(line, at) is not { } length)
                continue;
            kept.Append(line, from, at - from);
            from = at + length;
            at = from - 1;
        }

        return from == 0 ? line : kept.Append(line, from, line.Length - from).ToString();
    }

    private static int? LengthAt(string line, int at)
    {
        var near = line.AsSpan(at + 1, Math.Min(Longest, line.Length - at - 1));
        var end = near.IndexOf(']');
        if (end < 1)
            return null;
        var mark = near[..end];
        return (mark.Length <= MostDigits && !mark.ContainsAnyExceptInRange('0', '9')) || (mark[0] == '^' && !mark.Contains(' ')) ? end + 2 : null;
    }
}
