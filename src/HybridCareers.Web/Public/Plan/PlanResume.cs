using System.Text.Json;
using System.Text.Json.Nodes;
using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Web.Hosting;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.Plan;

/// <summary>The plan as a JSON Resume: what one has, and its projects, each with evidence in the shape of an Open Badge that says it is self-attested.</summary>
public static class PlanResume
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    /// <summary>The file.</summary>
    public static PageDownload Download { get; } = new(Urls.PlanResume, "my-resume.json", "application/json; charset=utf-8", (view, site) => Write((PlanView)view, site))
    {
        Problem = view => PlanMarkdown.Problem((PlanView)view),
    };

    /// <summary>The bytes.</summary>
    public static byte[] Write(PlanView view, PublicAddress site) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["$schema"] = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
        ["basics"] = new JsonObject { ["label"] = ResumeReader.OnTheWay + view.Title },
        ["skills"] = new JsonArray([.. view.Have.Select(skill => (JsonNode)SkillOf(skill.Name, skill.Level))]),
        ["projects"] = new JsonArray([.. view.Steps.SelectMany(step => step.Projects).Select(project => (JsonNode)ProjectOf(project, site))]),
        ["meta"] = new JsonObject { ["canonical"] = site.Absolute(view.Head.Path) },
    }, Readable);

    private static JsonObject SkillOf(string name, ProficiencyLevel level)
    {
        var skill = new JsonObject { ["name"] = name };
        if (level != ProficiencyLevel.NotStated)
            skill["level"] = level.ToString();
        return skill;
    }

    private static JsonObject ProjectOf(PlanProject project, PublicAddress site) => new()
    {
        ["name"] = project.Title,
        ["description"] = $"{ResumeReader.Planned}proves {Say.List(project.Proves)}.",
        ["highlights"] = new JsonArray([.. project.Acceptance.Select(point => (JsonNode)point.Text)]),
        ["keywords"] = new JsonArray([.. project.Proves.Select(name => (JsonNode)name)]),
        ["url"] = site.Absolute(Urls.Of(EntryKind.Project, project.Slug)),
        ["achievement"] = AchievementOf(project, site),
        ["evidence"] = new JsonArray(new JsonObject
        {
            ["type"] = new JsonArray("Evidence"),
            ["name"] = project.Title,
            ["genre"] = "self-attested",
            ["narrative"] = "Self-attested: written by the person who plans it, checked by nobody. Put the address of your work here once it is done.",
        }),
    };

    // The shape of Open Badges 3.0; without an issuer's proof it is a claim, and says so.
    private static JsonObject AchievementOf(PlanProject project, PublicAddress site) => new()
    {
        ["id"] = site.Absolute(Urls.Of(EntryKind.Project, project.Slug)),
        ["type"] = new JsonArray("Achievement"),
        ["achievementType"] = "Assignment",
        ["name"] = project.Title,
        ["description"] = $"Shows {Say.List(project.Proves)}; self-attested.",
        ["criteria"] = new JsonObject { ["narrative"] = string.Join('\n', project.Acceptance.Select(point => $"* {point.Text}")) },
        ["tag"] = new JsonArray([.. project.Proves.Select(name => (JsonNode)name)]),
    };
}
