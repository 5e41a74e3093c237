using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Search.Roles;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.Roles;

/// <summary>The words of the list's facets, conditions and orders.</summary>
public static class RoleListWords
{
    /// <summary>What a facet is called.</summary>
    public static string Title(string facet) => facet switch
    {
        "emphasis" => "Emphasis of its skills",
        "demand" => "Demand level",
        "trend" => "Demand trend",
        "coding" => "Coding",
        "entry" => "Entry level",
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "No such facet."),
    };

    /// <summary>What a value of a facet is called.</summary>
    public static string Value(string facet, string value) => value == RoleFacet.Unknown ? "Not known" : facet switch
    {
        "emphasis" => value == "both" ? "AI and Web3 alike" : Say.Domain(Parse<SkillDomain>(value)),
        "demand" => Say.Level(Parse<DemandLevel>(value)),
        "trend" => Say.Trend(Parse<DemandTrend>(value)),
        "coding" => Say.Coding(Parse<CodingNeed>(value)),
        "entry" => Say.Entry(Parse<EntryLevel>(value)),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "No such facet."),
    };

    /// <summary>A condition in words.</summary>
    public static string Condition(Catalog catalog, RoleCondition condition) => condition.Key switch
    {
        RoleCondition.Skill => $"Asks for {catalog.Skills.Find(condition.Values[0])?.Content.Title ?? condition.Values[0]}",
        RoleCondition.Text => $"Says “{BadValue.Brief(condition.Values[0])}”",
        _ => $"{Title(condition.Key)}: {string.Join(" or ", condition.Values.Select(value => Value(condition.Key, value)))}",
    };

    /// <summary>What is not known of roles that a facet calls unknown, to go after "of which".</summary>
    public static string NotKnown(string facet) => facet switch
    {
        "emphasis" => "no skill is known",
        "demand" => "the demand level is not known",
        "trend" => "the demand trend is not known",
        "coding" => "it is not known whether they ask for code",
        _ => "the entry level is not known",
    };

    /// <summary>An order in words, to go after "by".</summary>
    public static string Sort(RoleSort sort) => sort switch
    {
        RoleSort.Demand => "demand level, highest first",
        RoleSort.Trend => "demand trend, rising first",
        RoleSort.Essentials => "essential skills, most first",
        RoleSort.Fewest => "essential skills, fewest first",
        RoleSort.Ai => "share of AI skills",
        RoleSort.Web3 => "share of Web3 skills",
        _ => "title, A to Z",
    };

    private static T Parse<T>(string value)
        where T : struct, Enum => Enum.Parse<T>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
