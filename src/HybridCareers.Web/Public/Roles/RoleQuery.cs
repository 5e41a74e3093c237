using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Evidence;
using HybridCareers.Web.Shared.Schema;

namespace HybridCareers.Web.Public.Roles;

/// <summary>Answers <c>/roles/{slug}</c>.</summary>
public static class RoleQuery
{
    public static Answer<RoleView> Find(Catalog catalog, PageUrl url)
    {
        if (catalog.Roles.Find(url.Slug) is not { } role)
            return NotHere.Of<RoleView>(catalog, EntryKind.Role, "role", url.Slug);
        var content = role.Content;
        var mix = SkillMix.Of(content, catalog);
        var skills = SkillsOf(content, catalog);
        var disputed = Published.Contradictions.In(catalog).OfRole(role.Slug).Select(DisputeRow.Of).ToList();
        var notes = new Footnotes(content.Claims().Concat(disputed.Where(row => row.IsOpen).SelectMany(row => row.Claims())), catalog);
        return new RoleView(
            role.Slug, content.Title, content.AlternateTitles, content.Summary, content.Distinction, content.Day, skills, mix,
            content.SkillRemarks, content.Platforms, content.Feeders, content.NextPositions, content.CareerRemarks, content.Entry,
            content.Coding, content.Demand, content.Pay, content.Observations, PathsTo(content, catalog), NearestRoles.Of(role, catalog), role.Revision, role.PublishedAt,
            [.. catalog.ChangesOf(role.Id)])
        {
            Head = HeadOf(role, skills, notes),
            Notes = notes,
            Contradictions = disputed,
            Occupations = content.Occupations ?? [],
            Evidence = RoleEvidence.In(catalog).Of(role, url.DayOf(catalog)),
        };
    }

    private static List<RoleSkillRow> SkillsOf(RoleContent role, Catalog catalog) =>
        [.. role.Skills.Select(need => (Need: need, Skill: catalog.Skills.Find(need.Skill)))
            .Where(row => row.Skill is not null)
            .Select(row => new RoleSkillRow(
                row.Need.Skill, row.Skill!.Content.Code, row.Skill.Content.Title, row.Need.Label, row.Skill.Content.Kind,
                row.Skill.Content.Domain, row.Need.Importance, row.Need.Level, row.Need.Grounds))];

    private static IReadOnlyList<PathRow> PathsTo(RoleContent role, Catalog catalog)
    {
        var use = SkillUse.In(catalog);
        return [.. role.Skills.SelectMany(need => use.Paths(need.Skill).Select(path => (Path: path, need.Skill)))
            .GroupBy(pair => pair.Path.Slug, StringComparer.Ordinal)
            .Select(group => new PathRow(group.Key, group.First().Path.Content.Title,
                [.. group.Select(pair => catalog.Skills.Find(pair.Skill)?.Content.Title).OfType<string>()]))
            .OrderByDescending(path => path.Teaches.Count).ThenBy(path => path.Title, StringComparer.Ordinal)];
    }

    private static PageHead HeadOf(Live<RoleContent> role, IReadOnlyList<RoleSkillRow> skills, Footnotes notes) => new(
        role.Content.Title,
        role.Content.Summary.Count > 0 ? role.Content.Summary[0].Text : role.Content.Title,
        Urls.Role(role.Slug),
        [SchemaOrg.Occupation(role, skills.Select(skill => skill.Name)).CitedBy(notes), SchemaOrg.Crumbs(("Roles", Urls.Roles), (role.Content.Title, Urls.Role(role.Slug)))],
        $"{Urls.Api}{Urls.Role(role.Slug)}");
}
