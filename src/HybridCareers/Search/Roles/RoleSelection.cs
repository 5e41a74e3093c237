using HybridCareers.Published;

namespace HybridCareers.Search.Roles;

/// <summary>A condition that the roles of a list meet.</summary>
/// <param name="Key">What it is about: the key of a facet, <c>skill</c> or <c>text</c>.</param>
/// <param name="Values">Values of a facet, of which one must hold; the slug of one skill; a text.</param>
public sealed record RoleCondition(string Key, IReadOnlyList<string> Values)
{
    /// <summary>Key of a condition that asks for a skill.</summary>
    public const string Skill = "skill";

    /// <summary>Key of a condition that asks for words.</summary>
    public const string Text = "text";
}

/// <summary>The roles that meet all conditions, with what else could be chosen.</summary>
public sealed class RoleSelection
{
    private readonly RoleIndex index;
    private readonly (RoleCondition Condition, RowSet Rows)[] conditions;
    private readonly RowSet rows;

    /// <summary>Selects the roles that meet all conditions.</summary>
    public RoleSelection(RoleIndex index, IEnumerable<RoleCondition> conditions)
    {
        this.index = index;
        this.conditions = [.. conditions.Select(condition => (condition, RowsOf(condition)))];
        rows = Meeting(_ => true);
        Total = rows.Count;
    }

    /// <summary>How many roles meet all conditions.</summary>
    public int Total { get; }

    /// <summary>How many roles would meet the conditions without one of them.</summary>
    public int Without(RoleCondition condition) => Meeting(other => other.Key != condition.Key || !other.Values.SequenceEqual(condition.Values, StringComparer.Ordinal)).Count;

    /// <summary>Each value of a facet with the number of roles that have it and meet the conditions of everything else.</summary>
    public IReadOnlyList<(string Value, int Count)> CountsOf(RoleFacet facet)
    {
        var others = Meeting(other => other.Key != facet.Key);
        return [.. facet.Values.Select(value => (value, others.CountWith(index.Having(facet, value))))];
    }

    /// <summary>How many of the selected roles have a value of a facet.</summary>
    public int CountWithin(RoleFacet facet, string value) => rows.CountWith(index.Having(facet, value));

    /// <summary>How many of the selected roles ask for a skill.</summary>
    public int CountOf(string skill) => rows.CountWith(index.Needing(skill));

    /// <summary>The skills that most of the selected roles ask for, among the most asked skills of all.</summary>
    public IEnumerable<(string Skill, int Count)> TopSkills(int most) => index.MostAsked
        .Select(skill => (skill.Skill, Count: rows.CountWith(skill.Rows)))
        .Where(skill => skill.Count > 0).OrderByDescending(skill => skill.Count).Take(most);

    /// <summary>A part of the selected roles in an order.</summary>
    public IReadOnlyList<RoleCard> Part(RoleSort sort, int skip, int take) =>
        [.. rows.Part(index.InOrder(sort), skip, take).Select(row => index.Rows[row])];

    private RowSet Meeting(Func<RoleCondition, bool> which) =>
        conditions.Where(pair => which(pair.Condition)).Aggregate(index.Everything, (left, pair) => left.And(pair.Rows));

    private RowSet RowsOf(RoleCondition condition) => condition.Key switch
    {
        RoleCondition.Skill => index.Needing(condition.Values[0]),
        RoleCondition.Text => index.Saying(condition.Values[0]),
        _ => condition.Values.Aggregate(new RowSet(index.Rows.Count), (any, value) =>
        {
            any.AddAll(index.Having(RoleFacet.All.Single(facet => facet.Key == condition.Key), value));
            return any;
        }),
    };
}
