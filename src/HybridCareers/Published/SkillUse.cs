using HybridCareers.Content;

namespace HybridCareers.Published;

/// <summary>Who needs, teaches and proves each skill: one index over a catalogue, each part made when it is first asked for.</summary>
public sealed class SkillUse
{
    private readonly Lazy<ILookup<string, (Live<RoleContent> Role, RoleSkill Need)>> roles;
    private readonly Lazy<ILookup<string, Live<ResourceContent>>> resources;
    private readonly Lazy<ILookup<string, Live<ProjectContent>>> projects;
    private readonly Lazy<ILookup<string, Live<PathContent>>> paths;

    private SkillUse(Catalog catalog)
    {
        roles = new(() => catalog.Roles.All.SelectMany(role => role.Content.Skills.Select(need => (Role: role, Need: need)))
            .ToLookup(use => use.Need.Skill, StringComparer.Ordinal));
        resources = new(() => catalog.Resources.All.SelectMany(resource => resource.Content.Skills.Select(skill => (resource, skill)))
            .ToLookup(use => use.skill, use => use.resource, StringComparer.Ordinal));
        projects = new(() => catalog.Projects.All.SelectMany(project => project.Content.Proves.Select(proof => (project, proof.Skill)))
            .ToLookup(use => use.Skill, use => use.project, StringComparer.Ordinal));
        paths = new(() => catalog.Paths.All
            .SelectMany(path => path.Content.Stages.SelectMany(stage => stage.Steps).SelectMany(step => step.Skills).Distinct(StringComparer.Ordinal)
                .Select(skill => (path, skill)))
            .ToLookup(use => use.skill, use => use.path, StringComparer.Ordinal));
    }

    /// <summary>The index of a catalogue.</summary>
    public static SkillUse In(Catalog catalog) => catalog.Derive(static given => new SkillUse(given));

    /// <summary>Roles that ask for a skill, and how.</summary>
    public IEnumerable<(Live<RoleContent> Role, RoleSkill Need)> Roles(string skill) => roles.Value[skill];

    /// <summary>Resources that teach it.</summary>
    public IEnumerable<Live<ResourceContent>> Resources(string skill) => resources.Value[skill];

    /// <summary>Projects that prove it.</summary>
    public IEnumerable<Live<ProjectContent>> Projects(string skill) => projects.Value[skill];

    /// <summary>Paths that teach it.</summary>
    public IEnumerable<Live<PathContent>> Paths(string skill) => paths.Value[skill];
}
