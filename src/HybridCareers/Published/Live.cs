using HybridCareers.Content;

namespace HybridCareers.Published;

/// <summary>An entry as readers see it now.</summary>
/// <param name="Id">The entry's lasting identity.</param>
/// <param name="Slug">Its slug, unique within its kind.</param>
/// <param name="Revision">Number of the live revision, from 1.</param>
/// <param name="PublishedAt">When this revision went live, UTC.</param>
/// <param name="Content">What it says.</param>
public sealed record Live<T>(Guid Id, string Slug, int Revision, DateTimeOffset PublishedAt, T Content)
    where T : IContent;

/// <summary>The live entries of one kind, found by slug and by id. Immutable.</summary>
public sealed class Shelf<T>
    where T : IContent
{
    private readonly Dictionary<string, Live<T>> bySlug;

    /// <summary>Puts entries on a shelf, ordered by name and then by slug.</summary>
    public Shelf(IEnumerable<Live<T>> entries)
    {
        All = [.. entries.OrderBy(entry => entry.Content.Name, StringComparer.OrdinalIgnoreCase).ThenBy(entry => entry.Slug, StringComparer.Ordinal)];
        bySlug = All.ToDictionary(entry => entry.Slug, StringComparer.Ordinal);
    }

    /// <summary>Every entry, by name.</summary>
    public IReadOnlyList<Live<T>> All { get; }

    /// <summary>The entry with that slug; <c>null</c> where there is none.</summary>
    public Live<T>? Find(string slug) => bySlug.GetValueOrDefault(slug);
}
