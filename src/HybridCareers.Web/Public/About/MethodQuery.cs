using HybridCareers.Published;

namespace HybridCareers.Web.Public.About;

/// <summary>Answers <c>/about/method</c>.</summary>
public static class MethodQuery
{
    public static Answer<AboutView> Find(Catalog catalog, PageUrl url) =>
        AboutView.Of(catalog, "How we know", "What stands behind each statement, figure, grade and search result, limits first.", Urls.Method);
}
