using HybridCareers.Evidence;

namespace HybridCareers.Web.Shared.Evidence;

/// <summary>Where a passage stands on its source's page.</summary>
public static class Anchors
{
    /// <summary><c>#s-</c> and the sentence's hash; empty where the source is cited as a whole.</summary>
    public static string Of(Citation cite) => cite.Hash is { } hash ? "#s-" + hash : "";
}
