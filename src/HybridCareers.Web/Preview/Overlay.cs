using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Web.Public;

namespace HybridCareers.Web.Preview;

/// <summary>The catalogue as it would be if one entry said something else.</summary>
public static class Overlay
{
    /// <summary>Puts an entry in the place of what is live of it.</summary>
    public static Catalog On(Catalog live, LiveEntry draft) => live.Next(
        live.Version,
        live.Entries.Where(entry => entry.Id == draft.Id || (entry.Kind == draft.Kind && entry.Slug == draft.Slug)).Select(entry => entry.Id).ToHashSet(),
        [draft],
        live.Retired.Where(retired => retired.Kind != draft.Kind || retired.Slug != draft.Slug),
        []);

    /// <summary>The public page on which an entry is seen: its own, or the one that it is a part of.</summary>
    public static (PublicPage Page, PageUrl Url) PageOf(EntryKind kind, string slug) => kind switch
    {
        EntryKind.Role => At("/roles/{slug}", slug),
        EntryKind.Skill => At("/skills/{slug}", slug),
        EntryKind.Path => At("/paths/{slug}", slug),
        EntryKind.Source => At("/sources/{slug}", slug),
        EntryKind.Project => At(Urls.Projects, ""),
        EntryKind.Resource => At(Urls.Resources, ""),
        EntryKind.Development => At(Urls.Outlook, ""),
        EntryKind.Comparison => At(Urls.Compare, ""),
        EntryKind.Contradiction => At(Urls.Contradictions, ""),
        _ => At(Urls.Home, ""),
    };

    private static (PublicPage Page, PageUrl Url) At(string route, string slug)
    {
        var page = PublicPages.All.First(page => page.Url == route);
        return (page, new PageUrl(page.At(slug), slug, []));
    }
}
