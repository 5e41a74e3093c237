using HybridCareers.Importing.Articles.Reading;

namespace HybridCareers.Importing.Articles.Outlines;

/// <summary>Takes the letters from questions and answers: "Q: What do they earn?", "A: £30k."</summary>
internal static class Interviews
{
    private const int Fewest = 2;

    private static readonly string[] Asks = ["Q", "Question"], Says = ["A", "Answer"];

    /// <summary>The blocks, each question a label and each answer what it says.</summary>
    public static List<RawBlock> Settle(List<RawBlock> blocks)
    {
        if (blocks.Count(block => Behind(block.Text, Asks) > 0) < Fewest || blocks.Count(block => Behind(block.Text, Says) > 0) < Fewest)
            return blocks;
        return [.. blocks.Select(Bare).Where(block => block.Text.Length > 0 || block.Kind == RawKind.End)];
    }

    /// <summary>True where a line begins with the letter of a question or an answer.</summary>
    public static bool Begins(string line) => line.Length > 2 && line[0] is 'Q' or 'A' && line[1] is ':' or '.' or '1' or 'u' or 'n' && (Behind(line, Asks) > 0 || Behind(line, Says) > 0);

    private static RawBlock Bare(RawBlock block)
    {
        if (block.Kind is not (RawKind.Paragraph or RawKind.Heading or RawKind.Item))
            return block;
        if (Behind(block.Text, Asks) is > 0 and var asked)
        {
            var line = block.Line.From(asked);
            return block with { Line = block.Kind == RawKind.Heading ? line : line with { Lead = line.Text.EndsWith('?') ? line.Text.Length : line.Lead } };
        }

        return Behind(block.Text, Says) is > 0 and var said ? block with { Line = block.Line.From(said) } : block;
    }

    // "Q:", "Q3.", "Question 3:"
    private static int Behind(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            var at = word.Length;
            while (at < text.Length && at < word.Length + 3 && (char.IsAsciiDigit(text[at]) || (text[at] == ' ' && word.Length > 1)))
                at++;
            if (at < text.Length && (text[at] == ':' || (text[at] is '.' or ')' && words == Asks)) && (at + 1 == text.Length || text[at + 1] == ' '))
                return at + 1;
        }

        return 0;
    }
}
