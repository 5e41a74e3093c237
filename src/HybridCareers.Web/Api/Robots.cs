namespace HybridCareers.Web.Api;

/// <summary><c>/robots.txt</c>: everything may be read, and where the map is (RFC 9309).</summary>
public static class Robots
{
    /// <summary>The file.</summary>
    public static string Write(FileRequest request) =>
        $"""
        User-agent: *
        Allow: /

        Sitemap: {request.Site.Absolute(Urls.Sitemap)}

        """;
}
