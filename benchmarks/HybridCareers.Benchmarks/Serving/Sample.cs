using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HybridCareers.Benchmarks.Serving;

/// <summary>Addresses to measure, and the bytes that they answer with.</summary>
/// <param name="Pages">Addresses of pages.</param>
/// <param name="Twins">Addresses of their JSON twins.</param>
/// <param name="Matches">Addresses of a match for each typical origin; none where the catalogue has no origins.</param>
/// <param name="Plans">Addresses of a plan from each of them to a role.</param>
/// <param name="Bodies">Address to body, unpacked.</param>
/// <param name="Packed">Path of a page to its body in brotli.</param>
public sealed partial record Sample(
    IReadOnlyList<string> Pages, IReadOnlyList<string> Twins, IReadOnlyList<string> Matches, IReadOnlyList<string> Plans, Dictionary<string, RawServer.Body> Bodies, Dictionary<string, RawServer.Body> Packed)
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
        var matches = OriginPattern().Matches(await client.GetStringAsync(new Uri("/match", UriKind.Relative))).Select(found => found.Value).Distinct(StringComparer.Ordinal).ToList();
        var plans = matches.Select((match, at) => $"{match.Replace("/match", "/plan", StringComparison.Ordinal)}&target={pages[at % pages.Count]["/roles/".Length..]}").ToList();
        return new Sample(pages, twins, matches, plans,
            await ReadAsync(client, pages.Concat(twins).Concat(matches).Concat(plans), null), await ReadAsync(client, pages, "br"));
    }

    /// <summary>Writes bodies for the yardstick.</summary>
    public static async Task<string> SaveAsync(Dictionary<string, RawServer.Body> bodies)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(bodies));
        return file;
    }

    [GeneratedRegex("""/match\?have=[^"&#]+""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OriginPattern();

    private static async Task<Dictionary<string, RawServer.Body>> ReadAsync(HttpClient client, IEnumerable<string> paths, string? encoding)
    {
        var bodies = new Dictionary<string, RawServer.Body>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            if (encoding is not null)
                request.Headers.AcceptEncoding.ParseAdd(encoding);
            using var answer = await client.SendAsync(request);
            answer.EnsureSuccessStatusCode();
            bodies[path] = new(answer.Content.Headers.ContentType!.ToString(), await answer.Content.ReadAsByteArrayAsync(), encoding);
        }

        return bodies;
    }
}
