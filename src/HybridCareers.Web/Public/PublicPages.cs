using HybridCareers.Published;
using HybridCareers.Web.Public.Roles;

namespace HybridCareers.Web.Public;

/// <summary>The public site: one line maps a page and its JSON twin.</summary>
public static class PublicPages
{
    /// <summary>Every public page.</summary>
    public static IReadOnlyList<PublicPage> All { get; } =
    [
        MapPage<RolePage, RoleView>("/roles/{slug}", "/roles/{slug}", RoleQuery.Find, "One role in full."),
    ];

    private static PublicPage MapPage<TPage, TView>(
        string url, string? api, Func<Catalog, PageUrl, Answer<TView>> query, string summary, QueryKey[]? keys = null, bool kept = true)
        where TPage : PageOf<TView>
        where TView : IPageView =>
        new(url, api is null ? null : Urls.Api + api, keys ?? [], typeof(TPage), typeof(TView),
            (catalog, at) => PageAnswer.Of(query(catalog, at)), summary, kept);
}
