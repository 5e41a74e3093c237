using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial.Links;
using HybridCareers.Editorial.Reading;
using HybridCareers.Evidence;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Editorial.Reading;

public class LinkReaderTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Addresses_are_filtered_and_paged_the_worst_first(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var books = new[] { "broken", "failing", "good", "moved", "new" }.ToDictionary(name => name, name => Given.AResource(name).With(book => book with { Url = $"https://example.org/{name}" }));
        var wall = Given.ASource("wall").With(source => source with { Url = "https://wall.example/" });
        await portal.PublishAsync([.. books.Values, wall, Given.ADriver("a-driver")]);
        await portal.SaveAsync(Given.AResource("draft-only"));
        var book = portal.Service<LinkBook>();
        await book.OpenAsync(Monday, Monday, default);
        foreach (var day in (int[])[0, 1, 2])
            await NoteAsync("broken", LinkVerdict.Failed, day);
        await NoteAsync("failing", LinkVerdict.Failed, 0);
        await NoteAsync("good", LinkVerdict.Good, 0);
        await book.NoteAsync("https://example.org/moved", [books["moved"].Id], new(LinkVerdict.Good, 200, MovedTo: "https://example.org/there"), Monday, default);
        await book.NoteAsync("https://wall.example/", [wall.Id], new(LinkVerdict.Unsaid, 403, "No."), Monday, default);

        (await SlugsAsync(new())).Should().Equal("broken", "failing", "good", "moved", "new", "wall");
        (await SlugsAsync(new(LinkStanding.Broken))).Should().Equal("broken");
        (await SlugsAsync(new(LinkStanding.Unchecked))).Should().Equal("new");
        (await SlugsAsync(new(Kind: EntryKind.Source))).Should().Equal("wall");
        (await SlugsAsync(new(Text: "FAIL"))).Should().Equal("failing");
        (await SlugsAsync(new(IsMoved: true))).Should().Equal("moved");
        (await SlugsAsync(new(Page: 2, Size: 4))).Should().Equal("new", "wall");
        (await portal.Service<LinkReader>().ListAsync(new(Size: 1))).Total.Should().Be(6);
        (await portal.Service<LinkReader>().LatestAsync()).Should().BeNull();
        (await portal.Service<LinkReader>().CountAsync()).Should().BeEquivalentTo(new Dictionary<LinkStanding, int>
        {
            [LinkStanding.Broken] = 1, [LinkStanding.Failing] = 1, [LinkStanding.Good] = 2, [LinkStanding.Unchecked] = 1, [LinkStanding.Unsaid] = 1,
        });

        Task NoteAsync(string name, LinkVerdict verdict, int day) =>
            book.NoteAsync($"https://example.org/{name}", [books[name].Id], new(verdict, verdict == LinkVerdict.Good ? 200 : 404), Monday.AddDays(day), default);
        async Task<IEnumerable<string>> SlugsAsync(LinkFilter filter) => (await portal.Service<LinkReader>().ListAsync(filter)).Rows.Select(row => row.Name);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_entry_that_got_another_address_counts_as_unchecked_and_one_taken_down_not_at_all(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var (changed, removed) = (Given.AResource("changed"), Given.AResource("removed"));
        await portal.PublishAsync(changed, removed);
        var book = portal.Service<LinkBook>();
        await book.OpenAsync(Monday, Monday, default);
        await book.NoteAsync("https://example.org/book", [changed.Id, removed.Id], new(LinkVerdict.Failed, 404), Monday, default);
        await portal.TryChangeAsync(changed.With(content => content with { Url = "https://example.org/other" }));
        await portal.TakeDownAsync(removed.Id);

        var row = (await portal.Service<LinkReader>().ListAsync(new())).Rows.Should().ContainSingle().Subject;

        (row.Url, row.Standing).Should().Be(("https://example.org/other", LinkStanding.Unchecked));
        (await portal.Service<LinkReader>().CountAsync()).Should().BeEquivalentTo(new Dictionary<LinkStanding, int> { [LinkStanding.Unchecked] = 1 });
        var (total, toDo) = await book.OpenAsync(Monday, Monday, default);
        (total, toDo.Single().Key).Should().Be((1, "https://example.org/other"));
    }
}
