using System.Globalization;
using HybridCareers.BrowserTests.Support;

namespace HybridCareers.BrowserTests.EveryPage;

[Collection(InTheBrowser.Name)]
public sealed class HtmlTests(Site site)
{
    [Fact]
    public async Task The_Nu_checker_finds_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("careers-html-");
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var address in site.Everything)
        {
            var name = (names.Count + 1).ToString("0000", CultureInfo.InvariantCulture) + ".html";
            names.Add(name, address);
            using var answer = await site.Portal.Http.GetAsync(new Uri(address, UriKind.Relative));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), await answer.Content.ReadAsStringAsync());
        }

        var found = await NuChecker.CheckAsync(folder.FullName);
        folder.Delete(recursive: true);

        found.Select(wrong => $"{names[wrong.File]}: {wrong.Message}").ShouldBeNone();
    }

    [Fact]
    public async Task The_Nu_checker_would_find_something()
    {
        var folder = Directory.CreateTempSubdirectory("careers-html-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "x.html"), "<!doctype html><html lang=en><title>x</title><p id=a>x</p><p id=a>x</p>");

        var found = await NuChecker.CheckAsync(folder.FullName);
        folder.Delete(recursive: true);

        found.Should().Contain(wrong => wrong.Message.StartsWith("Duplicate ID", StringComparison.Ordinal));
    }
}
