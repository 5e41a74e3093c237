using System.Globalization;
using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;

namespace HybridCareers.Web.Public.Plan;

/// <summary>What an address of <c>/plan</c> asks for.</summary>
/// <param name="Have">The reader's skills.</param>
/// <param name="Target">The role to reach; <c>null</c> = not chosen yet.</param>
/// <param name="Hours">Hours a week.</param>
/// <param name="Optional">Optional skills of the role to learn as well.</param>
/// <param name="From">The first day of the plan; <c>null</c> = weeks are only counted.</param>
public sealed record PlanAddress(HeldSkills Have, Live<RoleContent>? Target, int Hours, HeldSkills Optional, DateOnly? From)
{
    /// <summary>Hours a week where none are given.</summary>
    public const int UsualHours = 10;

    private const int MostHours = 80;

    /// <summary>The parameters.</summary>
    public static QueryKey[] Keys { get; } =
    [
        new("have", "The skills that one has, as for the match: py,sol.3.", HeldSkills.LongestText, FreeText: true),
        new("target", "The role to reach, by slug or title."),
        new("hours", $"Hours a week, 1 to {MostHours}; {UsualHours} where absent."),
        new("optional", "Optional skills of the role to learn as well, by code, separated by commas.", FreeText: true),
        new("from", "The first day, as 2027-01-31: the plan then has dates.", 10, FreeText: true),
    ];

    /// <summary>The canonical address.</summary>
    public string Path => On(Urls.Plan);

    /// <summary>The same plan as a file.</summary>
    public string On(string path) => path + QueryWith(Have.ToString(), Optional.ToString());

    /// <summary>The plan with one more optional skill.</summary>
    public string WithOptional(string code) => Urls.Plan + QueryWith(Have.ToString(), Sorted(Optional, code));

    /// <summary>The plan of somebody who has one more skill.</summary>
    public string WithSkill(string code, ProficiencyLevel level) => Urls.Plan + QueryWith(Sorted(Have, HeldSkills.Write(code, level)), Optional.ToString());

    private static string Sorted(HeldSkills skills, string another) => string.Join(',', skills.All.Select(held => held.Code).Append(another).Order(StringComparer.Ordinal));

    private string QueryWith(string have, string optional) => Urls.MatchOf(have, ("target", Target?.Slug), ("hours", Hours == UsualHours ? null : Hours.ToString(CultureInfo.InvariantCulture)),
        ("optional", optional), ("from", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))[Urls.Match.Length..];

    /// <summary>Reads an address.</summary>
    /// <returns>What is wrong, in a sentence for its author; <c>null</c> = nothing.</returns>
    public static string? Read(Catalog catalog, PageUrl url, out PlanAddress asked)
    {
        var have = HeldSkills.Read(catalog, url["have"], out var problem);
        var optional = HeldSkills.Read(catalog, url["optional"], out var other);
        asked = new(have, TargetOf(catalog, url, ref problem), HoursOf(url, ref problem), optional, FromOf(url, ref problem));
        return problem ?? other;
    }

    private static Live<RoleContent>? TargetOf(Catalog catalog, PageUrl url, ref string? problem)
    {
        if (url["target"] is not { } name)
            return null;
        if (EntryNames.In(catalog).Role(name) is { } role)
            return role;
        problem ??= catalog.WhatBecameOf(EntryKind.Role, name) switch
        {
            { NowAt: { } now } => $"The role '{BadValue.Brief(name)}' stands at '{now}' now; use that name in the parameter 'target'.",
            { } => $"The role '{BadValue.Brief(name)}' was taken down; choose another one in the parameter 'target'.",
            null => $"We have no role '{BadValue.Brief(name)}'; the parameter 'target' takes the name that stands in the address of a role.",
        };
        return null;
    }

    private static int HoursOf(PageUrl url, ref string? problem)
    {
        if (url["hours"] is not { } text)
            return UsualHours;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && hours is >= 1 and <= MostHours)
            return hours;
        problem ??= BadValue.Of("hours", text, $"a whole number from 1 to {MostHours}");
        return UsualHours;
    }

    private static DateOnly? FromOf(PageUrl url, ref string? problem)
    {
        if (url["from"] is not { } text)
            return null;
        // A plan may last some years; the calendar must not end before it.
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2200)
            return day;
        problem ??= BadValue.Of("from", text, "a day from the years 2000 to 2199, as 2027-01-31");
        return null;
    }
}
