using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Web.Public.Resources;
using HybridCareers.Web.Shared.Evidence;
using HybridCareers.Web.Shared.Schema;

namespace HybridCareers.Web.Public.Paths;

/// <summary>Answers <c>/paths/{slug}</c>.</summary>
public static class PathQuery
{
    private const int MostRoles = 10;

    public static Answer<PathView> Find(Catalog catalog, PageUrl url)
    {
        if (catalog.Paths.Find(url.Slug) is not { } path)
            return NotHere.Of<PathView>(catalog, EntryKind.Path, "path", url.Slug);
        var have = PathHave.Read(catalog, url, Urls.Path(path.Slug), out var address, out var problem);
        if (problem is not null)
            return new Refused<PathView>(problem);
        var progress = PathHave.On(catalog, path.Content, have);
        var (content, hours, stages) = (path.Content, PathHours.Of(path.Content), StagesOf(path.Content, catalog, progress));
        // What a typical origin brings is said with its reason on the spot.
        var notes = new Footnotes(content.Claims().Where(claim => !claim.Place.StartsWith("origins", StringComparison.Ordinal)), catalog);
        return new PathView(
            path.Slug, content.Title, content.Background, content.Summary, hours, stages, RolesOf(stages, catalog), OriginsOf(content, catalog), path.Revision,
            path.PublishedAt, [.. catalog.ChangesOf(path.Id)])
        {
            Head = HeadOf(path, hours, stages, address, notes),
            Progress = PathHave.RowOf(progress),
            NotKnown = have.NotKnown,
            Have = have,
            Notes = notes,
        };
    }

    private static List<StageView> StagesOf(PathContent path, Catalog catalog, PathProgress? progress)
    {
        var number = 0;
        return [.. path.Stages.Select(stage => new StageView(stage.Kind, stage.Title, stage.Intro, [.. stage.Steps.Select(step => new StepView(
            ++number, step.Title, step.Text, [.. NamedSkill.Of(step.Skills, catalog)],
            [.. step.Resources.Select(catalog.Resources.Find).OfType<Live<ResourceContent>>().Select(resource => ResourceRow.Of(resource, catalog))],
            [.. step.Projects.Select(catalog.Projects.Find).OfType<Live<ProjectContent>>().Select(project => new NamedProject(project.Slug, project.Content.Title))],
            step.Effort)
        {
            State = progress?.Steps[number - 1].State,
            Has = [.. NamedSkill.Of(progress?.Steps[number - 1].Has ?? [], catalog).Select(skill => skill.Name)],
        })]))];
    }

    private static List<RoleReach> RolesOf(IEnumerable<StageView> stages, Catalog catalog)
    {
        var use = SkillUse.In(catalog);
        return [.. stages.SelectMany(stage => stage.Steps).SelectMany(step => step.Skills).DistinctBy(skill => skill.Slug, StringComparer.Ordinal)
            .SelectMany(skill => use.Roles(skill.Slug).Where(role => role.Need.Importance == Importance.Essential).Select(role => (role.Role, skill.Name)))
            .GroupBy(taught => taught.Role)
            .Select(role => new RoleReach(
                role.Key.Slug, role.Key.Content.Title, [.. role.Select(taught => taught.Name)],
                role.Key.Content.Skills.Count(need => need.Importance == Importance.Essential)))
            .OrderByDescending(role => role.Taught.Count / (double)role.Essentials).ThenBy(role => role.Title, StringComparer.Ordinal).Take(MostRoles)];
    }

    private static List<OriginView> OriginsOf(PathContent path, Catalog catalog) =>
        [.. (path.Origins ?? []).Select(origin => new OriginView(origin.Title, HeldSkills.OfOrigin(catalog, origin).ToString(), [.. origin.Skills
            .Select(skill => (Asked: skill, Live: catalog.Skills.Find(skill.Skill))).Where(pair => pair.Live is not null)
            .Select(pair => new OriginSkillRow(pair.Live!.Slug, pair.Live.Content.Title, pair.Asked.Level, pair.Asked.Grounds))]))];

    private static PageHead HeadOf(Live<PathContent> path, PathHours hours, IEnumerable<StageView> stages, string address, Footnotes notes) => new(
        path.Content.Title,
        path.Content.Summary.Count > 0 ? path.Content.Summary[0].Text : $"{path.Content.Title}: a way into careers between AI and Web3.",
        address,
        [
            LearningData.Course(path, hours, stages.SelectMany(stage => stage.Steps).Select(step =>
                (step.Title, Urls.Step(path.Slug, step.Number), step.Effort, step.Skills.Select(skill => skill.Name)))).Citing(notes),
            SchemaOrg.Crumbs(("Paths", Urls.Paths), (path.Content.Title, Urls.Path(path.Slug))),
        ],
        Urls.Api + address, Listed: address == Urls.Path(path.Slug));
}
