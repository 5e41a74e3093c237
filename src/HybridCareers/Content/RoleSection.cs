namespace HybridCareers.Content;

/// <summary>The parts of a role that evidence is graded for, in the order of its page.</summary>
public enum RoleSection
{
    Titles, Summary, Coding, Entry, Demand, Pay, Distinction, Day, Skills, Platforms, Career, Observations, Occupations,
}

/// <summary>Finds the part of a role that a place belongs to.</summary>
public static class RoleSections
{
    /// <summary>Parts that every role should speak of: where one says nothing, that is a grade too.</summary>
    public static IReadOnlyList<RoleSection> Expected { get; } =
        [RoleSection.Summary, RoleSection.Coding, RoleSection.Entry, RoleSection.Demand, RoleSection.Pay, RoleSection.Distinction, RoleSection.Day, RoleSection.Skills, RoleSection.Career];

    /// <summary>The part of a place such as <c>day[3]</c>; <c>null</c> where the place is of no role.</summary>
    public static RoleSection? Of(string place)
    {
        var end = place.AsSpan().IndexOfAny('[', '.');
        return (end < 0 ? place : place[..end]) switch
        {
            "alternateTitles" or "title" => RoleSection.Titles,
            "summary" => RoleSection.Summary,
            "distinction" => RoleSection.Distinction,
            "day" => RoleSection.Day,
            "skills" or "skillRemarks" => RoleSection.Skills,
            "platforms" => RoleSection.Platforms,
            "feeders" or "nextPositions" or "careerRemarks" => RoleSection.Career,
            "entry" => RoleSection.Entry,
            "coding" => RoleSection.Coding,
            "demand" => RoleSection.Demand,
            "pay" => RoleSection.Pay,
            "observations" => RoleSection.Observations,
            "occupations" => RoleSection.Occupations,
            _ => null,
        };
    }
}
