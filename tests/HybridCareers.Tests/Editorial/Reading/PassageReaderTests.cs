using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial.Reading;
using HybridCareers.Evidence;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Editorial.Reading;

public class PassageReaderTests
{
    [Fact]
    public async Task A_source_brings_its_outline_and_what_is_quoted_of_it_and_rests_on_it()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await portal.PublishAsync(Given.ASource(), Given.ADriver().With(driver => driver with { Problem = [new("Something is lacking.", Given.Cites("an-article", "A sentence"))] }));

        var source = (await portal.Service<PassageReader>().OpenAsync("an-article"))!;

        source.IsLive.Should().BeTrue();
        var hash = source.Content.Versions![0].Sections[0].Sentences[0];
        source.Known[hash].Should().Equal("A sentence");
        source.Used[hash].Should().Equal("Something is lacking.");
    }

    [Fact]
    public async Task A_source_that_is_not_live_is_opened_as_its_newest_draft()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var report = Given.ASource("report");
        await portal.SaveAsync(report);
        await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Author, report.Id, 1, ((SourceContent)report.Content) with { Publisher = "Another" }, ""));

        var source = (await portal.Service<PassageReader>().OpenAsync("report"))!;

        (source.IsLive, source.Content.Publisher).Should().Be((false, "Another"));
        (await portal.Service<PassageReader>().OpenAsync("no-such")).Should().BeNull();
    }
}
