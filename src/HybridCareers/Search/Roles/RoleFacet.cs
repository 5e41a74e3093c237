using System.Text.Json;
using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Search.Roles;

/// <summary>A property by which roles are filtered. Each role has exactly one of its values, and "unknown" is one of them.</summary>
/// <param name="Key">Its name in addresses.</param>
/// <param name="Values">Its values in addresses, "unknown" last.</param>
/// <param name="ValueOf">The value of a role.</param>
public sealed record RoleFacet(string Key, IReadOnlyList<string> Values, Func<RoleCard, string> ValueOf)
{
    /// <summary>The value of roles of which the property is not known.</summary>
    public const string Unknown = "unknown";

    /// <summary>The field that a role's skills lean to.</summary>
    public static RoleFacet Emphasis { get; } = Of("emphasis", card => card.Emphasis, SkillDomain.Ai, SkillDomain.Web3, SkillDomain.Both, SkillDomain.General);

    /// <summary>How much a role is wanted.</summary>
    public static RoleFacet Demand { get; } = Of("demand", card => card.Demand.Level, DemandLevel.VeryHigh, DemandLevel.High, DemandLevel.Moderate);

    /// <summary>Whither the demand moves.</summary>
    public static RoleFacet Trend { get; } = Of("trend", card => card.Demand.Trend, DemandTrend.Rising, DemandTrend.Stable, DemandTrend.Falling);

    /// <summary>Whether a role asks for code.</summary>
    public static RoleFacet Coding { get; } = Of("coding", card => card.Coding.Need, CodingNeed.Yes, CodingNeed.Some, CodingNeed.No);

    /// <summary>How senior one must be to begin.</summary>
    public static RoleFacet Entry { get; } = Of("entry", card => card.Entry.Level, EntryLevel.Entry, EntryLevel.Mid, EntryLevel.Senior);

    /// <summary>Every facet in the order to show.</summary>
    public static IReadOnlyList<RoleFacet> All { get; } = [Emphasis, Demand, Trend, Coding, Entry];

    private static RoleFacet Of(string key, Func<RoleCard, Enum?> valueOf, params Enum[] known)
    {
        var names = known.ToDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));
        return new(key, [.. known.Select(value => names[value]), Unknown], card => valueOf(card) is { } value ? names.GetValueOrDefault(value, Unknown) : Unknown);
    }
}
