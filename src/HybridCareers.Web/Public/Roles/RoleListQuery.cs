using HybridCareers.Published;
using HybridCareers.Search.Roles;
using HybridCareers.Web.Shared.Evidence;
using HybridCareers.Web.Shared.Schema;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.Roles;

/// <summary>Answers <c>/roles</c>.</summary>
public static class RoleListQuery
{
    private const int SkillsOffered = 10;

    /// <summary>The parameters of the list.</summary>
    public static QueryKey[] Keys { get; } =
    [
        .. RoleFacet.All.Select(facet => new QueryKey(facet.Key, $"{RoleListWords.Title(facet.Key)}: {string.Join(", ", facet.Values)}; several by commas mean any of them.")),
        new("skill", $"Skills that each role asks for, by code or slug, at most {RoleListAddress.MostSkills}, separated by commas."),
        new("text", "Words, each of which begins a word of the role's titles or summary; signs alone are refused.", 200, FreeText: true),
        new("sort", $"The order: {string.Join(", ", RoleListAddress.Sorts)}."),
        new("view", "How the page shows them: cards or table."),
        new("page", $"The page, from 1; {RoleListView.PageSize} roles each."),
    ];

    public static Answer<RoleListView> Find(Catalog catalog, PageUrl url)
    {
        if (RoleListReader.Read(catalog, url, out var asked) is { } problem)
            return new Refused<RoleListView>(problem);
        var index = RoleIndex.In(catalog);
        var found = new RoleSelection(index, asked.Conditions);
        string? beyond = null;
        var paging = url.PagingOf(found.Total, RoleListView.PageSize, ref beyond);
        if (beyond is not null)
            return new Refused<RoleListView>(beyond);
        var roles = RoleEvidence.In(catalog).On(found.Part(asked.Sort, paging.Before, RoleListView.PageSize), url.DayOf(catalog));
        var chosen = ChosenOf(catalog, asked, found);
        return new RoleListView(
            found.Total, index.Rows.Count, paging.Page, paging.Pages, asked.Sort, [.. RoleFacet.All.Select(facet => ChoicesOf(facet, asked, found))],
            SkillsOf(catalog, asked, found), [.. RemarksOf(asked, found)],
            found.Total > 0 ? [] : [.. chosen.Where(condition => condition.Count > 0).OrderByDescending(condition => condition.Count)], roles)
        {
            Head = HeadOf(asked, found.Total, roles),
            Notes = new Footnotes(roles.SelectMany(role => asked.AsTable ? role.Facts() : role.Claims()), catalog),
            Address = asked,
            Chosen = chosen,
        };
    }

    private static List<Chosen> ChosenOf(Catalog catalog, RoleListAddress asked, RoleSelection found) =>
        [.. asked.Conditions.Select(condition => new Chosen(RoleListWords.Condition(catalog, condition), asked.Without(condition).Path, found.Without(condition)))];

    private static FacetChoices ChoicesOf(RoleFacet facet, RoleListAddress asked, RoleSelection found)
    {
        var chosen = ValuesOf(facet, asked);
        return new(facet.Key, RoleListWords.Title(facet.Key),
            [.. found.CountsOf(facet).Select(pair => new FacetChoice(pair.Value, RoleListWords.Value(facet.Key, pair.Value), pair.Count, chosen.Contains(pair.Value, StringComparer.Ordinal)))]);
    }

    private static List<SkillChoice> SkillsOf(Catalog catalog, RoleListAddress asked, RoleSelection found) =>
    [
        .. asked.Skills.Select(skill => new SkillChoice(skill.Content.Code, skill.Content.Title, found.CountOf(skill.Slug), Chosen: true)),
        .. found.TopSkills(SkillsOffered + asked.Skills.Count).Where(top => asked.Skills.All(skill => skill.Slug != top.Skill)).Take(SkillsOffered)
            .Select(top => (catalog.Skills.Find(top.Skill)!.Content, top.Count))
            .Select(top => new SkillChoice(top.Content.Code, top.Content.Title, top.Count, Chosen: false)),
    ];

    private static IEnumerable<Remark> RemarksOf(RoleListAddress asked, RoleSelection found)
    {
        foreach (var facet in RoleFacet.All.Where(facet => ValuesOf(facet, asked) is { Count: > 0 } values && !values.Contains(RoleFacet.Unknown, StringComparer.Ordinal)))
        {
            if (found.CountsOf(facet)[^1].Count is var unknown and > 0)
                yield return new($"{Say.Count(unknown, "role")} of which {RoleListWords.NotKnown(facet.Key)} {(unknown == 1 ? "is" : "are")} left out.", asked.WithUnknown(facet.Key).Path, unknown == 1);
        }

        if (RoleSorts.UnrankedBy(asked.Sort) is { } unranked && found.CountWithin(unranked, RoleFacet.Unknown) is var last and > 0)
            yield return new($"{Say.Count(last, "role")} of which {RoleListWords.NotKnown(unranked.Key)} {(last == 1 ? "stands" : "stand")} last: {(last == 1 ? "it" : "they")} cannot be ranked.", null, last == 1);
    }

    private static IReadOnlyList<string> ValuesOf(RoleFacet facet, RoleListAddress asked) =>
        asked.Facets.FirstOrDefault(condition => condition.Key == facet.Key)?.Values ?? [];

    private static PageHead HeadOf(RoleListAddress asked, int total, IReadOnlyList<RoleCard> roles) => new(
        asked.Page == 1 ? "Roles between AI and Web3" : $"Roles between AI and Web3, page {asked.Page}",
        $"{Say.Count(total, "role")} between AI and Web3, by field, demand, coding, entry level and skill; what is not known is said.",
        asked.Path,
        [SchemaOrg.List("Roles between AI and Web3", roles.Select(role => (role.Title, Urls.Role(role.Slug))))],
        Urls.Api + asked.Path,
        Listed: asked.Text is null);
}
