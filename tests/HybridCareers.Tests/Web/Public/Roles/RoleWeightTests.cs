using System.IO.Compression;
using HybridCareers.Content;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Hosting;
using HybridCareers.Web.Public.Roles;
using HybridCareers.Web.Shared.Evidence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit.Abstractions;

namespace HybridCareers.Tests.Web.Public.Roles;

public class RoleWeightTests(ITestOutputHelper output)
{
    private const double MostForCiting = 0.15;

    [Fact]
    public async Task Citing_adds_at_most_15_per_cent_to_the_first_view_of_a_role()
    {
        foreach (var role in Bundled.Catalog.Roles.All)
        {
            var view = RoleQuery.Find(Bundled.Catalog, Pages.Url($"/roles/{role.Slug}", role.Slug)).View();
            var (cited, bare) = (await WeighAsync(view), await WeighAsync(view with { Notes = new Footnotes([], Bundled.Catalog) }));
            var around = Around();
            output.WriteLine($"{role.Slug}: {cited} bytes, {bare} without citations, {100.0 * (cited - bare) / bare:F1} % more; with style and script {100.0 * (cited - bare) / (bare + around):F1} %");
            ((cited - bare) / (double)(bare + around)).Should().BeInRange(0.01, MostForCiting, role.Slug);
        }
    }

    // What a first view loads besides the page itself.
    private static int Around()
    {
        var files = Pages.Services.GetRequiredService<SiteAssets>();
        return new[] { files.Style, files.Script }.Sum(path => files.Find(path)!.Brotli.Length);
    }

    private static async Task<int> WeighAsync(RoleView view) =>
        Encodings.Brotli(await new PageRenderer(Pages.Services, NullLoggerFactory.Instance).RenderAsync(typeof(RolePage), view), CompressionLevel.SmallestSize).Length;
}
