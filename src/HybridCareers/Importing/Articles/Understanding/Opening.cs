using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Reads what stands above the first heading: what is happening, and who is wanted.</summary>
internal sealed class Opening(Harvest harvest)
{
    private static readonly Phrases<bool> People = new((true,
        "professionals, talent, talents, job market, employers, hiring, sought after, specialists, practitioners, workforce, candidates, people who, recruiters, experts, vacancies, workers, hire"));

    private int taken;

    /// <summary>Takes a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="afterRoles">It stands behind the roles: it closes the article.</param>
    public void Take(Block block, bool afterRoles)
    {
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.Item))
            return;
        var into = afterRoles ? harvest.Closing
            : taken++ > 0 && block.Passages.Any(passage => People.In(passage.Text) is true) ? harvest.Wanted
            : harvest.Opening;
        into.AddRange(harvest.Cites.Each(block));
    }
}
