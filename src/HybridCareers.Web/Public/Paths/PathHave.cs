using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;

namespace HybridCareers.Web.Public.Paths;

/// <summary>How far a reader is on a path.</summary>
/// <param name="Skills">How many skills the path teaches.</param>
/// <param name="Has">How many of them the reader has; what comes before a skill counts as there.</param>
/// <param name="Left">Hours of what is left; steps of which skills cannot tell are in it.</param>
/// <param name="Next">Number of the first step that is not done, from 1; <c>null</c> = there is none.</param>
public sealed record ProgressRow(int Skills, int Has, PathHours Left, int? Next)
{
    /// <summary>The share of the skills that is there, 0–100.</summary>
    public int Percent => Skills == 0 ? 0 : 100 * Has / Skills;
}

/// <summary>What paths take from an address: the reader's skills.</summary>
public static class PathHave
{
    /// <summary>The parameters.</summary>
    public static QueryKey[] Keys { get; } =
        [new("have", "The reader's skills, as for the match: py,sol.3. The answer then says how far they lead on each path.", HeldSkills.LongestText, FreeText: true)];

    /// <summary>The skills given, and the canonical address with them.</summary>
    public static HeldSkills Read(Catalog catalog, PageUrl url, string path, out string address, out string? problem)
    {
        var have = HeldSkills.Read(catalog, url["have"], out problem);
        address = have.All.Count == 0 ? path : $"{path}?have={have}";
        return have;
    }

    /// <summary>How far the skills lead on a path; <c>null</c> without skills.</summary>
    public static PathProgress? On(Catalog catalog, PathContent path, HeldSkills have) => have.All.Count == 0 ? null : new(catalog, path, have);

    /// <summary>The row of it.</summary>
    public static ProgressRow? RowOf(PathProgress? progress) => progress is null ? null : new(progress.Skills, progress.Has, progress.Left, progress.Next);
}
