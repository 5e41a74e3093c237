using HybridCareers.Published;
using HybridCareers.Web.Public.Compare;
using HybridCareers.Web.Public.Home;
using HybridCareers.Web.Public.Outlook;
using HybridCareers.Web.Public.Paths;
using HybridCareers.Web.Public.Projects;
using HybridCareers.Web.Public.Resources;
using HybridCareers.Web.Public.Roles;
using HybridCareers.Web.Public.Search;
using HybridCareers.Web.Public.Skills;

namespace HybridCareers.Web.Public;

/// <summary>The public site: one line maps a page and its JSON twin.</summary>
public static class PublicPages
{
    /// <summary>Every public page.</summary>
    public static IReadOnlyList<PublicPage> All { get; } =
    [
        MapPage<ComparePage, CompareView>("/compare", "/compare", CompareQuery.Find, "The comparison tables of our sources, or chosen roles side by side.", CompareQuery.Keys) with { Download = CompareCsv.Download },
        MapPage<RoleListPage, RoleListView>("/roles", "/roles", RoleListQuery.Find, "Roles, filtered, sorted and paged.", RoleListQuery.Keys),
        MapPage<HomePage, HomeView>("/", "/home", HomeQuery.Find, "The front page: counts, roles in short, the field in words, the latest changes."),
        MapPage<RolePage, RoleView>("/roles/{slug}", "/roles/{slug}", RoleQuery.Find, "One role in full."),
        MapPage<SkillListPage, SkillListView>(Urls.Skills, Urls.Skills, SkillListQuery.Find, "Skills, filtered and sorted, a hundred a page.", SkillListQuery.Keys),
        MapPage<SkillPage, SkillView>("/skills/{slug}", "/skills/{slug}", SkillQuery.Find, "One skill in full: what comes first, who needs it, how to learn it."),
        MapPage<PathListPage, PathListView>(Urls.Paths, Urls.Paths, PathListQuery.Find, "The ways into the field in short."),
        MapPage<PathPage, PathView>("/paths/{slug}", "/paths/{slug}", PathQuery.Find, "One path in full: its steps with skills, resources, projects and hours."),
        MapPage<ProjectListPage, ProjectListView>(Urls.Projects, Urls.Projects, ProjectListQuery.Find, "All projects: what each proves and when it is done."),
        MapPage<OutlookPage, OutlookView>(Urls.Outlook, Urls.Outlook, OutlookQuery.Find, "The anticipated developments in order."),
        MapPage<ResourceListPage, ResourceListView>(Urls.Resources, Urls.Resources, ResourceListQuery.Find, "Learning resources, filtered, a hundred a page.", ResourceListQuery.Keys),
        MapPage<SearchPage, SearchView>(Urls.Search, Urls.Search, SearchQuery.Find, "What a search finds, twenty hits a page.", SearchQuery.Keys),
        MapPage<SuggestPage, SuggestView>(Urls.Suggest, Urls.Suggest, SuggestQuery.Find, "Names that what was typed may become, at most eight.", SuggestQuery.Keys),
    ];

    private static PublicPage MapPage<TPage, TView>(
        string url, string? api, Func<Catalog, PageUrl, Answer<TView>> query, string summary, QueryKey[]? keys = null, bool kept = true)
        where TPage : PageOf<TView>
        where TView : IPageView =>
        new(url, api is null ? null : Urls.Api + api, keys ?? [], typeof(TPage), typeof(TView),
            (catalog, at) => PageAnswer.Of(query(catalog, at)), summary, kept);
}
