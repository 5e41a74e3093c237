using HybridCareers.Published;
using Microsoft.Extensions.Options;

namespace HybridCareers.Web.Hosting;

/// <summary>Holds the store of the catalogue and day of this moment, and begins a new one when either changes.</summary>
public sealed class PageStores : IDisposable
{
    private readonly CurrentCatalog catalog;
    private readonly TimeProvider clock;
    private readonly long budget;
    private readonly ITimer midnight;
    private readonly Lock turning = new();
    private volatile PageStore current;
    private volatile PageStore? coming;

    public PageStores(CurrentCatalog catalog, TimeProvider clock, IOptions<PageStoreOptions> options)
    {
        (this.catalog, this.clock, budget) = (catalog, clock, options.Value.MiB * 1024L * 1024L);
        current = Begin();
        catalog.Swapped += Turn;
        midnight = clock.CreateTimer(_ => Turn(catalog.Value), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
    }

    /// <summary>The store of this moment. Never behind the catalogue that readers see.</summary>
    public PageStore Current => current;

    /// <summary>Ends when the catalogue on disk was read, where one is being read: until then there are no pages but those put here before.</summary>
    public Task Reading { get; set; } = Task.CompletedTask;

    /// <summary>Begins the store of a catalogue that will take its place: pages can be made in it before anybody asks.</summary>
    public PageStore BeginNext(Catalog next) => coming = new(next, Today, budget);

    /// <inheritdoc />
    public void Dispose()
    {
        catalog.Swapped -= Turn;
        midnight.Dispose();
    }

    private void Turn(Catalog swapped)
    {
        lock (turning)
        {
            if (current.Catalog != catalog.Value || current.Day != Today)
                current = coming is { } ready && ready.Catalog == catalog.Value && ready.Day == Today ? ready : Begin();
        }
    }

    private PageStore Begin() => new(catalog.Value, Today, budget);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}

/// <summary>Settings <c>PageStore</c>.</summary>
public sealed class PageStoreOptions
{
    /// <summary>How many MiB of ready answers are kept; 0 = every page is made anew for each request.</summary>
    public int MiB { get; set; } = 64;
}
