using HybridCareers.Content;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Makes paths of the ways in: one for each background, or one for everybody.</summary>
internal static class EntryMaker
{
    /// <summary>The paths, and the projects that they lead through.</summary>
    public static IEnumerable<Candidate> Make(EntryParts parts, Slugs slugs)
    {
        if (parts.IsEmpty)
            return [];
        var projects = parts.Projects.ConvertAll(project => new Candidate(EntryKind.Project, slugs.For(EntryKind.Project, project.Title), project, IsKnown: false));
        PathStage[] shared =
        [
            new(StageKind.Build, "Build", parts.BuildIntro, [.. projects.Select(project => new PathStep(project.Content.Name, [], [], [], [project.Slug]))]),
            new(StageKind.Engage, "Engage", parts.EngageIntro, parts.Habits),
        ];
        var ways = parts.Backgrounds.Count > 0 ? parts.Backgrounds : [("For any background", Background.Any, [])];
        var paths = ways.Select(way => new PathContent(way.Label, way.Background, [],
        [
            new(StageKind.Strengthen, "Strengthen", parts.Intro, [.. way.Steps, .. parts.Steps]),
            .. shared.Where(stage => stage.Intro.Count + stage.Steps.Count > 0),
        ]));
        return [.. projects, .. paths.Select(path => new Candidate(EntryKind.Path, slugs.For(EntryKind.Path, path.Title), path, IsKnown: false))];
    }
}
