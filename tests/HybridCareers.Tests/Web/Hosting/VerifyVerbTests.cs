using HybridCareers.Database;
using HybridCareers.FirstRun;
using HybridCareers.Published;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HybridCareers.Tests.Web.Hosting;

public sealed class VerifyVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("careers-");

    [Fact]
    public async Task With_an_address_every_page_that_is_served_there_is_compared()
    {
        await using var portal = Build("http://127.0.0.1:0");
        await CareersStart.PrepareAsync(portal.Services, migrate: true);
        portal.UseSite();
        await portal.StartAsync();
        var current = portal.Services.GetRequiredService<CurrentCatalog>();
        var live = await portal.Services.GetRequiredService<CatalogReader>().ReadAsync(null, CancellationToken.None);
        current.Swap(live);

        (await VerifyAsync(portal.Urls.Single())).Should().Be(0);

        current.Swap(Catalog.Of(live.Version + 1, [.. live.Entries.Where(entry => entry.Slug != "zkml-engineer")], live.Retired, live.Changes));
        (await VerifyAsync(portal.Urls.Single())).Should().Be(1, "one role is not served any more, and others name it");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<int> VerifyAsync(string url)
    {
        await using var verb = Build("http://127.0.0.1:0", $"--url={url}");
        return await Commands.RunAsync(verb, ["verify"]);
    }

    private WebApplication Build(string urls, params string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [$"--HYBRIDCAREERS_DATA={folder.FullName}", "--ConnectionStrings:Careers=", "--PublicUrl=http://localhost", .. args], ApplicationName = typeof(Program).Assembly.GetName().Name,
        });
        builder.WebHost.UseUrls(urls);
        builder.Logging.ClearProviders();
        builder.AddCareers(readAhead: false);
        builder.Services.AddSite(builder.Configuration);
        return builder.Build();
    }
}
