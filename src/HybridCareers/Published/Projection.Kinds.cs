using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published.Rows;

namespace HybridCareers.Published;

public static partial class Projection
{
    private static PublishedRole Head(Guid id, string slug, RoleContent role) => new(
        id, slug, role.Title, role.Entry.Level, role.Entry.Remark, role.Coding.Need, role.Coding.Remark,
        role.Demand.Level, role.Demand.Trend, role.Demand.SourceWord, role.Pay.SourceLabel);

    private static IEnumerable<PublishedRow> Parts(Guid id, RoleContent role, Func<EntryKind, string, Guid> idOf) =>
    [
        .. role.Skills.Select((need, at) => new PublishedRoleSkill(
            id, idOf(EntryKind.Skill, need.Skill), at + 1, need.Importance, need.Level, need.Label)),
        .. role.AlternateTitles.Select((title, at) => new PublishedAlternateTitle(id, at + 1, title.Text)),
        .. role.Feeders.Select((position, at) => new PublishedPosition(id, PositionDirection.Feeder, at + 1, position.Text)),
        .. role.NextPositions.Select((position, at) => new PublishedPosition(id, PositionDirection.Next, at + 1, position.Text)),
        .. role.Pay.Figures.Select((figure, at) => new PublishedPayFigure(
            id, at + 1, figure.Population, figure.Currency, figure.Period, figure.Min, figure.Max, figure.Median, figure.MinPercentile,
            figure.MaxPercentile, figure.Place, figure.Year, figure.N, figure.Caveat)),
        .. role.Platforms.Select((platform, at) => new PublishedPlatform(id, at + 1, platform.Name, platform.Kind, platform.What, platform.Url)),
    ];

    private static IEnumerable<PublishedRow> Parts(Guid id, SkillContent skill, Func<EntryKind, string, Guid> idOf)
    {
        return
        [
            .. skill.Aliases.Select((alias, at) => new PublishedSkillAlias(id, at + 1, alias)),
            .. Links(SkillLinkKind.Broader, skill.Broader),
            .. Links(SkillLinkKind.Related, skill.Related),
            .. Links(SkillLinkKind.Prerequisite, skill.Prerequisites.Select(first => first.Skill)),
        ];
        IEnumerable<PublishedRow> Links(SkillLinkKind kind, IEnumerable<string> slugs) =>
            slugs.Select((slug, at) => new PublishedSkillLink(id, kind, idOf(EntryKind.Skill, slug), at + 1));
    }

    private static IEnumerable<PublishedRow> Parts(Guid id, PathContent path, Func<EntryKind, string, Guid> idOf) =>
        path.Stages.SelectMany((stage, at) => (IEnumerable<PublishedRow>)
        [
            new PublishedPathStage(id, at + 1, stage.Kind, stage.Title),
            .. stage.Steps.SelectMany((step, index) => Parts(id, at + 1, index + 1, step, idOf)),
        ]);

    private static IEnumerable<PublishedRow> Parts(Guid id, int stage, int number, PathStep step, Func<EntryKind, string, Guid> idOf) =>
    [
        new PublishedPathStep(id, stage, number, step.Title, step.Effort?.Low, step.Effort?.Likely, step.Effort?.High),
        .. step.Skills.Select((slug, at) => new PublishedStepSkill(id, stage, number, idOf(EntryKind.Skill, slug), at + 1)),
        .. step.Resources.Select((slug, at) => new PublishedStepResource(id, stage, number, idOf(EntryKind.Resource, slug), at + 1)),
        .. step.Projects.Select((slug, at) => new PublishedStepProject(id, stage, number, idOf(EntryKind.Project, slug), at + 1)),
    ];

    private static IEnumerable<PublishedRow> Parts(Guid id, ProjectContent project, Func<EntryKind, string, Guid> idOf) =>
        project.Proves.Select((proof, at) => new PublishedProjectSkill(id, idOf(EntryKind.Skill, proof.Skill), at + 1, proof.How.Text));

    private static PublishedResource Head(Guid id, string slug, ResourceContent resource) => new(
        id, slug, resource.Title, resource.Provider, resource.Url, resource.Address, resource.Format, resource.Level, resource.Cost, resource.Hours);

    private static IEnumerable<PublishedRow> Parts(Guid id, ResourceContent resource, Func<EntryKind, string, Guid> idOf) =>
        resource.Skills.Select((slug, at) => new PublishedResourceSkill(id, idOf(EntryKind.Skill, slug), at + 1));

    private static PublishedSource Head(Guid id, string slug, SourceContent source) => new(
        id, slug, source.Title, source.Subtitle, source.Publisher, source.Kind, source.Url, source.Address, source.Published,
        source.Retrieved, source.DateNote, source.Licence, source.Verbatim);

    private static IEnumerable<PublishedRow> Parts(Guid id, SourceContent source) =>
        (source.Versions ?? []).Select((version, at) => new PublishedSourceVersion(id, at + 1, version.Label, version.Sha256));

    private static PublishedContradiction Head(Guid id, string slug, ContradictionContent dispute) => new(
        id, slug, dispute.Title, dispute.Settlement?.How, dispute.Settlement?.Side, dispute.Settlement?.Note, dispute.Settlement?.By, dispute.Settlement?.At);

    private static IEnumerable<PublishedRow> Parts(Guid id, ContradictionContent dispute, Func<EntryKind, string, Guid> idOf) =>
        dispute.Roles.Select((role, at) => new PublishedContradictionRole(id, idOf(EntryKind.Role, role.Role), at + 1, role.Part));

    private static IEnumerable<PublishedRow> Parts(Guid id, ComparisonContent table, Func<EntryKind, string, Guid> idOf) =>
    [
        .. table.Columns.Select((column, at) => new PublishedComparisonColumn(id, at + 1, column.Field, column.Label)),
        .. table.Rows.SelectMany((row, at) => (IEnumerable<PublishedRow>)
        [
            new PublishedComparisonRow(id, at + 1, idOf(EntryKind.Role, row.Role), row.Label, row.PayLabel, row.DemandWord),
            .. row.Skills.Select((skill, index) => new PublishedComparisonRowSkill(
                id, at + 1, index + 1, idOf(EntryKind.Skill, skill.Skill), skill.Label)),
        ]),
    ];
}
