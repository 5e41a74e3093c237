using System.Globalization;
using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Search.Roles;

namespace HybridCareers.Web.Public.Roles;

/// <summary>Reads an address of the list, or says what is wrong with it.</summary>
public static class RoleListReader
{
    /// <summary>Reads an address.</summary>
    /// <param name="catalog">The catalogue whose skills may be named.</param>
    /// <param name="url">The address.</param>
    /// <param name="address">What it asks for; meaningless where something is wrong.</param>
    /// <returns>What is wrong, in a sentence for its author; <c>null</c> = nothing.</returns>
    public static string? Read(Catalog catalog, PageUrl url, out RoleListAddress address)
    {
        string? problem = null;
        address = new RoleListAddress([], [], url.Words(ref problem), RoleSort.Title, AsTable: false, Page: 1);
        var facets = new List<RoleCondition>();
        foreach (var facet in RoleFacet.All)
        {
            var values = url.List(facet.Key);
            if (values.FirstOrDefault(value => !facet.Values.Contains(value, StringComparer.Ordinal)) is { } strange)
                return BadValue.Of(facet.Key, strange, facet.Values);
            if (values.Count > 0)
                facets.Add(new RoleCondition(facet.Key, [.. facet.Values.Where(values.Contains)]));
        }

        var (names, skills) = (EntryNames.In(catalog), new List<Live<SkillContent>>());
        foreach (var name in url.List("skill"))
        {
            if (names.Skill(name) is not { } skill)
                return BadValue.Of("skill", name, "the code or the name of a skill that we have, as its page shows it");
            if (!skills.Contains(skill))
                skills.Add(skill);
        }

        if (skills.Count > RoleListAddress.MostSkills)
            return $"The parameter 'skill' names {skills.Count} skills; at most {RoleListAddress.MostSkills} can be asked for at a time.";
        var sort = 0;
        if (url["sort"] is { } order && (sort = RoleListAddress.Sorts.ToList().IndexOf(order)) < 0)
            return BadValue.Of("sort", order, RoleListAddress.Sorts);
        if (url["view"] is { } view and not ("cards" or "table"))
            return BadValue.Of("view", view, "cards or table");
        var page = url.PageNumber(ref problem);
        if (problem is not null)
            return problem;
        address = address with { Facets = facets, Skills = skills, Sort = (RoleSort)sort, AsTable = url["view"] == "table", Page = page };
        return null;
    }
}
