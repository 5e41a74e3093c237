namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Counts what a paragraph of Markdown opens and never closes: a parser looks for the end of each in all that follows.</summary>
internal static class OpenMarks
{
    private const int Most = 300, MostRuns = 40, MostBars = 1_000;

    /// <summary>What no writer writes and no parser reads in time, in a sentence; <c>null</c> = nothing.</summary>
    public static string? ProblemOf(string text)
    {
        var runs = new HashSet<int>();
        var (brackets, links, comments) = (0, 0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                (brackets, links, comments) = (0, 0, 0);
                runs.Clear();
                continue;
            }

            if (line.Count('|') > MostBars)
                return $"A line of the article has more than {MostBars:N0} bars: no table is so wide.";
            for (var at = 0; at < line.Length; at++)
            {
                switch (line[at])
                {
                    case '[':
                        brackets++;
                        break;
                    case ']':
                        brackets -= brackets > 0 ? 1 : 0;
                        links += at + 1 < line.Length && line[at + 1] == '(' ? 1 : 0;
                        break;
                    case ')':
                        links -= links > 0 ? 1 : 0;
                        break;
                    case '<' when at + 1 < line.Length && line[at + 1] is '!' or '?':
                        comments++;
                        break;
                    case '>':
                        comments = 0;
                        break;
                    case '`':
                        var run = line[at..].IndexOfAnyExcept('`') is var end && end < 0 ? line.Length - at : end;
                        runs.Add(run);
                        at += run - 1;
                        break;
                }
            }

            if (brackets > Most || links > Most || comments > Most || runs.Count > MostRuns)
                return "A paragraph of the article opens too many links, comments or pieces of code that it never closes.";
        }

        return null;
    }
}
