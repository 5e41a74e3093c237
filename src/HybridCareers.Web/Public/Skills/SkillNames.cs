using System.Text;
using HybridCareers.Search;

namespace HybridCareers.Web.Public.Skills;

/// <summary>The names of many skills as one long text: searched in one go, and smaller than a text for each.</summary>
public sealed class SkillNames
{
    private readonly string text;
    private readonly int[] ends;

    /// <summary>Takes the names of each skill, already folded, in the order of their rows.</summary>
    public SkillNames(IEnumerable<string> names)
    {
        var (all, lengths) = (new StringBuilder(), new List<int>());
        foreach (var own in names)
            lengths.Add(all.Append(own).Append('\n').Length);
        (text, ends) = (all.ToString(), [.. lengths]);
    }

    /// <summary>Rows whose names hold a word, which must be folded, without spaces and not empty.</summary>
    public RowSet Holding(string word)
    {
        var found = new RowSet(ends.Length);
        for (int row = 0, at = 0; (at = text.IndexOf(word, at, StringComparison.Ordinal)) >= 0; at = ends[row])
        {
            while (ends[row] <= at)
                row++;
            found.Add(row);
        }

        return found;
    }
}
