using HybridCareers.Published;
using HybridCareers.Web.Public.About;
using HybridCareers.Web.Public.Changes;
using HybridCareers.Web.Public.Compare;
using HybridCareers.Web.Public.Contradictions;
using HybridCareers.Web.Public.History;
using HybridCareers.Web.Public.Home;
using HybridCareers.Web.Public.Match;
using HybridCareers.Web.Public.Outlook;
using HybridCareers.Web.Public.Paths;
using HybridCareers.Web.Public.Plan;
using HybridCareers.Web.Public.Projects;
using HybridCareers.Web.Public.Resources;
using HybridCareers.Web.Public.Roles;
using HybridCareers.Web.Public.Search;
using HybridCareers.Web.Public.Skills;
using HybridCareers.Web.Public.Sources;

namespace HybridCareers.Web.Public;

/// <summary>The public site: one line maps a page and its JSON twin.</summary>
public static class PublicPages
{
    private static readonly QueryKey Page = new("page", "The page of the list, from 1, which is also the default.");

    /// <summary>Every public page.</summary>
    public static IReadOnlyList<PublicPage> All { get; } =
    [
        MapPage<HomePage, HomeView>("/", "/home", HomeQuery.Find, "The front page: counts, roles in short, the field in words, the latest changes."),
        MapPage<RoleListPage, RoleListView>("/roles", "/roles", RoleListQuery.Find, "Roles, filtered, sorted and paged.", RoleListQuery.Keys),
        MapPage<RolePage, RoleView>("/roles/{slug}", "/roles/{slug}", RoleQuery.Find, "One role in full."),
        MapPage<RolePage, RoleView>("/roles/{slug}/as-of", "/roles/{slug}/as-of", RoleAsOfQuery.Find, "One role as it stood at the end of a day.", RoleAsOfQuery.Keys) with { Past = RoleAsOfQuery.Past },
        .. HistoryQuery.Kinds.Select(kind => MapPage<HistoryPage, HistoryView>(
            Urls.HistoryOf(kind.List + "/{slug}"), Urls.HistoryOf(kind.List + "/{slug}"), (catalog, url) => HistoryQuery.Find(kind.Kind, catalog, url, null),
            "What readers saw changing of one entry, field by field, the latest first.", [Page]) with { Past = HistoryQuery.PastOf(kind.Kind) }),
        MapPage<ComparePage, CompareView>("/compare", "/compare", CompareQuery.Find, "The comparison tables of our sources, or chosen roles side by side.", CompareAddress.Keys) with { Download = CompareCsv.Download, MoreDownloads = [CompareMarkdown.Download] },
        MapPage<MatchPage, MatchView>(Urls.Match, Urls.Match, MatchQuery.Find, "The roles that given skills match best, requirement by requirement.", MatchAddress.Keys) with { Post = MatchPost.Post },
        MapPage<PlanPage, PlanView>(Urls.Plan, Urls.Plan, PlanQuery.Find, "The way from given skills to a role: steps in order, with hours, resources and projects.", PlanAddress.Keys) with
        {
            Download = PlanMarkdown.Download, MoreDownloads = [PlanCalendar.Download, PlanResume.Download],
        },
        MapPage<SkillListPage, SkillListView>(Urls.Skills, Urls.Skills, SkillListQuery.Find, "Skills, filtered and sorted, a hundred a page.", SkillListQuery.Keys),
        MapPage<SkillPage, SkillView>("/skills/{slug}", "/skills/{slug}", SkillQuery.Find, "One skill in full: what comes first, who needs it, how to learn it."),
        MapPage<PathListPage, PathListView>(Urls.Paths, Urls.Paths, PathListQuery.Find, "The ways into the field in short.", PathHave.Keys),
        MapPage<PathPage, PathView>("/paths/{slug}", "/paths/{slug}", PathQuery.Find, "One path in full: its steps with skills, resources, projects and hours.", PathHave.Keys),
        MapPage<ProjectListPage, ProjectListView>(Urls.Projects, Urls.Projects, ProjectListQuery.Find, "All projects: what each proves and when it is done."),
        MapPage<OutlookPage, OutlookView>(Urls.Outlook, Urls.Outlook, OutlookQuery.Find, "The anticipated developments in order."),
        MapPage<ResourceListPage, ResourceListView>(Urls.Resources, Urls.Resources, ResourceListQuery.Find, "Learning resources, filtered, a hundred a page.", ResourceListQuery.Keys),
        MapPage<SearchPage, SearchView>(Urls.Search, Urls.Search, SearchQuery.Find, "What a search finds, twenty hits a page.", SearchQuery.Keys),
        MapPage<SuggestPage, SuggestView>(Urls.Suggest, Urls.Suggest, SuggestQuery.Find, "Names that what was typed may become, at most eight.", SuggestQuery.Keys),
        MapPage<SourceListPage, SourceListView>("/sources", "/sources", SourceListQuery.Find, "Every source, by kind and title.", [Page]),
        MapPage<SourcePage, SourceView>("/sources/{slug}", "/sources/{slug}", SourceQuery.Find, "One source: what is known of it, and what of it was used where.",
            [Page, new QueryKey(SourceQuery.SentenceKey, "The hash of a sentence of the source: lists that sentence alone, with all that rests on it.", 16)]),
        MapPage<ContradictionListPage, ContradictionListView>(Urls.Contradictions, Urls.Contradictions, ContradictionListQuery.Find, "What is said in two ways that do not go together, open and settled.", [Page]),
        MapPage<ChangesPage, ChangesView>("/changes", "/changes", ChangesQuery.Find, "What was published, updated or taken down, the latest first.", [Page]),
        MapPage<AboutPage, AboutView>(Urls.About, null, AboutQuery.Find, ""),
        MapPage<MethodPage, AboutView>(Urls.Method, null, MethodQuery.Find, ""),
        MapPage<AccessibilityPage, AboutView>(Urls.Accessibility, null, AccessibilityQuery.Find, ""),
        MapPage<PrivacyPage, AboutView>(Urls.Privacy, null, PrivacyQuery.Find, ""),
        MapPage<ApiReferencePage, ApiReferenceView>(Urls.ApiReference, null, ApiReferenceQuery.Find, "", ApiReferenceQuery.Keys),
    ];

    private static PublicPage MapPage<TPage, TView>(
        string url, string? api, Func<Catalog, PageUrl, Answer<TView>> query, string summary, QueryKey[]? keys = null)
        where TPage : PageOf<TView>
        where TView : IPageView =>
        new(url, api is null ? null : Urls.Api + api, keys ?? [], typeof(TPage), typeof(TView),
            (catalog, at) => PageAnswer.Of(query(catalog, at)), summary);
}
