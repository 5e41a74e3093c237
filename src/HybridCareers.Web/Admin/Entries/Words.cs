using HybridCareers.Editorial;

namespace HybridCareers.Web.Admin.Entries;

/// <summary>What came of a command, in a sentence.</summary>
public static class Words
{
    /// <summary>The sentence.</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Saved saved => $"Saved as revision {saved.Revision}.",
        Submitted => "Handed in for review.",
        Decided => "Decided.",
        WentLive live => $"Live for readers with version {live.CatalogVersion} of the catalogue.",
        TakenDown => "Taken down: readers are told that it is gone.",
        Conflict => "Somebody saved this meanwhile. Nothing was overwritten, and what you typed is kept.",
        Invalid invalid => string.Join(" ", invalid.Problems.Select(problem => problem.Place.Length == 0 ? problem.Message : $"{problem.Place}: {problem.Message}")),
        NotAllowed not => not.Why,
        NotFound not => not.What,
        Unreachable away => away.Why,
        _ => "Done.",
    };
}
