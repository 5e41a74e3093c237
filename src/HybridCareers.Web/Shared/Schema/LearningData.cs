using System.Globalization;
using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Shared.Schema;

/// <summary>schema.org data about learning in JSON-LD. Only what we know is said: an unknown value leaves no trace.</summary>
public static class LearningData
{
    private const string Context = "https://schema.org";

    /// <summary>A skill as <c>DefinedTerm</c> of our vocabulary.</summary>
    public static Thing Term(Live<SkillContent> skill) => new()
    {
        ["@context"] = Context,
        ["@type"] = "DefinedTerm",
        ["name"] = skill.Content.Title,
        ["alternateName"] = skill.Content.Aliases,
        ["termCode"] = skill.Content.Code,
        ["description"] = string.Join(' ', skill.Content.Definition.Select(statement => statement.Text)),
        ["url"] = Urls.Skill(skill.Slug),
        ["inDefinedTermSet"] = new Thing { ["@type"] = "DefinedTermSet", ["name"] = "HybridCareers skills", ["url"] = Urls.Skills },
    };

    /// <summary>Something to learn from as <c>LearningResource</c>.</summary>
    public static Thing Resource(
        string name, string url, string provider, string format, string? level, bool? isFree, decimal? hours, IEnumerable<string> teaches) => new()
        {
            ["@context"] = Context,
            ["@type"] = "LearningResource",
            ["name"] = name,
            ["url"] = Learning.CanFollow(url) ? url : null,
            ["provider"] = Organization(provider),
            ["learningResourceType"] = format,
            ["educationalLevel"] = level,
            ["isAccessibleForFree"] = isFree,
            ["timeRequired"] = hours is { } known ? Duration(known) : null,
            ["teaches"] = (List<string>)[.. teaches],
        };

    /// <summary>A path as <c>Course</c>, its steps as parts.</summary>
    public static Thing Course(Live<PathContent> path, PathHours hours, IEnumerable<(string Name, string Url, Effort? Effort, IEnumerable<string> Teaches)> steps) => new()
    {
        ["@context"] = Context,
        ["@type"] = "Course",
        ["name"] = path.Content.Title,
        ["description"] = string.Join(' ', path.Content.Summary.Select(statement => statement.Text)),
        ["url"] = Urls.Path(path.Slug),
        ["provider"] = Organization("HybridCareers"),
        ["coursePrerequisites"] = Learning.Needs(path.Content.Background),
        // A sum that leaves steps out would be a false promise.
        ["timeRequired"] = hours is { IsKnown: true, NotKnown: 0 } ? Duration(hours.Likely) : null,
        ["hasPart"] = (List<Thing>)[.. steps.Select((step, index) => new Thing
        {
            ["@type"] = "LearningResource",
            ["position"] = index + 1,
            ["name"] = step.Name,
            ["url"] = step.Url,
            ["timeRequired"] = step.Effort is { } effort ? Duration(effort.Likely) : null,
            ["teaches"] = (List<string>)[.. step.Teaches],
        })],
    };

    /// <summary>A project as <c>LearningResource</c> that assesses the skills it proves.</summary>
    public static Thing Project(Live<ProjectContent> project, IEnumerable<string> assesses) => new()
    {
        ["@context"] = Context,
        ["@type"] = "LearningResource",
        ["name"] = project.Content.Title,
        ["description"] = project.Content.Idea.Count > 0 ? project.Content.Idea[0].Text : null,
        ["url"] = Urls.Of(EntryKind.Project, project.Slug),
        ["learningResourceType"] = "project",
        ["assesses"] = (List<string>)[.. assesses],
    };

    private static Thing Organization(string name) => new() { ["@type"] = "Organization", ["name"] = name };

    private static string Duration(decimal hours) =>
        $"PT{Math.Floor(hours).ToString(CultureInfo.InvariantCulture)}H{(hours % 1 is > 0 and var part ? $"{(int)(part * 60)}M" : "")}";
}
