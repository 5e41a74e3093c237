using HybridCareers.Content;

namespace HybridCareers.Published;

/// <summary>Hours that a path takes if one takes every step of it.</summary>
/// <param name="Low">Hours if all goes well.</param>
/// <param name="Likely">Hours to expect.</param>
/// <param name="High">Hours if it goes badly.</param>
/// <param name="Steps">Steps of the path.</param>
/// <param name="NotKnown">Steps whose hours are not known and not counted.</param>
public sealed record PathHours(int Low, int Likely, int High, int Steps, int NotKnown)
{
    /// <summary>True where the hours of one step at least are known.</summary>
    public bool IsKnown => NotKnown < Steps;

    /// <summary>Adds up the steps of a path.</summary>
    public static PathHours Of(PathContent path)
    {
        var efforts = path.Stages.SelectMany(stage => stage.Steps).Select(step => step.Effort).ToList();
        return new PathHours(
            efforts.Sum(effort => effort?.Low ?? 0), efforts.Sum(effort => effort?.Likely ?? 0), efforts.Sum(effort => effort?.High ?? 0),
            efforts.Count, efforts.Count(effort => effort is null));
    }
}
