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
    private readonly List<Live<T>> all;
    private readonly Dictionary<string, Live<T>> bySlug;

    /// <summary>Puts entries on a shelf, ordered by name and then by slug.</summary>
    public Shelf(IEnumerable<Live<T>> entries)
        : this([.. entries.Order(ByName)])
    {
    }

    private Shelf(List<Live<T>> all)
    {
        this.all = all;
        bySlug = all.ToDictionary(entry => entry.Slug, StringComparer.Ordinal);
    }

    /// <summary>Every entry, by name.</summary>
    public IReadOnlyList<Live<T>> All => all;

    /// <summary>The entry with that slug; <c>null</c> where there is none.</summary>
    public Live<T>? Find(string slug) => bySlug.GetValueOrDefault(slug);

    /// <summary>The shelf without some entries and with others in their places; what stays is not put in order again.</summary>
    internal Shelf<T> With(IReadOnlySet<Guid> without, IEnumerable<Live<T>> others)
    {
        var next = new List<Live<T>>(all.Count + 1);
        next.AddRange(all.Where(entry => !without.Contains(entry.Id)));
        foreach (var other in others)
        {
            var at = next.BinarySearch(other, ByName);
            next.Insert(at < 0 ? ~at : at, other);
        }

        return new(next);
    }

    private static Comparer<Live<T>> ByName { get; } = Comparer<Live<T>>.Create((one, other) =>
        StringComparer.OrdinalIgnoreCase.Compare(one.Content.Name, other.Content.Name) is not 0 and var name ? name : string.CompareOrdinal(one.Slug, other.Slug));
}
