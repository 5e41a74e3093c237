using HybridCareers.Matching;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.Paths;

/// <summary>The words of progress on a path.</summary>
public static class ProgressWords
{
    /// <summary>"You have 3 of the 9 skills that it teaches."</summary>
    public static string Skills(ProgressRow progress) => progress.Skills == 0 ? "It teaches no skill by name, so your skills cannot tell how far you are."
        : $"You have {(progress.Has == progress.Skills ? "every one" : progress.Has == 0 ? "none" : Say.Number(progress.Has))} of the {Say.Count(progress.Skills, "skill")} that it teaches.";

    /// <summary>"Left: about 40 hours (20 to 80)."</summary>
    public static string Left(ProgressRow progress)
    {
        var hours = Learning.Hours(progress.Left);
        return progress.Left.Steps == 0 ? "No step is left." : $"Left: {char.ToLowerInvariant(hours[0])}{hours[1..]}, steps of which skills cannot tell included.";
    }

    /// <summary>How far a reader is with a step, with a sign for those who look.</summary>
    public static string State(StepView step) => step.State switch
    {
        StepState.Done => "✓ You have what it teaches",
        StepState.Partly => $"◐ You have a part of it: {Say.List(step.Has)}",
        StepState.Open => "○ Not yet",
        _ => "Your skills cannot tell whether it is done",
    };
}
