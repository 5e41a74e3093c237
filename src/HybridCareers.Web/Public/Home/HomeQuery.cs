using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Web.Public.Changes;
using HybridCareers.Web.Shared.Evidence;
using HybridCareers.Web.Shared.Schema;

namespace HybridCareers.Web.Public.Home;

/// <summary>Answers <c>/</c>.</summary>
public static class HomeQuery
{
    private const int MostRoles = 12;
    private const int MostChanges = 5;
    private const string Description =
        "What the jobs between artificial intelligence and Web3 are, what they ask, where they lead and how to get in. Every statement names its source.";

    public static Answer<HomeView> Find(Catalog catalog, PageUrl url)
    {
        var overview = catalog.Overviews.All.Count > 0 ? catalog.Overviews.All[0].Content : null;
        var roles = RoleEvidence.In(catalog).On(RoleCard.AllOf(catalog).Take(MostRoles), url.DayOf(catalog));
        var drivers = catalog.Drivers.All.OrderBy(driver => driver.Content.Order).ToList();
        return new HomeView(
            Count(catalog), roles, overview,
            [.. drivers.Select(driver => new HomeDriver(driver.Slug, driver.Content.Title, driver.Content.Problem, driver.Content.Answer))],
            [.. catalog.Paths.All.Select(path => new HomePath(path.Slug, path.Content.Title))],
            Lately(catalog))
        {
            Head = new PageHead("Careers between AI and Web3", Description, Urls.Home, [SchemaOrg.WebSite("HybridCareers", Description)], $"{Urls.Api}/home"),
            Notes = new Footnotes(Claims(overview, roles, drivers), catalog),
        };
    }

    private static HomeCounts Count(Catalog catalog)
    {
        var domains = catalog.Skills.All.CountBy(skill => skill.Content.Domain).ToDictionary();
        return new HomeCounts(
            catalog.Roles.All.Count, catalog.Skills.All.Count, domains.GetValueOrDefault(SkillDomain.Ai), domains.GetValueOrDefault(SkillDomain.Both),
            domains.GetValueOrDefault(SkillDomain.Web3), catalog.Sources.All.Count);
    }

    private static List<ChangeDay> Lately(Catalog catalog)
    {
        var left = MostChanges;
        var days = new List<ChangeDay>();
        foreach (var day in ChangeDay.Of(catalog.Changes, catalog).TakeWhile(_ => left > 0))
        {
            days.Add(day with { Groups = [.. day.Groups.Take(left)] });
            left -= day.Groups.Count;
        }

        return days;
    }

    // In the order of the page, so that its numbers rise from top to bottom.
    private static IEnumerable<Claim> Claims(OverviewContent? overview, IReadOnlyList<RoleCard> roles, IReadOnlyList<Live<DriverContent>> drivers) =>
    [
        .. overview?.RolesLead.At("rolesLead") ?? [],
        .. roles.SelectMany(role => role.Claims()),
        .. overview?.Opening.At("opening") ?? [],
        .. overview?.Wanted.At("wanted") ?? [],
        .. overview?.DriversLead.At("driversLead") ?? [],
        .. drivers.SelectMany(driver => driver.Content.Claims()),
        .. overview?.DriversClose.At("driversClose") ?? [],
        .. overview?.EntryLead.At("entryLead") ?? [],
        .. overview?.OutlookLead.At("outlookLead") ?? [],
        .. overview?.Closing.At("closing") ?? [],
    ];
}
