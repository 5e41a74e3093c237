using System.Text.Json;
using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Search.Roles;

namespace HybridCareers.Web.Public.Roles;

/// <summary>What an address of the list asks for; <see cref="Path"/> writes it back in its one canonical form.</summary>
/// <param name="Facets">Conditions on facets.</param>
/// <param name="Skills">Skills that each role must ask for.</param>
/// <param name="Text">Words to be found; <c>null</c> = none.</param>
/// <param name="Sort">The order.</param>
/// <param name="AsTable">True for the table, false for cards.</param>
/// <param name="Page">The page, from 1.</param>
public sealed record RoleListAddress(
    IReadOnlyList<RoleCondition> Facets, IReadOnlyList<Live<SkillContent>> Skills, string? Text, RoleSort Sort, bool AsTable, int Page)
{
    /// <summary>The most skills that one list may ask for.</summary>
    public const int MostSkills = 10;

    /// <summary>The words of the orders in addresses.</summary>
    public static IReadOnlyList<string> Sorts { get; } = [.. Enum.GetNames<RoleSort>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    /// <summary>Every condition, the text last.</summary>
    public IEnumerable<RoleCondition> Conditions =>
    [
        .. Facets,
        .. Skills.Select(skill => new RoleCondition(RoleCondition.Skill, [skill.Slug])),
        .. Text is null ? [] : (RoleCondition[])[new(RoleCondition.Text, [Text])],
    ];

    /// <summary>The canonical address; what is left at its usual value is left out.</summary>
    public string Path => new PageUrl(Urls.Roles, "", [
        .. Facets.Select(facet => KeyValuePair.Create(facet.Key, string.Join(',', facet.Values))),
        new("skill", string.Join(',', Skills.Select(skill => skill.Content.Code))),
        new("text", Text ?? ""),
        new("sort", Sort == RoleSort.Title ? "" : Sorts[(int)Sort]),
        new("view", AsTable ? "table" : ""),
        new("page", Page == 1 ? "" : Page.ToString(System.Globalization.CultureInfo.InvariantCulture)),
    ]).Canonical;

    /// <summary>The same list without one of its conditions, from its first page.</summary>
    public RoleListAddress Without(RoleCondition condition) => this with
    {
        Facets = [.. Facets.Where(facet => facet.Key != condition.Key)],
        Skills = condition.Key == RoleCondition.Skill ? [.. Skills.Where(skill => skill.Slug != condition.Values[0])] : Skills,
        Text = condition.Key == RoleCondition.Text ? null : Text,
        Page = 1,
    };

    /// <summary>The same list with a facet's unknown value let in, from its first page.</summary>
    public RoleListAddress WithUnknown(string facet) => this with
    {
        Facets = [.. Facets.Select(chosen => chosen.Key == facet ? chosen with { Values = [.. chosen.Values, RoleFacet.Unknown] } : chosen)],
        Page = 1,
    };

    /// <summary>The same table without any condition.</summary>
    public RoleListAddress Bare => this with { Facets = [], Skills = [], Text = null, Page = 1 };
}
