using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public;

/// <summary>Names what a link gave as skills and what is none of ours.</summary>
public static class NotKnownWords
{
    private const int MostNamed = 20;

    /// <summary>"Not counted, because we have no such skill, or have it no more: “x”."</summary>
    public static string Of(IReadOnlyList<string> names) =>
        $"Not counted, because we have no such skill, or have it no more: {Say.List(names.Take(MostNamed).Select(name => $"“{BadValue.Brief(name)}”"))}"
        + (names.Count > MostNamed ? $" and {Say.Number(names.Count - MostNamed)} more." : ".");
}
