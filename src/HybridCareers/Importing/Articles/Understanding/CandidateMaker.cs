using HybridCareers.Content;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Makes entries of what was found.</summary>
internal static class CandidateMaker
{
    /// <summary>The candidates: overview, drivers, roles, projects, paths, developments, tables.</summary>
    public static IReadOnlyList<Candidate> Make(Harvest harvest)
    {
        var title = harvest.Title ?? "Overview";
        var overview = new OverviewContent(
            title, harvest.Opening, harvest.Wanted, harvest.DriversLead, harvest.DriversClose, harvest.RolesLead, harvest.EntryLead, harvest.OutlookLead, harvest.Closing);
        return
        [
            .. overview.Claims().Any() ? (Candidate[])[Of(EntryKind.Overview, overview, harvest)] : [],
            .. harvest.Drivers.Select(driver => Of(EntryKind.Driver, driver, harvest)),
            .. harvest.Roles.Select(role => new Candidate(EntryKind.Role, role.Slug, role.ToContent(), role.IsKnown)),
            .. EntryMaker.Make(harvest.Entry, harvest.Slugs),
            .. harvest.Developments.Select(development => Of(EntryKind.Development, development, harvest)),
            .. harvest.Comparisons.Select(table => Of(EntryKind.Comparison, table.Content, harvest)),
        ];
    }

    private static Candidate Of(EntryKind kind, IContent content, Harvest harvest) => new(kind, harvest.Slugs.For(kind, content.Name), content, IsKnown: false);
}
