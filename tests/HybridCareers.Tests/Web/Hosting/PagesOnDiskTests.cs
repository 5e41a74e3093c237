using System.Text;
using HybridCareers.Database;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace HybridCareers.Tests.Web.Hosting;

public sealed class PagesOnDiskTests : IDisposable
{
    private static readonly Catalog Shown = SmallCatalog.Of(SmallCatalog.Role("guide"));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();
    private readonly HandClock clock = new();
    private readonly CatalogFile catalog;
    private readonly PagesOnDisk disk;

    public PagesOnDiskTests()
    {
        catalog = new(Path.Combine(folder.FullName, "catalog.json"));
        catalog.Write(Shown);
        disk = On("http://localhost");
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task What_was_asked_for_comes_back_and_is_put_into_a_store_of_the_same_catalogue()
    {
        disk.Write(await StoreAsync(Shown)).Should().BeTrue();

        var store = new PageStore(Shown, Today, 1_000_000);
        (await disk.ReadAsync()).PutInto(store);

        var page = store.Find("/roles/guide")!;
        (Encoding.UTF8.GetString(page.Identity), page.ContentType.ToString(), page.CacheControl.ToString()).Should().Be(("<p>Guide</p>", "text/html; charset=utf-8", "no-cache"));
        store.Paths.Select(kept => kept.Key).Should().BeEquivalentTo(["/roles/guide", "/api/v1/roles/guide"]);
        store.Size.Should().Be(store.Pages.Sum(kept => kept.Size));
        folder.GetFiles().Select(file => file.Name).Should().BeEquivalentTo(["catalog.json", "catalog.pages"]);
    }

    [Fact]
    public async Task They_are_there_before_the_catalogue_is_and_not_in_a_store_of_another()
    {
        disk.Write(await StoreAsync(Shown));
        var kept = await disk.ReadAsync();
        var (before, other) = (new PageStore(Catalog.Empty, Today, 1_000_000), new PageStore(Catalog.Of(Shown.Version + 1, Shown.Entries, [], []), Today, 1_000_000));
        kept.PutInto(before);
        kept.PutInto(other);

        before.Find("/roles/guide").Should().NotBeNull();
        other.Find("/roles/guide").Should().BeNull();
    }

    [Fact]
    public async Task The_most_wanted_are_kept_and_no_answers_to_queries()
    {
        var store = await StoreAsync(Shown);
        for (var number = 0; number < 100; number++)
            await store.GetAsync($"/skills/{number}", () => Task.FromResult<StoredPage?>(new([1], "text/html", "no-cache")));
        await store.GetAsync("/roles?sort=demand", () => Task.FromResult<StoredPage?>(new([1], "text/html", "no-cache")));
        store.Find("/skills/77");
        disk.Write(store);

        (await disk.ReadAsync()).Pages.Select(page => page.Address).Should().HaveCount(32).And.Contain("/skills/77").And.NotContain(address => address.Contains('?'));
    }

    [Fact]
    public async Task Another_catalogue_day_or_address_has_none_of_them()
    {
        disk.Write(await StoreAsync(Shown));
        (await On("https://careers.example.org").ReadAsync()).Should().Be(KeptPages.None);

        clock.Now += TimeSpan.FromDays(1);
        (await disk.ReadAsync()).Should().Be(KeptPages.None);
        clock.Now -= TimeSpan.FromDays(1);
        (await disk.ReadAsync()).Pages.Should().NotBeEmpty();

        catalog.Write(SmallCatalog.Of(SmallCatalog.Role("guide", "Mountain guide")));
        (await disk.ReadAsync()).Should().Be(KeptPages.None, "the same version says something else");
        catalog.Delete();
        (await disk.ReadAsync()).Should().Be(KeptPages.None);
    }

    [Fact]
    public async Task Pages_of_a_catalogue_that_is_not_on_disk_are_not_written()
    {
        disk.Write(await StoreAsync(Catalog.Of(Shown.Version + 1, Shown.Entries, [], []))).Should().BeFalse();
        File.Exists(disk.Path).Should().BeFalse();
    }

    [Fact]
    public async Task Fewer_pages_of_the_same_catalogue_do_not_take_the_place_of_more_and_others_do()
    {
        disk.Write(await StoreAsync(Shown));
        var restarted = On("http://localhost");
        await restarted.ReadAsync();
        var store = new PageStore(Shown, Today, 1_000_000);
        await store.GetAsync("/skills", () => Task.FromResult<StoredPage?>(new([1], "text/html", "no-cache")));

        restarted.Write(store).Should().BeTrue();
        (await disk.ReadAsync()).Pages.Should().HaveCount(2);
        await store.GetAsync("/paths", () => Task.FromResult<StoredPage?>(new([1], "text/html", "no-cache")));
        restarted.Write(store).Should().BeTrue();
        (await disk.ReadAsync()).Pages.Select(page => page.Address).Should().BeEquivalentTo(["/skills", "/paths"]);
    }

    [Fact]
    public async Task A_page_that_is_packed_stays_so_while_it_is_written()
    {
        var store = await StoreAsync(Shown);
        foreach (var page in store.Pages)
            page.Densify();
        var size = store.Size;
        disk.Write(store);

        store.Size.Should().Be(size);
        (await disk.ReadAsync()).Pages.Single(page => page.Address == "/roles/guide").Page.Identity.Should().Equal("<p>Guide</p>"u8.ToArray());
    }

    [Fact]
    public async Task What_came_from_the_disk_can_be_taken_out_again_but_not_what_was_made_since()
    {
        disk.Write(await StoreAsync(Shown));
        var (kept, store) = (await disk.ReadAsync(), new PageStore(Shown, Today, 1_000_000));
        kept.PutInto(store);
        var made = new StoredPage([7], "text/html", "no-cache");
        store.Put("/roles/guide", made);

        kept.TakeOutOf(store);

        store.Paths.Should().ContainSingle().Which.Value.Should().BeSameAs(made);
        store.Size.Should().Be(made.Size);
    }

    [Fact]
    public async Task A_damaged_file_is_left_alone_wherever_it_is_damaged()
    {
        disk.Write(await StoreAsync(Shown));
        var whole = await File.ReadAllBytesAsync(disk.Path);
        var random = new Random(2026);
        for (var at = 0; at < whole.Length; at++)
        {
            var bytes = (byte[])whole.Clone();
            bytes[at] ^= (byte)random.Next(1, 256);
            await File.WriteAllBytesAsync(disk.Path, bytes);
            (await disk.ReadAsync()).Should().Be(KeptPages.None);
            await File.WriteAllBytesAsync(disk.Path, whole[..at]);
            (await disk.ReadAsync()).Should().Be(KeptPages.None);
        }
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.Now.UtcDateTime);

    private PagesOnDisk On(string site) =>
        new(catalog, new PublicAddress(new ConfigurationBuilder().AddInMemoryCollection([new("PublicUrl", site)]).Build()), clock);

    private async Task<PageStore> StoreAsync(Catalog shown)
    {
        var store = new PageStore(shown, Today, 1_000_000);
        await store.GetAsync("/roles/guide", () => Task.FromResult<StoredPage?>(new("<p>Guide</p>"u8.ToArray(), "text/html; charset=utf-8", "no-cache")));
        await store.GetAsync("/api/v1/roles/guide", () => Task.FromResult<StoredPage?>(new("{}"u8.ToArray(), "application/json", "no-cache")));
        await store.GetAsync("/roles/guide.md", () => Task.FromResult<StoredPage?>(new([1], "text/markdown", "no-cache") { Disposition = "attachment" }));
        return store;
    }
}
