using HybridCareers.Importing.Articles.Reading;

namespace HybridCareers.Importing.Articles.Outlines;

/// <summary>Settles how deep items stand where the form did not say it.</summary>
internal static class Depths
{
    /// <summary>Bullets that follow a numbered item at its own depth belong to it, also where the numbers begin anew each time.</summary>
    public static List<RawBlock> Settle(List<RawBlock> blocks)
    {
        var settled = new List<RawBlock>(blocks.Count);
        var numbered = -1;
        for (var at = 0; at < blocks.Count; at++)
        {
            var block = blocks[at];
            if (block.Kind != RawKind.Item)
            {
                // A short numbered line before a paragraph is a heading: what follows is no part of a list.
                numbered = -1;
            }
            else if (block.Number is not null)
            {
                numbered = block.Level;
            }
            else if (numbered >= 0 && block.Level == numbered)
            {
                block = block with { Level = block.Level + 1 };
            }

            settled.Add(block);
        }

        return settled;
    }
}
