using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Evidence;
using HybridCareers.Web.Shared.Schema;

namespace HybridCareers.Web.Public.Compare;

/// <summary>Answers <c>/compare</c>.</summary>
public static class CompareQuery
{
    private const int Offered = 24;

    public static Answer<CompareView> Find(Catalog catalog, PageUrl url)
    {
        if (CompareAddress.Read(catalog, url, out var asked) is { } problem)
            return new Refused<CompareView>(problem);
        return asked.Roles.Count == 0 ? WholeTables(catalog, asked) : SideBySide(catalog, asked, url.DayOf(catalog));
    }

    private static CompareView WholeTables(Catalog catalog, CompareAddress asked)
    {
        var tables = TableOrder.Of(catalog, asked.Sort);
        return new(tables, [], [], [], [])
        {
            Address = asked,
            Head = new PageHead(
                "Compare roles", "The comparison tables of our sources, word for word, and any roles side by side.", asked.Path,
                [SchemaOrg.List("Roles compared", tables.SelectMany(table => table.Rows).Where(row => row.IsLive).Select(row => (row.Label, Urls.Role(row.Role))))],
                Urls.Api + asked.Path),
            Notes = new Footnotes(catalog.Comparisons.All.SelectMany(table => table.Content.Claims()), catalog),
            Offered = OfferedAfter([], catalog),
            Of = catalog.Roles.All.Count,
        };
    }

    private static CompareView SideBySide(Catalog catalog, CompareAddress asked, DateOnly day)
    {
        var (roles, compared) = (asked.Roles, new RoleComparison(asked.Roles, catalog));
        var aspects = Enum.GetValues<Aspect>().Select(aspect => new ComparedAspect(aspect, compared.Differ(aspect)))
            .Where(aspect => aspect.Differs || !asked.OnlyDifferences).OrderByDescending(aspect => aspect.Differs);
        var titles = roles.Select(role => role.Content.Title).ToList();
        var reach = new Reach(catalog, asked);
        return new(
            [], [.. roles.Select((role, at) => RoleOf(role, at, compared, catalog, day))], roles.Count < 2 ? [] : [.. aspects],
            [.. compared.Skills.Select(skill => new ComparedSkillRow(
                skill.Skill.Slug, skill.Skill.Content.Title, skill.IsShared, skill.IsEssentialToAll, skill.IsAlike, skill.Needs, asked.Have.Find(skill.Skill.Slug)?.Level))],
            reach.Rows)
        {
            Address = asked,
            NotKnown = asked.Have.NotKnown,
            Order = reach.Order,
            Near = NearHints.Of(catalog, roles),
            Head = new PageHead(
                titles.Count < 2 ? "Compare with what?" : string.Join(titles.Count == 2 ? " and " : ", ", titles) + " compared", $"Side by side: {string.Join(", ", titles)}. Where they differ comes first; skills they share and skills of one alone.",
                asked.Path, [SchemaOrg.List("Roles compared", roles.Select(role => (role.Content.Title, Urls.Role(role.Slug))))], Urls.Api + asked.Path,
                Listed: asked.Have.All.Count == 0 && asked.Weights.Sum == 0),
            Notes = new Footnotes(roles.Count < 2 ? [] : roles.SelectMany(role => ClaimsOf(role.Content)), catalog),
            Offered = OfferedAfter(roles, catalog),
            Of = catalog.Roles.All.Count,
        };
    }

    private static ComparedRole RoleOf(Live<RoleContent> role, int at, RoleComparison compared, Catalog catalog, DateOnly day) => new(
        role.Slug, role.Content.Title, role.Content.Summary, role.Content.Demand, role.Content.Pay, role.Content.Coding, role.Content.Entry,
        SkillMix.Of(role.Content, catalog),
        [.. compared.OnlyOf(at).Select(skill => new NamedPage(skill.Skill.Slug, skill.Skill.Content.Title))],
        [.. compared.PathsTo(at).Select(path => new NamedPage(path.Slug, path.Content.Title))],
        role.Content.Feeders, role.Content.NextPositions, RoleEvidence.In(catalog).Of(role, day));

    /// <summary>What the page shows of a role, without what only its profile shows.</summary>
    private static IEnumerable<Claim> ClaimsOf(RoleContent role) => role.Claims().Where(claim =>
        claim.Place.Split('[', '.')[0] is "summary" or "skills" or "feeders" or "nextPositions" or "entry" or "coding" or "demand" or "pay");

    /// <summary>Roles to choose from: those chosen, those of the tables, then others by title, as many as fit.</summary>
    private static List<Live<RoleContent>> OfferedAfter(IEnumerable<Live<RoleContent>> chosen, Catalog catalog) =>
        [.. chosen.Concat(catalog.Comparisons.All.SelectMany(table => table.Content.Rows).Select(row => catalog.Roles.Find(row.Role)).OfType<Live<RoleContent>>())
            .Concat(catalog.Roles.All).Distinct().Take(Offered)];
}
