using System.Collections.Concurrent;
using HybridCareers.Published;

namespace HybridCareers.Web.Hosting;

/// <summary>
/// Ready answers of one catalogue on one day, under their canonical addresses. A newer catalogue or a new day begins an empty one:
/// nothing is ever stale, and nothing is removed one by one.
/// </summary>
public sealed class PageStore(Catalog catalog, DateOnly day, long budget)
{
    private readonly Room paths = new(budget / 4 * 3);

    // Addresses with a query have a room of their own, so that a flood of them cannot push out the pages themselves.
    private readonly Room queries = new(budget / 4);

    /// <summary>The catalogue that every kept page shows.</summary>
    public Catalog Catalog { get; } = catalog;

    /// <summary>The day that ages are counted from.</summary>
    public DateOnly Day { get; } = day;

    /// <summary>Bytes held.</summary>
    public long Size => paths.Size + queries.Size;

    /// <summary>Pages held that somebody asked for.</summary>
    public IEnumerable<StoredPage> Pages => paths.Kept.Concat(queries.Kept).Select(kept => kept.Value);

    /// <summary>Those of addresses without a query.</summary>
    public IEnumerable<KeyValuePair<string, StoredPage>> Paths => paths.Kept;

    /// <summary>The answer kept for an address without query; <c>null</c> where none is.</summary>
    public StoredPage? Find(string path) => paths.Find(path);

    /// <summary>The answer for an address, made once where several ask at a time; <c>null</c> where <paramref name="make"/> gives none.</summary>
    public async ValueTask<StoredPage?> GetAsync(string address, Func<Task<StoredPage?>> make)
    {
        var room = address.Contains('?', StringComparison.Ordinal) ? queries : paths;
        if (room.Find(address) is not { } kept)
            return await room.MakeAsync(address, make);
        Telemetry.Kept.Add(1);
        return kept;
    }

    /// <summary>Puts an answer to an address without a query in the place of what is kept for it.</summary>
    public void Put(string path, StoredPage page) => paths.Put(path, page);

    /// <summary>Lets go of an answer; nothing where another one is kept for that address.</summary>
    public void Drop(string path, StoredPage page) => paths.Drop(path, page);

    private sealed class Room(long budget)
    {
        private readonly ConcurrentDictionary<string, StoredPage> kept = new(StringComparer.Ordinal);
        private readonly ConcurrentDictionary<string, Task<StoredPage?>> inTheMaking = new(StringComparer.Ordinal);
        private readonly Lock sweeping = new();
        private long size;

        public long Size => Interlocked.Read(ref size);

        public IEnumerable<KeyValuePair<string, StoredPage>> Kept => kept;

        public StoredPage? Find(string address)
        {
            if (!kept.TryGetValue(address, out var page))
                return null;
            page.Hits++;
            if (!page.Used)
                page.Used = true;
            return page;
        }

        public void Put(string address, StoredPage page)
        {
            if (kept.TryRemove(address, out var before))
                before.CountOut();
            Add(address, page);
        }

        public void Drop(string address, StoredPage page)
        {
            if (kept.TryRemove(KeyValuePair.Create(address, page)))
                page.CountOut();
        }

        public async Task<StoredPage?> MakeAsync(string address, Func<Task<StoredPage?>> make)
        {
            // Whoever comes meanwhile waits without a thread: a lock would hold up the readers of other pages as well.
            var making = new TaskCompletionSource<StoredPage?>(TaskCreationOptions.RunContinuationsAsynchronously);
            var first = inTheMaking.GetOrAdd(address, making.Task);
            if (first != making.Task)
                return await first;
            try
            {
                var page = await make();
                if (page is { Keeps: true })
                    Add(address, page);
                making.SetResult(page);
                return page;
            }
            catch (Exception error)
            {
                making.SetException(error);
                _ = making.Task.Exception; // nobody else may be waiting for it
                throw;
            }
            finally
            {
                inTheMaking.TryRemove(address, out _);
            }
        }

        private void Add(string address, StoredPage page)
        {
            if (page.Size > budget || !kept.TryAdd(address, page))
                return;
            page.CountIn(Count);
            if (!kept.ContainsKey(address))
                page.CountOut(); // a sweep took it before it was counted
        }

        private void Count(long bytes)
        {
            if (Interlocked.Add(ref size, bytes) > budget && bytes > 0)
                MakeRoom();
        }

        private void MakeRoom()
        {
            lock (sweeping)
            {
                if (Size <= budget)
                    return; // whoever held the lock before made room for this one too
                // Second chance: first what was not asked for since the last sweep, then anything, down to nine tenths.
                foreach (var (address, page) in kept.ToArray().OrderBy(pair => pair.Value.Used))
                {
                    page.Used = false;
                    if (Size > budget / 10 * 9 && kept.TryRemove(address, out _))
                        page.CountOut();
                }
            }
        }
    }
}
