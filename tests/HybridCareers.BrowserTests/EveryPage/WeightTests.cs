using HybridCareers.BrowserTests.Support;
using Microsoft.Playwright;

namespace HybridCareers.BrowserTests.EveryPage;

[Collection(InTheBrowser.Name)]
public sealed class WeightTests(Site site)
{
    // Bytes of all bodies as they travel; one window of a fresh connection.
    private const int OneWindow = 14_000;
    private const int Most = 20_000;
    private const int MostRequests = 3;

    [Fact]
    public async Task The_first_view_of_the_front_page_and_of_a_role_fits_into_one_window()
    {
        foreach (var address in site.Everything.Where(address => address == "/" || address.StartsWith("/roles/", StringComparison.Ordinal)))
            await WeighAsync(address, OneWindow);
    }

    [Fact]
    public async Task The_first_view_of_any_page_is_light()
    {
        foreach (var address in site.Sample)
            await WeighAsync(address, Most);
    }

    private async Task WeighAsync(string address, int most)
    {
        await using var context = await site.Browser.NewContextAsync(new Look(1280).Options(site.Portal.Address));
        var page = await context.NewPageAsync();
        var requests = new List<IRequest>();
        page.RequestFinished += (_, request) => requests.Add(request);
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        var sizes = new List<(string Url, int Bytes)>();
        foreach (var request in requests.Where(request => !request.Url.StartsWith("data:", StringComparison.Ordinal)))
            sizes.Add((request.Url, (await request.SizesAsync()).ResponseBodySize));
        sizes.Sum(size => size.Bytes).Should().BeInRange(1_000, most, "{0} consists of {1}", address, string.Join(", ", sizes));
        // The rules for fetching ahead are asked for after the page is there, and serve the next one.
        sizes.Where(size => !size.Url.EndsWith("/speculation-rules.json", StringComparison.Ordinal))
            .Should().HaveCountLessThanOrEqualTo(MostRequests, "{0}", address);
    }
}
