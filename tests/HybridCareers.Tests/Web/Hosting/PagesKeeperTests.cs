using HybridCareers.Database;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HybridCareers.Tests.Web.Hosting;

public sealed class PagesKeeperTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Pages_are_written_at_the_end() => (await AfterAStopAsync(folder.FullName, new LogLines())).Should().ContainSingle().Which.Address.Should().Be("/roles");

    [Fact]
    public async Task Where_they_cannot_be_written_the_log_says_so_and_the_portal_stops_all_the_same()
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "catalog.pages"));
        var log = new LogLines();

        (await AfterAStopAsync(folder.FullName, log)).Should().BeEmpty();
        log.From(LogLevel.Error).Should().ContainSingle().Which.Should().Contain("the next start will be slower");
    }

    private static async Task<IReadOnlyList<(string Address, StoredPage Page)>> AfterAStopAsync(string folder, LogLines log)
    {
        var catalog = SmallCatalog.Of(SmallCatalog.Role("guide"));
        var file = new CatalogFile(Path.Combine(folder, "catalog.json"));
        file.Write(catalog);
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("PublicUrl", "http://localhost")]).Build();
        var disk = new PagesOnDisk(file, new PublicAddress(settings), TimeProvider.System);
        var current = new CurrentCatalog();
        current.Swap(catalog);
        using var stores = new PageStores(current, TimeProvider.System, Options.Create(new PageStoreOptions()));
        await stores.Current.GetAsync("/roles", () => Task.FromResult<StoredPage?>(new([1], "text/html", "no-cache")));
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(log));
        using var keeper = new PagesKeeper(disk, stores, TimeProvider.System, factory.CreateLogger<PagesKeeper>());
        await keeper.StartAsync(default);
        await keeper.StopAsync(default);
        return (await disk.ReadAsync()).Pages;
    }
}
