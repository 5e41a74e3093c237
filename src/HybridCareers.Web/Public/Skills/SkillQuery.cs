using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Web.Public.Resources;
using HybridCareers.Web.Shared.Evidence;
using HybridCareers.Web.Shared.Schema;

namespace HybridCareers.Web.Public.Skills;

/// <summary>Answers <c>/skills/{slug}</c>.</summary>
public static class SkillQuery
{
    /// <summary>The most roles that the page names; all of them stand in the list of roles.</summary>
    public const int MostRoles = 50;

    public static Answer<SkillView> Find(Catalog catalog, PageUrl url)
    {
        if (catalog.Skills.Find(url.Slug) is not { } skill)
            return EntryNames.In(catalog).Skill(url.Slug) is { } named && named.Content.Code == url.Slug
                ? new Moved<SkillView>(named.Slug)
                : NotHere.Of<SkillView>(catalog, EntryKind.Skill, "skill", url.Slug);
        var (content, links, use) = (skill.Content, SkillLinks.In(catalog), SkillUse.In(catalog));
        var needs = use.Roles(skill.Slug).ToList();
        var essential = needs.Count(role => role.Need.Importance == Importance.Essential);
        List<SkillNeed> roles = [.. needs.OrderBy(role => role.Need.Importance).Take(MostRoles).Select(role => new SkillNeed(
            role.Role.Slug, role.Role.Content.Title, role.Need.Importance, role.Need.Level, role.Need.Label, role.Need.Grounds))];
        List<ResourceRow> resources = [.. ResourceRow.FreeFirst(use.Resources(skill.Slug), catalog)];
        List<Proof> projects = [.. use.Projects(skill.Slug).Select(project => new Proof(
            project.Slug, project.Content.Title, project.Content.Proves.First(proof => proof.Skill == skill.Slug).How))];
        var notes = new Footnotes(ClaimsOf(content, roles, resources, projects), catalog);
        return new SkillView(
            skill.Slug, content.Code, content.Title, content.Aliases, content.Kind, content.Domain, content.Definition,
            FirstSkillsOf(content, catalog), Named(links.Opens(skill)), Named(links.Broader(skill)), Named(links.Narrower(skill)),
            Named(links.Related(skill)), essential, needs.Count - essential, roles, resources,
            [.. use.Paths(skill.Slug).SelectMany(path => StepsOf(path, skill.Slug))], projects, content.Learning, skill.Revision, skill.PublishedAt,
            [.. catalog.ChangesOf(skill.Id)])
        {
            Head = HeadOf(skill, resources, notes),
            Notes = notes,
        };
    }

    private static List<FirstSkill> FirstSkillsOf(SkillContent content, Catalog catalog) =>
        [.. content.Prerequisites.Select(first => (first.Grounds, Skill: catalog.Skills.Find(first.Skill)))
            .Where(first => first.Skill is not null)
            .Select(first => new FirstSkill(first.Skill!.Slug, first.Skill.Content.Title, first.Skill.Content.Domain, first.Grounds))];

    private static List<NamedSkill> Named(IEnumerable<Live<SkillContent>> skills) => [.. skills.Select(NamedSkill.Of)];

    private static IEnumerable<TeachingStep> StepsOf(Live<PathContent> path, string skill) =>
        path.Content.Stages.SelectMany(stage => stage.Steps).Index()
            .Where(step => step.Item.Skills.Contains(skill, StringComparer.Ordinal))
            .Select(step => new TeachingStep(path.Slug, path.Content.Title, step.Index + 1, step.Item.Title));

    // In the order of the page, so that the numbers of its sources grow from top to bottom.
    private static IEnumerable<Claim> ClaimsOf(
        SkillContent content, IEnumerable<SkillNeed> roles, IEnumerable<ResourceRow> resources, IEnumerable<Proof> projects) =>
    [
        .. content.Claims(),
        .. roles.Select(role => new Claim($"roles[{role.Slug}]", role.Title, role.Grounds)),
        .. resources.SelectMany(resource => resource.Summary.At($"resources[{resource.Slug}].summary")),
        .. projects.Select(project => project.How.At($"projects[{project.Project}]")),
    ];

    private static PageHead HeadOf(Live<SkillContent> skill, IReadOnlyList<ResourceRow> resources, Footnotes notes) => new(
        skill.Content.Title,
        skill.Content.Definition.Count > 0 ? skill.Content.Definition[0].Text : $"The skill {skill.Content.Title}: who needs it and how to learn it.",
        Urls.Skill(skill.Slug),
        [
            LearningData.Term(skill).CitedBy(notes), .. resources.Take(10).Select(resource => LearningData.Resource(resource.Title, resource.Url, resource.Provider, resource.Format,
                resource.Level, resource.Cost is null ? null : resource.IsFree, resource.Hours, resource.Skills.Select(taught => taught.Name))),
            SchemaOrg.Crumbs(("Skills", Urls.Skills), (skill.Content.Title, Urls.Skill(skill.Slug))),
        ],
        $"{Urls.Api}{Urls.Skill(skill.Slug)}");
}
