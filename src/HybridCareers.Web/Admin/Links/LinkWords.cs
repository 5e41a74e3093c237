using HybridCareers.Evidence;

namespace HybridCareers.Web.Admin.Links;

/// <summary>The desk's words for how addresses stand.</summary>
public static class LinkWords
{
    /// <summary>Every standing, the worst first.</summary>
    public static IReadOnlyList<LinkStanding> Order { get; } = [LinkStanding.Broken, LinkStanding.Failing, LinkStanding.Unsaid, LinkStanding.Unchecked, LinkStanding.Good];

    /// <summary>The words.</summary>
    public static string Of(LinkStanding standing) => standing switch
    {
        LinkStanding.Broken => "broken",
        LinkStanding.Failing => "failing",
        LinkStanding.Unsaid => "lets no program look",
        LinkStanding.Good => "answers",
        _ => "not checked yet",
    };

    /// <summary>A sign beside the words.</summary>
    public static string SignOf(LinkStanding standing) => standing switch
    {
        LinkStanding.Broken => "✗",
        LinkStanding.Failing => "⚠",
        LinkStanding.Good => "✓",
        _ => "?",
    };
}
