using HybridCareers.Content;

namespace HybridCareers.Matching;

/// <summary>What a role asks for, found by the number of a skill.</summary>
internal sealed class RoleNeeds
{
    private readonly (int Skill, int Row)[] rows;

    // Most skills are not asked for: a bit for each remainder of 64 says so without a search.
    private readonly ulong remainders;

    /// <summary>The requirements of a role.</summary>
    /// <param name="all">Each skill once, all of them live.</param>
    /// <param name="index">What numbers the skills.</param>
    public RoleNeeds(RoleSkill[] all, MatchIndex index)
    {
        All = all;
        Skills = [.. all.Select(need => index.NumberOf(need.Skill))];
        rows = [.. Skills.Select((skill, row) => (skill, row)).Order()];
        remainders = Skills.Aggregate(0UL, (bits, skill) => bits | (1UL << (skill & 63)));
    }

    /// <summary>The requirements in the role's order.</summary>
    public RoleSkill[] All { get; }

    /// <summary>The number of the skill that each asks for.</summary>
    public int[] Skills { get; }

    /// <summary>The requirement that asks for a skill; -1 = none does.</summary>
    public int RowOf(int skill)
    {
        if ((remainders & (1UL << (skill & 63))) == 0)
            return -1;
        var (low, high) = (0, rows.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (rows[middle].Skill == skill)
                return rows[middle].Row;
            (low, high) = rows[middle].Skill < skill ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
