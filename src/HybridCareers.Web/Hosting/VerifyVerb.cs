using System.Globalization;
using HybridCareers.Database;
using HybridCareers.Editorial.Verifying;
using HybridCareers.Web.Public;

namespace HybridCareers.Web.Hosting;

/// <summary>The verb <c>verify</c>: says of everything that must always be true how often it is not.</summary>
public static class VerifyVerb
{
    private const int MostLines = 20;

    /// <summary>Looks at the database and the catalogue on disk, and with <c>--url</c> at the pages of a running portal too.</summary>
    /// <returns>0 = everything is as it must be, 1 = something is not.</returns>
    public static async Task<int> RunAsync(WebApplication app)
    {
        var told = app.Configuration["acknowledged"] is { Length: > 0 } list ? await File.ReadAllLinesAsync(list) : [];
        var acknowledged = told.Where(line => line.Length > 0).Select(line => Guid.Parse(line, CultureInfo.InvariantCulture)).ToList();
        var found = await app.Services.GetRequiredService<PortalVerifier>().VerifyAsync(acknowledged);
        if (app.Configuration["url"] is { Length: > 0 } url)
            found = [.. found, await PagesAsync(app.Services, new Uri(url))];
        foreach (var each in found)
        {
            await Console.Out.WriteLineAsync($"{each.Name} {each.Says}: {each.Violations.Count} of {each.Looked} not");
            foreach (var line in each.Violations.Take(MostLines))
                await Console.Out.WriteLineAsync("   " + line);
        }

        var violations = found.Sum(each => each.Violations.Count);
        await Console.Out.WriteLineAsync($"{violations} violations.");
        return violations == 0 ? 0 : 1;
    }

    /// <summary>Pages as a running portal shows them, byte by byte against what the database's catalogue gives.</summary>
    private static async Task<Invariant> PagesAsync(IServiceProvider services, Uri root)
    {
        var (catalog, renderer) = (await services.GetRequiredService<CatalogReader>().ReadAsync(null, CancellationToken.None), services.GetRequiredService<PageRenderer>());
        using var client = new HttpClient { BaseAddress = root };
        var (looked, wrong) = (0, new List<string>());
        var today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        var addresses = PublicPages.All.Where(page => !page.HasSlug).Select(page => (Page: page, Slug: "")).Concat(
            from entry in catalog.Entries
            from page in PublicPages.All
            where page.HasSlug && page.At(entry.Slug) == Urls.Of(entry.Kind, entry.Slug)
            select (Page: page, entry.Slug));
        foreach (var (page, slug) in addresses)
        {
            var path = page.At(slug);
            if (page.Past is not null || page.Query(catalog, new PageUrl(path, slug, []).On(today)).View is not { } view)
                continue;
            looked++;
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            var (shown, due) = (await answer.Content.ReadAsByteArrayAsync(), await renderer.RenderAsync(page.Component, view));
            if (!answer.IsSuccessStatusCode || !shown.AsSpan().SequenceEqual(due))
                wrong.Add($"{path} answers {(int)answer.StatusCode} and shows something else than what is live.");
        }

        return new("I7", "public pages show what is live", looked, wrong);
    }
}
