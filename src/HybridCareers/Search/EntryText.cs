using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Search;

/// <summary>A text of an entry and the part in which it stands.</summary>
internal readonly record struct FieldText(Field Field, string Text);

/// <summary>What of an entry is searched. Names and skills are kept apart from running text.</summary>
internal static class EntryText
{
    /// <summary>How many names an entry has; the first is its title.</summary>
    public static int NameCount(IContent content) => content switch
    {
        RoleContent role => 1 + role.AlternateTitles.Count,
        SkillContent skill => 1 + skill.Aliases.Count,
        _ => 1,
    };

    /// <summary>A name of an entry; 0 is its title.</summary>
    public static string NameAt(IContent content, int index) => content switch
    {
        _ when index == 0 => content.Name,
        RoleContent role => role.AlternateTitles[index - 1].Text,
        SkillContent skill => skill.Aliases[index - 1],
        _ => content.Name,
    };

    /// <summary>Slugs of the skills that an entry asks for, teaches or proves.</summary>
    public static IEnumerable<string> Skills(IContent content) => content switch
    {
        RoleContent role => role.Skills.Select(need => need.Skill),
        PathContent path => path.Stages.SelectMany(stage => stage.Steps).SelectMany(step => step.Skills).Distinct(StringComparer.Ordinal),
        ProjectContent project => project.Proves.Select(proof => proof.Skill),
        ResourceContent resource => resource.Skills,
        _ => [],
    };

    /// <summary>The first running text of an entry; <c>null</c> where it has a title only.</summary>
    public static string? First(IContent content)
    {
        IReadOnlyList<Statement> summary = content switch
        {
            RoleContent role => role.Summary,
            SkillContent skill => skill.Definition,
            PathContent path => path.Summary,
            ProjectContent project => project.Idea,
            ResourceContent resource => resource.Summary,
            DevelopmentContent development => development.Expectation,
            DriverContent driver => driver.Problem,
            SourceContent source => source.Summary,
            _ => [],
        };
        return summary.Count > 0 ? summary[0].Text : Texts(content).FirstOrDefault(text => text.Field != Field.Skill).Text;
    }

    /// <summary>The running text of an entry, summaries first.</summary>
    public static IEnumerable<FieldText> Texts(IContent content) => content switch
    {
        RoleContent role => Of(role),
        SkillContent skill => skill.Definition.In(Field.Summary),
        PathContent path => [.. path.Summary.In(Field.Summary), .. path.Stages.SelectMany(Of)],
        ProjectContent project =>
            [.. project.Idea.In(Field.Summary), .. project.Proves.Select(proof => proof.How).In(Field.Body), .. project.Acceptance.In(Field.Body)],
        ResourceContent resource =>
            [.. resource.Summary.In(Field.Summary), new(Field.Summary, resource.Provider), new(Field.Body, resource.Format)],
        DevelopmentContent development => Of(development),
        DriverContent driver => [.. driver.Problem.In(Field.Summary), .. driver.Answer.In(Field.Summary)],
        OverviewContent overview => Of(overview),
        ComparisonContent table => [.. table.Rows.Select(row => new FieldText(Field.Body, row.Label)), .. table.Footnotes.In(Field.Body)],
        ContradictionContent dispute => [.. dispute.Sides.In(Field.Summary), .. Given(Field.Body, dispute.Settlement?.Note)],
        SourceContent source => [.. source.Summary.In(Field.Summary), .. Given(Field.Summary, source.Subtitle), new(Field.Body, source.Publisher)],
        _ => [],
    };

    /// <summary>The statements of a role, by part: what most snippets are from. They need no iterator, of which a search would make hundreds.</summary>
    public static (Field Field, IReadOnlyList<Statement> Statements)[] Statements(RoleContent role) =>
    [
        (Field.Summary, role.Summary),
        (Field.Summary, role.Distinction),
        (Field.Body, role.Day),
        (Field.Body, role.SkillRemarks),
        (Field.Body, role.Feeders),
        (Field.Body, role.NextPositions),
        (Field.Body, role.CareerRemarks),
        (Field.Body, role.Pay.Remarks),
        (Field.Body, role.Observations),
    ];

    /// <summary>The texts of a role that are no statements.</summary>
    public static IEnumerable<FieldText> Labels(RoleContent role) => new[]
    {
        role.Skills.SelectMany(need => Given(Field.Skill, need.Label)),
        role.Platforms.Select(platform => new FieldText(Field.Skill, platform.Name)),
        role.Platforms.Select(platform => new FieldText(Field.Body, platform.What)),
        Given(Field.Body, role.Entry.Remark),
        Given(Field.Body, role.Coding.Remark),
    }.SelectMany(part => part);

    private static IEnumerable<FieldText> Of(RoleContent role) => Statements(role).SelectMany(part => part.Statements.In(part.Field)).Concat(Labels(role));

    private static IEnumerable<FieldText> Of(PathStage stage) =>
    [
        new(Field.Summary, stage.Title),
        .. stage.Intro.In(Field.Body),
        .. stage.Steps.SelectMany(step => step.Text.In(Field.Body).Prepend(new FieldText(Field.Summary, step.Title))),
    ];

    private static IEnumerable<FieldText> Of(DevelopmentContent development) =>
    [
        .. development.Expectation.In(Field.Summary),
        .. development.Specialists.In(Field.Summary),
        .. development.Consequences.In(Field.Body),
        .. development.Signposts.In(Field.Body),
        .. development.ProvedWrongBy.In(Field.Body),
    ];

    private static IEnumerable<FieldText> Of(OverviewContent overview) =>
        new[]
        {
            overview.Opening, overview.Wanted, overview.DriversLead, overview.DriversClose,
            overview.RolesLead, overview.EntryLead, overview.OutlookLead, overview.Closing,
        }.SelectMany(part => part.In(Field.Summary));

    private static IEnumerable<FieldText> In(this IEnumerable<Statement> statements, Field field) =>
        statements.Select(statement => new FieldText(field, statement.Text));

    private static IEnumerable<FieldText> Given(Field field, string? text) =>
        string.IsNullOrEmpty(text) ? [] : [new(field, text)];
}
