using HybridCareers.Published;

namespace HybridCareers.Web.Public.About;

/// <summary>Answers <c>/about/accessibility</c>.</summary>
public static class AccessibilityQuery
{
    public static Answer<AboutView> Find(Catalog catalog, PageUrl url) =>
        AboutView.Of(catalog, "Accessibility", "What works for whom, how it is tested, and how to tell us what does not.", Urls.Accessibility);
}
