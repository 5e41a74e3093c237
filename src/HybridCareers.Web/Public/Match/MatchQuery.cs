using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;

namespace HybridCareers.Web.Public.Match;

/// <summary>Answers <c>/match</c>.</summary>
public static class MatchQuery
{
    private const int MostNext = 5;

    // What only the tenth role asks for is nobody's next step.
    private const int MostSought = 3;

    public static Answer<MatchView> Find(Catalog catalog, PageUrl url)
    {
        var problem = MatchAddress.Read(catalog, url, out var asked);
        if (problem is not null)
            return new Refused<MatchView>(problem);
        var index = MatchIndex.In(catalog);
        var ranking = new RoleRanking(index, asked.Have);
        var roles = RolesOf(index, asked, ranking);
        var enough = asked.Have.All.Count >= MatchView.FewestSkills;
        var paging = url.PagingOf(Math.Min(roles.Total, MatchView.Most), MatchView.PageSize, ref problem);
        if (problem is not null)
            return new Refused<MatchView>(problem);
        var best = enough ? ranking.Best(Math.Min(paging.Page * MatchView.PageSize, MatchView.Most), role => asked.Lets(index.Roles[role].Content)) : [];
        var shown = best.Skip(paging.Before).ToList();
        // For roles chosen where too little is known, nothing is counted, as in the list.
        List<RoleMatch> sought = asked.Targets.Count == 0 || !enough ? [.. shown.Take(MostSought)] : [.. asked.Targets.Select(role => new RoleMatch(index, index.NumberOf(role), asked.Have)).Where(match => match.IsKnown)];
        var path = asked.Path;
        var next = NextSkill.Of(catalog, index, sought);
        return new MatchView(
            [.. asked.Have.All.Select(MatchRows.Of)], asked.Have.NotKnown, enough, roles.Total, paging.Page, enough ? paging.Pages : 1,
            [.. shown.Select((match, at) => MatchRows.Of(match, at > 0 ? shown[at - 1] : null))],
            roles.TooLittleKnown, roles.NothingShared, roles.FilteredOut, roles.FilteredUnknown,
            [.. next.Take(MostNext).Select(MatchRows.Of)], enough && DoorSkill.Of(catalog, index, asked.Have) is { } doors ? MatchRows.Of(doors) : null)
        {
            Meant = [.. MeantSkill.Of(catalog, asked.Have).Select(meant => new MeantRow(meant.Typed, meant.Skill.Slug, meant.Skill.Content.Code, meant.Skill.Content.Title))],
            Sought = [.. sought.Select(match => match.Role.Content.Title)],
            Head = new PageHead(
                "Match my skills", "Which roles between AI and Web3 your skills meet, requirement by requirement, with the whole arithmetic and what would help most.",
                path, Twin: Urls.Api + path, Listed: asked.Have.All.Count == 0),
            Address = asked,
            Origins = asked.Have.All.Count > 0 ? [] : [.. catalog.Paths.All.SelectMany(path => (path.Content.Origins ?? [])
                .Select((origin, at) => (origin.Title, Urls.MatchOf(HeldSkills.OfOrigin(catalog, origin).ToString()), Urls.Origin(path.Slug, at + 1)))).OrderBy(origin => origin.Title, StringComparer.OrdinalIgnoreCase)],
            Offered = SkillOffer.After(catalog, asked.Have),
        };
    }

    /// <summary>Counts who is left out and why; with too few skills nothing is ranked, so nothing is left out.</summary>
    private static Counts RolesOf(MatchIndex index, MatchAddress asked, RoleRanking ranking)
    {
        if (asked.Have.All.Count < MatchView.FewestSkills)
            return default;
        var counts = default(Counts);
        var bounds = ranking.Bounds();
        for (var role = 0; role < bounds.Length; role++)
        {
            var content = index.Roles[role].Content;
            if (!asked.Lets(content))
                (counts.FilteredOut, counts.FilteredUnknown) = (counts.FilteredOut + 1, counts.FilteredUnknown + (asked.Refuses(content) ? 0 : 1));
            else if (!index.IsKnown(role))
                counts.TooLittleKnown++;
            else if (bounds[role] == 0)
                counts.NothingShared++;
            else
                counts.Total++;
        }

        return counts;
    }

    private record struct Counts(int Total, int TooLittleKnown, int NothingShared, int FilteredOut, int FilteredUnknown);
}
