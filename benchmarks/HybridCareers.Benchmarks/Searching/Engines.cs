using HybridCareers.Published;
using HybridCareers.Search;

namespace HybridCareers.Benchmarks.Searching;

/// <summary>Something that finds occupations by words.</summary>
internal interface IEngine : IAsyncDisposable
{
    /// <summary>What it is called in the table.</summary>
    string Name { get; }

    /// <summary>Slugs of the first ten hits, the best first.</summary>
    ValueTask<IReadOnlyList<string>> FindAsync(string query);
}

/// <summary>The portal's own index.</summary>
internal sealed class Own(Catalog catalog) : IEngine
{
    private readonly SearchIndex index = SearchIndex.In(catalog);

    public string Name => "ours";

    public ValueTask<IReadOnlyList<string>> FindAsync(string query) => new([.. index.Search(query).Hits.Select(hit => hit.Slug)]);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
