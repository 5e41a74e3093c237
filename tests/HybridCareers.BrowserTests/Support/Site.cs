using System.Collections.Concurrent;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace HybridCareers.BrowserTests.Support;

/// <summary>The portal, a browser, and the addresses to visit; one for the whole run.</summary>
public sealed class Site : IAsyncLifetime
{
    private IPlaywright? playwright;

    /// <summary>True where minutes may be spent: every page, not a sample.</summary>
    public static bool TakesMinutes { get; } = Environment.GetEnvironmentVariable("CAREERS_LONG") == "1";

    /// <summary>The portal.</summary>
    public Portal Portal { get; private set; } = null!;

    /// <summary>The browser.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Every page of the sitemap, and the states of pages that it does not name.</summary>
    public IReadOnlyList<string> Everything { get; private set; } = [];

    /// <summary>Each list and single page, and two pages of each sort that there are many of; with <see cref="TakesMinutes"/> everything.</summary>
    public IReadOnlyList<string> Sample { get; private set; } = [];

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        Portal = await Portal.StartAsync();
        playwright = await Playwright.CreateAsync();
        Browser = await Chromium.LaunchAsync(playwright);
        var mapped = await MappedAsync();
        Everything = [.. mapped, .. Addresses.States];
        Sample = TakesMinutes ? Everything : [.. mapped.GroupBy(Addresses.Sort, StringComparer.Ordinal).SelectMany(FirstAndLast), .. Addresses.States];
    }

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        // Each is missing where the one before it did not start.
        if (Browser is not null)
            await Browser.DisposeAsync();
        playwright?.Dispose();
        if (Portal is not null)
            await Portal.DisposeAsync();
    }

    /// <summary>Opens each address in a fresh page and gathers what the check finds wrong, each with its address.</summary>
    public async Task<IReadOnlyCollection<string>> VisitAsync(IEnumerable<string> addresses, Look look, Func<IPage, string, Task<IEnumerable<string>>> check)
    {
        var found = new ConcurrentBag<string>();
        await using var context = await Browser.NewContextAsync(look.Options(Portal.Address));
        await Parallel.ForEachAsync(addresses, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (address, _) =>
        {
            var page = await context.NewPageAsync();
            page.Console += (_, message) => Note(message.Type is "error" or "warning", $"console {message.Type}: {message.Text}");
            page.PageError += (_, error) => Note(true, $"script error: {error}");
            await page.GotoAsync(address);
            foreach (var wrong in await check(page, address))
                Note(true, wrong);
            await page.CloseAsync();

            // A page of a status is reported as such by the browser itself.
            void Note(bool isWrong, string what)
            {
                if (isWrong && !(Addresses.IsStatus(address) && what.Contains("Failed to load resource", StringComparison.Ordinal)))
                    found.Add($"{address}: {what}");
            }
        });
        return found;
    }

    private static IEnumerable<string> FirstAndLast(IEnumerable<string> sort) => new[] { sort.First(), sort.Last() }.Distinct(StringComparer.Ordinal);

    private async Task<IReadOnlyList<string>> MappedAsync()
    {
        var map = XDocument.Parse(await Portal.Http.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));
        var addresses = map.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value)).ToList();
        addresses.Should().NotBeEmpty().And.OnlyContain(address => address.Authority == Portal.Address.Authority);
        return [.. addresses.Select(address => address.PathAndQuery).Distinct(StringComparer.Ordinal)];
    }
}

/// <summary>The tests that share the one portal and browser.</summary>
[CollectionDefinition(Name)]
public sealed class InTheBrowser : ICollectionFixture<Site>
{
    /// <summary>Its name.</summary>
    public const string Name = "In the browser";
}
