using HybridCareers.Published;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HybridCareers.Tests.Support;

/// <summary>The public site over a catalogue, answering requests in memory: no port, no database.</summary>
public sealed class ServedSite : IAsyncDisposable
{
    private readonly WebApplication running;

    private ServedSite(WebApplication app) => (running, Client) = (app, app.GetTestClient());

    /// <summary>Asks the site.</summary>
    public HttpClient Client { get; }

    /// <summary>What it keeps.</summary>
    public PageStore Store => running.Services.GetRequiredService<PageStores>().Current;

    /// <summary>What makes pages and indexes before someone asks.</summary>
    public Warmer Warmer => running.Services.GetRequiredService<Warmer>();

    /// <summary>Starts the site.</summary>
    /// <param name="catalog">What it shows; the bundled content by default.</param>
    public static async Task<ServedSite> StartAsync(Catalog? catalog = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("PublicUrl", Files.PublicUrl)]);
        var current = new CurrentCatalog();
        current.Swap(catalog ?? Bundled.Catalog);
        builder.Services.AddSingleton(current).AddSite(builder.Configuration);
        var app = builder.Build();
        app.UseSite();
        await app.StartAsync();
        return new ServedSite(app);
    }

    /// <summary>Puts a newer catalogue in place, the way the portal does.</summary>
    public async Task TurnAsync(Catalog next)
    {
        var current = running.Services.GetRequiredService<CurrentCatalog>();
        await current.AnnounceAsync(next);
        current.Swap(next);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await running.DisposeAsync();
    }
}
