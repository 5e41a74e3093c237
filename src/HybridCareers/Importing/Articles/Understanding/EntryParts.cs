using HybridCareers.Content;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>The ways into a field while they are being read.</summary>
internal sealed class EntryParts
{
    /// <summary>Steps for one background each, under the article's words for it.</summary>
    public List<(string Label, Background Background, List<PathStep> Steps)> Backgrounds { get; } = [];

    /// <summary>Steps for everybody.</summary>
    public List<PathStep> Steps { get; } = [];

    /// <summary>What is said of the first steps as a whole.</summary>
    public List<Statement> Intro { get; } = [];

    /// <summary>What is said of projects as a whole.</summary>
    public List<Statement> BuildIntro { get; } = [];

    /// <summary>The projects.</summary>
    public List<ProjectContent> Projects { get; } = [];

    /// <summary>What is said of the community as a whole.</summary>
    public List<Statement> EngageIntro { get; } = [];

    /// <summary>What to do in the community.</summary>
    public List<PathStep> Habits { get; } = [];

    /// <summary>True where the article says nothing of the ways in.</summary>
    public bool IsEmpty => Backgrounds.Count + Steps.Count + Projects.Count + Habits.Count == 0;
}
