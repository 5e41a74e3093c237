namespace HybridCareers.Web.Hosting;

/// <summary>Compresses files and kept pages again, as densely as brotli can, while nobody waits for them.</summary>
public sealed class Densifier(PageStores stores, SiteAssets assets, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var store = stores.Current;
            foreach (var page in assets.All.Concat(store.Pages).Where(page => page is { IsDense: false, Used: true }))
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
