using HybridCareers.Published;

namespace HybridCareers.Web.Public.About;

/// <summary>Answers <c>/about/privacy</c>.</summary>
public static class PrivacyQuery
{
    public static Answer<AboutView> Find(Catalog catalog, PageUrl url) =>
        AboutView.Of(catalog, "Privacy", "What is stored about a reader: nothing on the server, one choice in the browser.", Urls.Privacy);
}
