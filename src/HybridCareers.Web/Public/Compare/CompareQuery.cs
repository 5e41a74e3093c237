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

    private static readonly string[] Sorts = ["source", "role", "skills", "pay", "demand"];

    /// <summary>The parameters of the page.</summary>
    public static QueryKey[] Keys { get; } =
    [
        new("roles", $"Two to {CompareView.Most} roles side by side, by slug, separated by commas; absent: the whole tables of our sources."),
        new("diff", "The value only leaves out the aspects in which the roles do not differ."),
        new("have", "The reader's skills, as for the match: py,sol.3. They become a column of their own, with the match and the hours to reach each role.", HeldSkills.LongestText, FreeText: true),
        new("sort", $"Order of the tables' rows: {string.Join(", ", Sorts)}. Demand has two scales: first amounts, then directions, then what is on neither."),
    ];

    public static Answer<CompareView> Find(Catalog catalog, PageUrl url)
    {
        var sort = Array.IndexOf(Sorts, url["sort"] ?? Sorts[0]);
        if (sort < 0)
            return new Refused<CompareView>(BadValue.Of("sort", url["sort"]!, Sorts));
        if (url["diff"] is { } diff and not "only")
            return new Refused<CompareView>(BadValue.Of("diff", diff, "only, or leave it out"));
        if (ChosenRoles.Read(catalog, url.List("roles"), out var roles) is { } problem)
            return new Refused<CompareView>(problem);
        var have = HeldSkills.Read(catalog, url["have"], out var wrong);
        if (wrong is not null)
            return new Refused<CompareView>(wrong);
        return roles.Count == 0 ? WholeTables(catalog, (CompareSort)sort) : SideBySide(catalog, roles, url["diff"] is not null, have, url.DayOf(catalog));
    }

    private static CompareView WholeTables(Catalog catalog, CompareSort sort)
    {
        var tables = TableOrder.Of(catalog, sort);
        var address = Urls.Compare + (sort == CompareSort.Source ? "" : $"?sort={Sorts[(int)sort]}");
        return new(tables, [], [], [], [])
        {
            Have = HeldSkills.None,
            Head = new PageHead(
                "Compare roles", "The comparison tables of our sources, word for word, and any roles side by side.", address,
                [SchemaOrg.List("Roles compared", tables.SelectMany(table => table.Rows).Where(row => row.IsLive).Select(row => (row.Label, Urls.Role(row.Role))))],
                Urls.Api + address),
            Notes = new Footnotes(catalog.Comparisons.All.SelectMany(table => table.Content.Claims()), catalog),
            Sort = sort,
            OnlyDifferences = false,
            Offered = OfferedAfter([], catalog),
            Of = catalog.Roles.All.Count,
        };
    }

    private static CompareView SideBySide(Catalog catalog, IReadOnlyList<Live<RoleContent>> roles, bool onlyDifferences, HeldSkills have, DateOnly day)
    {
        var compared = new RoleComparison(roles, catalog);
        var aspects = Enum.GetValues<Aspect>().Select(aspect => new ComparedAspect(aspect, compared.Differ(aspect)))
            .Where(aspect => aspect.Differs || !onlyDifferences).OrderByDescending(aspect => aspect.Differs);
        var titles = roles.Select(role => role.Content.Title).ToList();
        var address = Urls.CompareOf(roles.Select(role => role.Slug)) + (onlyDifferences ? "&diff=only" : "") + (have.All.Count > 0 ? $"&have={have}" : "");
        return new(
            [], [.. roles.Select((role, at) => RoleOf(role, at, compared, catalog, day))], roles.Count < 2 ? [] : [.. aspects],
            [.. compared.Skills.Select(skill => new ComparedSkillRow(
                skill.Skill.Slug, skill.Skill.Content.Title, skill.IsShared, skill.IsEssentialToAll, skill.IsAlike, skill.Needs, have.Find(skill.Skill.Slug)?.Level))],
            roles.Count < 2 || have.All.Count == 0 ? [] : [.. roles.Select(role => ReachOf(catalog, have, role))])
        {
            Have = have,
            Head = new PageHead(
                titles.Count < 2 ? "Compare with what?" : string.Join(titles.Count == 2 ? " and " : ", ", titles) + " compared", $"Side by side: {string.Join(", ", titles)}. Where they differ comes first; skills they share and skills of one alone.",
                address, [SchemaOrg.List("Roles compared", roles.Select(role => (role.Content.Title, Urls.Role(role.Slug))))], Urls.Api + address),
            Notes = new Footnotes(roles.Count < 2 ? [] : roles.SelectMany(role => ClaimsOf(role.Content)), catalog),
            Sort = CompareSort.Source,
            OnlyDifferences = onlyDifferences,
            Offered = OfferedAfter(roles, catalog),
            Of = catalog.Roles.All.Count,
        };
    }

    private static ComparedReach ReachOf(Catalog catalog, HeldSkills have, Live<RoleContent> role)
    {
        var plan = new LearningPlan(catalog, have, role, new HashSet<string>(StringComparer.Ordinal));
        var missing = plan.Before.Terms.Where(term => !term.IsMet && term.Need.Importance == Importance.Essential);
        return new(plan.Before.IsKnown ? plan.Before.Percent : null, [.. missing.Select(term => new NamedPage(term.Skill.Slug, term.Skill.Content.Title))],
            plan.Steps.Count == plan.HoursNotKnown && plan.Steps.Count > 0 ? null : (int)Math.Round(plan.Hours.Mean));
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
