using HybridCareers.Published;

namespace HybridCareers.Web.Hosting;

/// <summary>Makes the pages that readers ask for most from a catalogue that comes, before it takes its place: a publish lets nobody wait for them.</summary>
public sealed class HotPages(PageStores stores, PageEndpoints pages, CurrentCatalog catalog, TimeProvider clock, ILogger<HotPages> log) : IHostedService
{
    private const int Most = 32;

    // The change itself waits as long, and is to be seen on every instance within 50 ms.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(20);

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        catalog.Coming += MakeAsync;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken)
    {
        catalog.Coming -= MakeAsync;
        return Task.CompletedTask;
    }

    private async Task MakeAsync(Catalog next)
    {
        var hot = stores.Current.Pages.Where(page => page is { Hits: > 0, Origin: not null }).OrderByDescending(page => page.Hits).Take(Most).ToList();
        var store = stores.BeginNext(next);
        var begun = clock.GetTimestamp();
        // An index over a large catalogue may take longer than there is time; what is begun is then finished beside the readers.
        await Task.WhenAny(Task.Run(() => MakeAsync(hot, store, begun)), Task.Delay(Longest, clock));
    }

    private async Task MakeAsync(List<StoredPage> hot, PageStore store, long begun)
    {
        try
        {
            foreach (var page in hot.TakeWhile(_ => clock.GetElapsedTime(begun) < Longest))
                await pages.MakeAgainAsync(page, store);
        }
        catch (Exception error)
        {
            log.LogError(error, "A page could not be made ready; readers who ask for it will be told.");
        }
    }
}
