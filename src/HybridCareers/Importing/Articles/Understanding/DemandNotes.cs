using HybridCareers.Content;
using HybridCareers.Importing.Articles.Outlines;
using HybridCareers.Importing.Figures;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Reads what is said of the demand for a role.</summary>
internal static class DemandNotes
{
    private const int MostWords = 3;

    /// <summary>False where a label such as "Market" stands before a few words that say nothing of demand: "Market: hospitals and labs".</summary>
    public static bool Takes(string label, string says) => ((string[])["demand", "outlook", "growth"]).Any(word => label.Contains(word, StringComparison.OrdinalIgnoreCase))
        || HeadingText.Words(says).AsSpan().Count(' ') >= MostWords || DemandReader.Knows(says);

    /// <summary>Reads a block that a label says is about demand: a short label becomes a value, a sentence a remark.</summary>
    public static void Read(RoleDraft role, Block block, Cites cites)
    {
        if (HeadingText.Words(block.Text).AsSpan().Count(' ') < MostWords && block.Passages.Count == 1 && role.Demand.SourceWord is null)
        {
            // "Demand is rising" is a sentence all the same.
            var label = HeadingText.Words(block.Text.TrimEnd('.'));
            label = label.Contains(" is ", StringComparison.Ordinal) ? WordIn(label) ?? label : label;
            role.Demand = DemandReader.Read(label, cites.Derived(block.Passages[0], label));
            return;
        }

        foreach (var passage in block.Passages)
        {
            role.Career.Add(cites.Say(passage));
            if (role.Demand.SourceWord is null && WordIn(passage.Text) is { } word)
                role.Demand = DemandReader.Read(word, cites.Derived(passage, word));
        }
    }

    // The shortest run of words that still says what the sentence says.
    private static string? WordIn(string sentence)
    {
        if (!DemandReader.Knows(sentence))
            return null;
        var words = sentence.TrimEnd('.', '!').Split(' ');
        for (var length = 1; length <= 2; length++)
        {
            for (var at = 0; at + length <= words.Length; at++)
            {
                var run = string.Join(' ', words, at, length);
                var wider = at > 0 && length == 1 ? $"{words[at - 1]} {run}" : run;
                if (DemandReader.Knows(run))
                    return DemandReader.Read(wider, Evidence.Grounds.None).Level != DemandReader.Read(run, Evidence.Grounds.None).Level ? wider : run;
            }
        }

        return null;
    }
}
