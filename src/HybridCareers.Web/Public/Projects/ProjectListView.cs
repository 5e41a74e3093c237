using System.Text.Json.Serialization;
using HybridCareers.Content;
using HybridCareers.Web.Shared.Evidence;

namespace HybridCareers.Web.Public.Projects;

/// <summary>All projects in full.</summary>
/// <param name="Projects">The projects by title.</param>
public sealed record ProjectListView(IReadOnlyList<ProjectView> Projects) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>The numbered sources of the page.</summary>
    [JsonIgnore]
    public required Footnotes Notes { get; init; }
}

/// <summary>A project.</summary>
/// <param name="Slug">Its slug, the anchor on the page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Idea">What to build.</param>
/// <param name="Proves">The skills it proves, and how.</param>
/// <param name="Acceptance">When it is done.</param>
/// <param name="Steps">Steps of paths that ask for it.</param>
public sealed record ProjectView(
    string Slug, string Title, IReadOnlyList<Statement> Idea, IReadOnlyList<ProvenSkillRow> Proves, IReadOnlyList<Statement> Acceptance,
    IReadOnlyList<ProjectStep> Steps);

/// <summary>A skill that a project proves.</summary>
public sealed record ProvenSkillRow(NamedSkill Skill, Statement How);

/// <summary>A step of a path that asks for a project.</summary>
/// <param name="Path">Slug of the path.</param>
/// <param name="Title">Title of the path.</param>
/// <param name="Number">Number of the step, from 1.</param>
public sealed record ProjectStep(string Path, string Title, int Number);
