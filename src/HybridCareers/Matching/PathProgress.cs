using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>How far a reader is with a step of a path.</summary>
public enum StepState
{
    /// <summary>Nothing that it teaches is there.</summary>
    Open,

    /// <summary>A part of what it teaches is there.</summary>
    Partly,

    /// <summary>All that it teaches is there.</summary>
    Done,

    /// <summary>It teaches no skill by name, so skills cannot tell.</summary>
    CannotTell,
}

/// <summary>A step of a path under a reader's skills.</summary>
/// <param name="State">How far the reader is.</param>
/// <param name="Has">Skills of the step that the reader has, by slug.</param>
public sealed record StepProgress(StepState State, IReadOnlyList<string> Has);

/// <summary>How far a reader is on a path, by the skills that its steps teach. Levels do not count: a path states none.</summary>
public sealed class PathProgress
{
    /// <summary>Looks at a path with a reader's skills; what comes before a skill counts as there.</summary>
    public PathProgress(Catalog catalog, PathContent path, HeldSkills have)
    {
        var has = new ImpliedSkills(catalog, have.All.Select(held => held.Skill.Slug));
        var steps = path.Stages.SelectMany(stage => stage.Steps).Select(step => (step, Skills: step.Skills.Where(skill => catalog.Skills.Find(skill) is not null).ToList())).ToList();
        Steps = [.. steps.Select(pair => Of(pair.Skills, [.. pair.Skills.Where(has.Contains)]))];
        var taught = steps.SelectMany(pair => pair.Skills).Distinct(StringComparer.Ordinal).ToList();
        (Skills, Has) = (taught.Count, taught.Count(has.Contains));
        Left = Sum([.. steps.Zip(Steps, (pair, progress) => (pair.step.Effort, Share: ShareLeft(pair.Skills.Count, progress)))]);
    }

    /// <summary>Its steps in order, through all stages.</summary>
    public IReadOnlyList<StepProgress> Steps { get; }

    /// <summary>How many skills the path teaches.</summary>
    public int Skills { get; }

    /// <summary>How many of them the reader has.</summary>
    public int Has { get; }

    /// <summary>Hours of what is left; of a step that is there in part, the share of its skills that is missing.</summary>
    public PathHours Left { get; }

    /// <summary>Number of the first step that is not done as far as skills can tell, from 1; <c>null</c> = there is none.</summary>
    public int? Next => Steps.Index().Where(step => step.Item.State is StepState.Open or StepState.Partly).Select(step => (int?)step.Index + 1).FirstOrDefault();

    private static StepProgress Of(List<string> skills, List<string> has) => new(
        skills.Count == 0 ? StepState.CannotTell : has.Count == skills.Count ? StepState.Done : has.Count > 0 ? StepState.Partly : StepState.Open, has);

    private static double ShareLeft(int skills, StepProgress progress) => skills == 0 ? 1 : 1 - (progress.Has.Count / (double)skills);

    private static PathHours Sum(List<(Effort? Effort, double Share)> steps)
    {
        var left = steps.Where(step => step.Share > 0).ToList();
        return new(Hours(effort => effort.Low), Hours(effort => effort.Likely), Hours(effort => effort.High), left.Count, left.Count(step => step.Effort is null));

        int Hours(Func<Effort, int> of) => (int)Math.Round(left.Sum(step => step.Effort is { } effort ? of(effort) * step.Share : 0), MidpointRounding.AwayFromZero);
    }
}
