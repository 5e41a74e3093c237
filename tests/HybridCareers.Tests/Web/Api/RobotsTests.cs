using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Api;

namespace HybridCareers.Tests.Web.Api;

public class RobotsTests
{
    [Fact]
    public void Everything_may_be_read_and_the_map_is_named() =>
        Robots.Write(Files.Request(Catalog.Empty)).Split('\n').Should().StartWith("User-agent: *").And.Contain("Allow: /")
            .And.Contain($"Sitemap: {Files.PublicUrl}/sitemap.xml").And.NotContain(line => line.StartsWith("Disallow"));
}
