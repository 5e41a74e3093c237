using System.Diagnostics.Metrics;
using System.Security.Cryptography;
using HybridCareers.Published;
using HybridCareers.Web.Hosting;

namespace HybridCareers.Tests.Web.Hosting;

public class PageStoreTests
{
    private const int Budget = 400 * 1024;

    private readonly PageStore store = new(Catalog.Empty, new DateOnly(2026, 11, 22), Budget);

    [Fact]
    public async Task A_page_is_made_once_however_many_ask_at_a_time()
    {
        var made = 0;
        var gate = new TaskCompletionSource();
        async Task<StoredPage?> MakeAsync()
        {
            Interlocked.Increment(ref made);
            await gate.Task;
            return Page();
        }

        var asking = Enumerable.Range(0, 50).Select(_ => store.GetAsync("/roles", MakeAsync).AsTask()).ToList();
        gate.SetResult();
        var answers = await Task.WhenAll(asking);

        made.Should().Be(1);
        answers.Should().OnlyContain(answer => ReferenceEquals(answer, answers[0]));
    }

    [Fact]
    public async Task Nothing_is_kept_of_an_answer_that_is_none()
    {
        (await store.GetAsync("/roles/nobody", () => Task.FromResult<StoredPage?>(null))).Should().BeNull();
        store.Size.Should().Be(0);
    }

    [Fact]
    public async Task An_error_is_not_kept_either()
    {
        var failing = () => store.GetAsync("/", () => throw new InvalidOperationException("broken")).AsTask();
        await failing.Should().ThrowAsync<InvalidOperationException>();
        (await store.GetAsync("/", () => Task.FromResult<StoredPage?>(Page()))).Should().NotBeNull();
    }

    [Fact]
    public async Task A_flood_of_queries_neither_grows_the_store_nor_pushes_out_pages()
    {
        await store.GetAsync("/roles/zkml-engineer", () => Task.FromResult<StoredPage?>(Page()));
        for (var number = 0; number < 2_000; number++)
            await store.GetAsync($"/roles?page={number}", () => Task.FromResult<StoredPage?>(Page()));

        store.Size.Should().BeLessThanOrEqualTo(Budget);
        store.Find("/roles/zkml-engineer").Should().NotBeNull();
    }

    [Fact]
    public async Task Of_too_many_pages_those_asked_for_lately_stay()
    {
        for (var number = 0; number < 300; number++)
        {
            await store.GetAsync($"/skills/{number}", () => Task.FromResult<StoredPage?>(Page()));
            store.Find("/skills/0").Should().NotBeNull("it is asked for again and again");
        }

        store.Size.Should().BeLessThanOrEqualTo(Budget);
    }

    [Fact]
    public async Task The_count_of_bytes_follows_what_pages_grow_by()
    {
        var page = (await store.GetAsync("/", () => Task.FromResult<StoredPage?>(Page())))!;
        var before = store.Size;
        _ = page.Identity;
        _ = page.Gzip;

        store.Size.Should().Be(page.Size).And.BeGreaterThan(before);
    }

    [Fact]
    public async Task What_is_made_of_a_page_after_it_left_is_not_counted()
    {
        var first = (await store.GetAsync("/skills/first", () => Task.FromResult<StoredPage?>(Page())))!;
        for (var number = 0; number < 300; number++)
            await store.GetAsync($"/skills/{number}", () => Task.FromResult<StoredPage?>(Page()));
        store.Find("/skills/first").Should().BeNull();
        var before = store.Size;
        _ = first.Gzip;
        first.Densify();

        store.Size.Should().Be(before).And.Be(store.Pages.Sum(page => page.Size));
    }

    [Fact]
    public async Task Pages_that_grow_make_room_too()
    {
        for (var number = 0; number < 300; number++)
        {
            var page = (await store.GetAsync($"/skills/{number}", () => Task.FromResult<StoredPage?>(Page())))!;
            _ = page.Gzip;
            _ = page.Brotli;
        }

        store.Size.Should().BeLessThanOrEqualTo(Budget).And.Be(store.Pages.Sum(page => page.Size));
    }

    [Fact]
    public async Task Many_at_a_time_neither_break_it_nor_its_count()
    {
        await Parallel.ForAsync(0, 20_000, async (number, ct) =>
        {
            var page = (await store.GetAsync($"/compare?roles={number}", () => Task.FromResult<StoredPage?>(Page())))!;
            if (number % 3 == 0)
                _ = page.Gzip;
        });

        store.Size.Should().BeLessThanOrEqualTo(Budget).And.Be(store.Pages.Sum(page => page.Size));
    }

    [Fact]
    public async Task An_address_spelled_in_another_way_is_answered_and_not_kept()
    {
        var other = new StoredPage([1, 2, 3], "text/html", "no-cache") { Keeps = false };
        (await store.GetAsync("/roles?skill=SoLiDiTy", () => Task.FromResult<StoredPage?>(other))).Should().BeSameAs(other);

        store.Size.Should().Be(0);
    }

    [Theory]
    [InlineData("/roles/zkml-engineer")]
    [InlineData("/roles?sort=demand")]
    public async Task An_answer_that_was_ready_is_counted(string address)
    {
        var (counted, here) = (0L, Environment.CurrentManagedThreadId);
        using var listener = new MeterListener();
        listener.EnableMeasurementEvents(Telemetry.Kept);
        // Other tests count at the same time, on threads of their own.
        listener.SetMeasurementEventCallback<long>((_, by, _, _) => counted += Environment.CurrentManagedThreadId == here ? by : 0);
        listener.Start();

        await store.GetAsync(address, () => Task.FromResult<StoredPage?>(Page()));
        counted.Should().Be(0, "it was made");
        await store.GetAsync(address, () => Task.FromResult<StoredPage?>(Page()));
        counted.Should().Be(1);
    }

    private static StoredPage Page() => new(RandomNumberGenerator.GetBytes(4_000), "text/html", "no-cache");
}
