using HybridCareers.Evidence;

namespace HybridCareers.Content;

/// <summary>A comparison table as a source has it: its columns, its rows in its order, its words.</summary>
/// <param name="Title">What it compares.</param>
/// <param name="Columns">The source's column headings in order.</param>
/// <param name="Rows">The source's rows in order.</param>
/// <param name="Footnotes">What a reader must know about it.</param>
public sealed record ComparisonContent(
    string Title, IReadOnlyList<ComparisonColumn> Columns, IReadOnlyList<ComparisonRow> Rows, IReadOnlyList<Statement> Footnotes) : IContent
{
    /// <inheritdoc />
    public string Name => Title;

    /// <inheritdoc />
    public IEnumerable<Claim> Claims() =>
    [
        .. Rows.Select(row => new Claim($"rows[{row.Role}]", row.Label, row.Grounds)),
        .. Footnotes.At("footnotes"),
    ];

    /// <inheritdoc />
    public IEnumerable<Reference> References() => Rows.SelectMany(row => (IEnumerable<Reference>)
    [
        new Reference($"rows[{row.Role}]", EntryKind.Role, row.Role),
        .. row.Skills.Select(skill => new Reference($"rows[{row.Role}].skills[{skill.Skill}]", EntryKind.Skill, skill.Skill)),
    ]);
}

/// <summary>A column of a comparison table.</summary>
/// <param name="Field">What it holds.</param>
/// <param name="Label">The source's heading.</param>
public sealed record ComparisonColumn(ComparisonField Field, string Label);

/// <summary>A row of a comparison table.</summary>
/// <param name="Role">Slug of the role.</param>
/// <param name="Label">The role's title in the table.</param>
/// <param name="Skills">Key skills in the table's order, each with its label there.</param>
/// <param name="PayLabel">The table's word for pay; <c>null</c> = the cell is empty.</param>
/// <param name="DemandWord">The table's word for demand; <c>null</c> = the cell is empty.</param>
/// <param name="Grounds">Where the row stands in the source.</param>
public sealed record ComparisonRow(
    string Role, string Label, IReadOnlyList<LabelledSkill> Skills, string? PayLabel, string? DemandWord, Grounds Grounds);

/// <summary>A skill under the name that a table gives it.</summary>
public sealed record LabelledSkill(string Skill, string Label);

/// <summary>What a column of a comparison table holds.</summary>
public enum ComparisonField { Role, Skills, Pay, Demand }
