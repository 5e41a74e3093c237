using HybridCareers.Matching.Mentions;
using HybridCareers.Published;
using HybridCareers.Web.Public;

namespace HybridCareers.Web.Hosting;

/// <summary>Makes what readers open first before the first of them asks, with the indexes of the catalogue that it takes.</summary>
public sealed class Warmer(PageEndpoints pages, CurrentCatalog catalog, ILogger<Warmer> log) : BackgroundService
{
    // A catalogue that the next one follows at once is not worth it.
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim swapped = new(0);

    /// <summary>With fewer entries, whoever searches first waits for the index no longer than for a page.</summary>
    public const int Many = 2_000;

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
            await TryAsync(page.Url, () => AddressOf(page, catalog.Value) is { } url ? pages.MakeReadyAsync(page, url) : Task.CompletedTask);
        }
    }

    /// <summary>Of a large catalogue, makes what the first search, match, plan and pasted text would wait for; of a smaller one nothing.</summary>
    public async Task MakeAheadAsync(CancellationToken ct = default)
    {
        var read = catalog.Value;
        if (read.Entries.Count < Many)
            return;
        foreach (var (page, url) in Questions(read))
        {
            ct.ThrowIfCancellationRequested();
            await TryAsync(page.Url, () => pages.MakeReadyAsync(page, url));
        }

        SkillLinker.Of(read);
    }

    /// <summary>A question to each page that reads an index of its own. Their answers are not kept, what they were read from is.</summary>
    private static IEnumerable<(PublicPage Page, PageUrl Url)> Questions(Catalog read)
    {
        var (have, role) = (string.Join(',', read.Skills.All.Take(3).Select(skill => skill.Content.Code)), read.Roles.All is [var first, ..] ? first : null);
        return from page in PublicPages.All
               let values = page.Url switch
               {
                   Urls.Search => new[] { KeyValuePair.Create("q", role?.Content.Title ?? "") },
                   Urls.Match => [new("have", have)],
                   Urls.Plan => [new("have", have), new("target", role?.Slug ?? "")],
                   _ => [],
               }
               where values.Length > 0
               select (page, new PageUrl(page.Url, "", values));
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
                await MakeAheadAsync(stoppingToken);
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

    private async Task TryAsync(string page, Func<Task> make)
    {
        try
        {
            await make();
        }
        catch (Exception error)
        {
            log.LogError(error, "{Page} could not be made ready; readers who ask for it will be told.", page);
        }
    }

    private void Notice(Catalog next) => swapped.Release();
}
