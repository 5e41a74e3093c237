using System.Globalization;
using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;

namespace HybridCareers.Web.Shared.Words;

/// <summary>The words for learning: cost, hours, addresses, backgrounds; "not stated" included.</summary>
public static class Learning
{
    private const int WeeklyHours = 10;

    public static string Cost(string? cost) => cost ?? "cost not seen";

    public static string Level(string? level) => level switch
    {
        null => "level not stated",
        "all" => "all levels",
        _ => level,
    };

    public static string Hours(decimal? hours) => hours switch
    {
        null => "hours not stated",
        1 => "1 hour",
        { } known => known.ToString("0.##", CultureInfo.InvariantCulture) + " hours",
    };

    /// <summary>How far an address was checked, in one or two words.</summary>
    public static string Address(AddressCheck check) => check switch
    {
        AddressCheck.ExactInList => "verified",
        AddressCheck.PageSeen => "site seen",
        AddressCheck.NotOpened => "unverified",
        _ => "not checked",
    };

    /// <summary>Hours to expect, with the range.</summary>
    public static string Hours(Effort? effort) => effort is null ? "Hours not known" : Hours(effort.Low, effort.Likely, effort.High);

    /// <summary>Hours of a whole path, with the steps that are not in the sum.</summary>
    public static string Hours(PathHours hours) => hours switch
    {
        { IsKnown: false } => "Hours not known",
        { NotKnown: 0 } => Hours(hours.Low, hours.Likely, hours.High),
        _ => $"{Hours(hours.Low, hours.Likely, hours.High)}, without {Say.Count(hours.NotKnown, "step")} whose hours are not known",
    };

    /// <summary>The same in weeks at ten hours a week; <c>null</c> where it would be less than two.</summary>
    public static string? Weeks(PathHours hours) =>
        Math.Round(hours.Likely / (double)WeeklyHours) is >= 2 and var weeks ? $"about {weeks:N0} weeks at {WeeklyHours} hours a week" : null;

    public static string From(Background background) => background switch
    {
        Background.Ai => "You come from AI",
        Background.Web3 => "You come from Web3",
        _ => "You come from elsewhere",
    };

    /// <summary>What a reader from a background brings; <c>null</c> where a path asks for nothing.</summary>
    public static string? Needs(Background background) => background switch
    {
        Background.Ai => "A background in AI",
        Background.Web3 => "A background in Web3",
        _ => null,
    };

    public static string Stage(StageKind kind) => kind switch
    {
        StageKind.Build => "Build",
        StageKind.Engage => "Engage",
        _ => "Strengthen",
    };

    /// <summary>True for an address that a link may lead to.</summary>
    public static bool CanFollow(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private static string Hours(int low, int likely, int high) => low == high
        ? $"About {Say.Count(likely, "hour")}"
        : $"About {Say.Count(likely, "hour")} ({Say.Number(low)} to {Say.Number(high)})";
}
