using HybridCareers.Published;

namespace HybridCareers.Web.Public.About;

/// <summary>Answers <c>/about</c>.</summary>
public static class AboutQuery
{
    public static Answer<AboutView> Find(Catalog catalog, PageUrl url) =>
        AboutView.Of(catalog, "About", "What this portal is, who it is for and what it will not do.", Urls.About);
}
