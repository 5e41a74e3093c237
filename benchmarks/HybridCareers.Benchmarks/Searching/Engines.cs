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

/// <summary>The portal's own index, asked for what the others are asked for: the first ten by name.</summary>
internal sealed class Own(Catalog catalog) : IEngine
{
    private readonly SearchIndex index = SearchIndex.In(catalog);

    public string Name => "ours";

    public ValueTask<IReadOnlyList<string>> FindAsync(string query) => new([.. index.Top(query).Select(hit => hit.Slug)]);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>The same with all that the page of results shows: marks, snippets, what was found as what, counts by kind, "did you mean".</summary>
internal sealed class OwnPage(Catalog catalog) : IEngine
{
    private readonly SearchIndex index = SearchIndex.In(catalog);

    public string Name => "ours, page";

    public ValueTask<IReadOnlyList<string>> FindAsync(string query) => new([.. index.Search(query).Hits.Select(hit => hit.Slug)]);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
