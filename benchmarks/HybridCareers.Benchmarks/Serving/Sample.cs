using System.Text.Json;
using System.Xml.Linq;

namespace HybridCareers.Benchmarks.Serving;

/// <summary>Addresses to measure, and the bytes that they answer with.</summary>
/// <param name="Pages">Addresses of pages.</param>
/// <param name="Twins">Addresses of their JSON twins.</param>
/// <param name="Bodies">Path to body, unpacked.</param>
public sealed record Sample(IReadOnlyList<string> Pages, IReadOnlyList<string> Twins, Dictionary<string, RawServer.Body> Bodies)
{
    /// <summary>Takes role pages of a running portal, spread over its sitemap.</summary>
    public static async Task<Sample> TakeAsync(string root, int most = 60)
    {
        using var client = new HttpClient { BaseAddress = new Uri(root) };
        var map = XDocument.Parse(await client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));
        var roles = map.Descendants().Where(node => node.Name.LocalName == "loc").Select(node => new Uri(node.Value).AbsolutePath)
            .Where(path => path.StartsWith("/roles/", StringComparison.Ordinal)).ToList();
        var pages = roles.Where((_, index) => index % Math.Max(1, roles.Count / most) == 0).Take(most).ToList();
        var twins = pages.Select(page => "/api/v1" + page).ToList();
        var bodies = new Dictionary<string, RawServer.Body>(StringComparer.Ordinal);
        foreach (var path in pages.Concat(twins))
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            answer.EnsureSuccessStatusCode();
            bodies[path] = new(answer.Content.Headers.ContentType!.ToString(), await answer.Content.ReadAsByteArrayAsync());
        }

        return new Sample(pages, twins, bodies);
    }

    /// <summary>Writes the bodies for the yardstick.</summary>
    public async Task<string> SaveAsync()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(Bodies));
        return file;
    }
}
