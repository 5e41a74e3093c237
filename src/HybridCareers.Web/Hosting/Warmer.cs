using HybridCareers.Published;
using HybridCareers.Web.Public;

namespace HybridCareers.Web.Hosting;

/// <summary>Makes what readers open first before the first of them asks, with the indexes of the catalogue that it takes.</summary>
public sealed class Warmer(PageEndpoints pages, CurrentCatalog catalog, ILogger<Warmer> log) : BackgroundService
{
    // A catalogue that the next one follows at once is not worth it.
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim swapped = new(0);

    /// <summary>The pages that most visits begin with.</summary>
    public static IReadOnlyList<PublicPage> First { get; } =
        [.. PublicPages.All.Where(page => page.Url is Urls.Home or Urls.Roles || page.Url == Urls.Role("{slug}"))];

    /// <summary>Makes the indexes that these pages take, which needs no part of the portal but the catalogue; nothing where there is none.</summary>
    public static void MakeIndexes(Catalog? read)
    {
        if (read is null)
            return;
        foreach (var page in First.Reverse())
        {
            if (AddressOf(page, read) is { } url)
                page.Query(read, url);
        }
    }

    /// <summary>Makes pages from the catalogue of this moment: of those with a slug the one whose slug comes first.</summary>
    public async Task MakeAsync(IEnumerable<PublicPage> wanted, CancellationToken ct = default)
    {
        foreach (var page in wanted)
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                if (AddressOf(page, catalog.Value) is { } url)
                    await pages.MakeReadyAsync(page, url);
            }
            catch (Exception error)
            {
                log.LogError(error, "{Page} could not be made ready; readers who ask for it will be told.", page.Url);
            }
        }
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        swapped.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        catalog.Swapped += Notice;
        try
        {
            while (true)
            {
                await swapped.WaitAsync(stoppingToken);
                while (await swapped.WaitAsync(Quiet, stoppingToken))
                {
                }

                await MakeAsync(First, stoppingToken);
            }
        }
        finally
        {
            catalog.Swapped -= Notice;
        }
    }

    private static PageUrl? AddressOf(PublicPage page, Catalog catalog)
    {
        var slug = page.HasSlug ? PageSlugs.Of(page, catalog).Select(entry => entry.Slug).FirstOrDefault() : "";
        return slug is null ? null : new PageUrl(page.At(slug), slug, []);
    }

    private void Notice(Catalog next) => swapped.Release();
}
