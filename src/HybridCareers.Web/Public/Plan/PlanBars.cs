namespace HybridCareers.Web.Public.Plan;

/// <summary>A bar of the picture, in thousandths of its width.</summary>
/// <param name="Begin">Where it begins.</param>
/// <param name="Mean">How long it is by mean hours, 4 at least.</param>
/// <param name="High">How long it is by high hours.</param>
public readonly record struct PlanBar(int Begin, int Mean, int High);

/// <summary>Lays the steps of a plan out one after another.</summary>
public static class PlanBars
{
    private const int Width = 1_000;
    private const int Shortest = 4;

    /// <summary>A bar for each step; <c>null</c> where its hours are not known.</summary>
    public static IReadOnlyList<PlanBar?> Of(IReadOnlyList<PlanStepRow> steps)
    {
        var (begins, spent, end) = (new List<int>(steps.Count), 0, 1);
        foreach (var step in steps)
        {
            begins.Add(spent);
            end = Math.Max(end, spent + (step.Hours?.High ?? 0));
            spent += step.Hours?.Mean ?? 0;
        }

        return [.. steps.Zip(begins, (step, begin) => step.Hours is { } hours
            ? (PlanBar?)new PlanBar(Of(begin, end), Math.Max(Shortest, Of(hours.Mean, end)), Math.Max(Shortest, Of(hours.High, end)))
            : null)];
    }

    private static int Of(int hours, int end) => (int)((long)Width * hours / end);
}
