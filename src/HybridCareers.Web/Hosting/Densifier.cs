namespace HybridCareers.Web.Hosting;

/// <summary>Compresses files and kept pages again, as densely as brotli can, while nobody waits for them.</summary>
public sealed class Densifier(PageStores stores, SiteAssets assets, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        PageStore? lasting = null;
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var store = stores.Current;
            // Pages of a catalogue that the next one follows at once are not worth it.
            var pages = store == lasting ? assets.All.Concat(store.Pages) : assets.All;
            lasting = store;
            foreach (var page in pages.Where(page => page is { IsDense: false, Used: true }))
            {
                // A newer catalogue has thrown these pages away: begin again with its own.
                if (stoppingToken.IsCancellationRequested || stores.Current != store)
                    break;
                page.Densify();
                await Task.Yield();
            }
        }
    }
}
