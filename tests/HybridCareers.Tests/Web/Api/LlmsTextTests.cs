using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Api;
using HybridCareers.Web.Public;

namespace HybridCareers.Tests.Web.Api;

public class LlmsTextTests
{
    [Fact]
    public void It_begins_with_the_name_and_says_what_the_site_is()
    {
        var lines = LlmsText.Write(Files.Request(Catalog.Empty)).Split('\n');

        lines[0].Should().Be("# HybridCareers");
        lines[2].Should().StartWith("> ");
        lines.Count(line => line.StartsWith("# ", StringComparison.Ordinal)).Should().Be(1);
    }

    [Fact]
    public void Every_role_and_every_twin_is_named()
    {
        var text = LlmsText.Write(Files.Request(Bundled.Catalog));

        foreach (var role in Bundled.Catalog.Roles.All)
            text.Should().Contain($"- [{role.Content.Title}]({Files.PublicUrl}/roles/{role.Slug}): ");
        foreach (var page in PublicPages.All.Where(page => page.Api is not null))
            text.Should().Contain($"- `{Files.PublicUrl}{page.Api}`: ");
    }
}
