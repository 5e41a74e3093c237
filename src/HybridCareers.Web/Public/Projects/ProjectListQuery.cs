using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Evidence;
using HybridCareers.Web.Shared.Schema;

namespace HybridCareers.Web.Public.Projects;

/// <summary>Answers <c>/projects</c>.</summary>
public static class ProjectListQuery
{
    public static Answer<ProjectListView> Find(Catalog catalog, PageUrl url)
    {
        List<ProjectView> projects = [.. catalog.Projects.All.Select(project => Of(project, catalog))];
        return new ProjectListView(projects)
        {
            Head = new PageHead(
                "Projects", "Projects that prove skills between AI and Web3: the idea, the skills each one shows and when it is done.", Urls.Projects,
                [.. catalog.Projects.All.Zip(projects).Select(pair => LearningData.Project(pair.First, pair.Second.Proves.Select(proof => proof.Skill.Name)))],
                Urls.Api + Urls.Projects),
            Notes = new Footnotes(catalog.Projects.All.SelectMany(project => project.Content.Claims()), catalog),
        };
    }

    private static ProjectView Of(Live<ProjectContent> project, Catalog catalog) => new(
        project.Slug, project.Content.Title, project.Content.Idea,
        [.. project.Content.Proves.Select(proof => (proof, Skill: catalog.Skills.Find(proof.Skill)))
            .Where(pair => pair.Skill is not null).Select(pair => new ProvenSkillRow(NamedSkill.Of(pair.Skill!), pair.proof.How))],
        project.Content.Acceptance,
        [.. catalog.Paths.All.SelectMany(path => path.Content.Stages.SelectMany(stage => stage.Steps).Index()
            .Where(step => step.Item.Projects.Contains(project.Slug, StringComparer.Ordinal))
            .Select(step => new ProjectStep(path.Slug, path.Content.Title, step.Index + 1)))]);
}
