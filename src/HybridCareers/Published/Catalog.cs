using System.Collections.Concurrent;
using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Published;

/// <summary>Everything published, at one moment. Immutable: a newer one takes its place whole.</summary>
public sealed class Catalog
{
    private readonly Dictionary<(EntryKind, string), RetiredSlug> retired;
    private readonly ConcurrentDictionary<Type, Lazy<object>> derived = new();

    /// <summary>Builds a catalogue from entries as they are stored.</summary>
    /// <param name="version">Grows by at least one with every change that readers can see.</param>
    /// <param name="rows">All live entries, in any order.</param>
    /// <param name="retired">Slugs that live entries no longer bear.</param>
    /// <param name="changes">What readers saw changing, in any order.</param>
    /// <exception cref="System.Text.Json.JsonException">A document is not content of its kind.</exception>
    public Catalog(long version, IReadOnlyCollection<PublishedEntry> rows, IEnumerable<RetiredSlug> retired, IEnumerable<Change> changes)
        : this(version, LiveEntry.Read(rows), retired, changes)
    {
    }

    private Catalog(long version, IReadOnlyList<LiveEntry> entries, IEnumerable<RetiredSlug> retired, IEnumerable<Change> changes)
    {
        Version = version;
        Entries = entries;
        Retired = [.. retired];
        Changes = [.. changes.OrderByDescending(change => change.At).ThenBy(change => change.Kind).ThenBy(change => change.Name, StringComparer.Ordinal)];
        this.retired = Retired.ToDictionary(slug => (slug.Kind, slug.Slug));
        Roles = ShelfOf<RoleContent>(EntryKind.Role);
        Skills = ShelfOf<SkillContent>(EntryKind.Skill);
        Paths = ShelfOf<PathContent>(EntryKind.Path);
        Projects = ShelfOf<ProjectContent>(EntryKind.Project);
        Resources = ShelfOf<ResourceContent>(EntryKind.Resource);
        Drivers = ShelfOf<DriverContent>(EntryKind.Driver);
        Developments = ShelfOf<DevelopmentContent>(EntryKind.Development);
        Sources = ShelfOf<SourceContent>(EntryKind.Source);
        Comparisons = ShelfOf<ComparisonContent>(EntryKind.Comparison);
        Contradictions = ShelfOf<ContradictionContent>(EntryKind.Contradiction);
        Overviews = ShelfOf<OverviewContent>(EntryKind.Overview);
    }

    /// <summary>Builds a catalogue from entries that were read already.</summary>
    public static Catalog Of(long version, IReadOnlyList<LiveEntry> entries, IEnumerable<RetiredSlug> retired, IEnumerable<Change> changes) =>
        new(version, entries, retired, changes);

    /// <summary>Nothing published yet.</summary>
    public static Catalog Empty { get; } = new(0, Array.Empty<LiveEntry>(), [], []);

    /// <summary>Grows with every change that readers can see.</summary>
    public long Version { get; }

    /// <summary>Every live entry, in no order.</summary>
    public IReadOnlyList<LiveEntry> Entries { get; }

    /// <summary>Slugs that live entries no longer bear.</summary>
    public IReadOnlyList<RetiredSlug> Retired { get; }

    /// <summary>What readers saw changing, the latest first.</summary>
    public IReadOnlyList<Change> Changes { get; }

    /// <summary>Live roles.</summary>
    public Shelf<RoleContent> Roles { get; }

    /// <summary>Live skills.</summary>
    public Shelf<SkillContent> Skills { get; }

    /// <summary>Live paths.</summary>
    public Shelf<PathContent> Paths { get; }

    /// <summary>Live projects.</summary>
    public Shelf<ProjectContent> Projects { get; }

    /// <summary>Live learning resources.</summary>
    public Shelf<ResourceContent> Resources { get; }

    /// <summary>Live drivers.</summary>
    public Shelf<DriverContent> Drivers { get; }

    /// <summary>Live developments.</summary>
    public Shelf<DevelopmentContent> Developments { get; }

    /// <summary>Live sources.</summary>
    public Shelf<SourceContent> Sources { get; }

    /// <summary>Live comparison tables.</summary>
    public Shelf<ComparisonContent> Comparisons { get; }

    /// <summary>Live contradictions, open and settled.</summary>
    public Shelf<ContradictionContent> Contradictions { get; }

    /// <summary>Live overviews of the field.</summary>
    public Shelf<OverviewContent> Overviews { get; }

    /// <summary>What became of a slug that is not live; <c>null</c> = it never was.</summary>
    public RetiredSlug? WhatBecameOf(EntryKind kind, string slug) => retired.GetValueOrDefault((kind, slug));

    /// <summary>The live entry of an id; <c>null</c> where none is, or none is any more.</summary>
    public LiveEntry? Find(Guid entry) => Derive(static given => given.Entries.ToDictionary(live => live.Id)).GetValueOrDefault(entry);

    /// <summary>What readers saw changing of one entry, the latest first.</summary>
    public IEnumerable<Change> ChangesOf(Guid entry) => Derive(static given => given.Changes.ToLookup(change => change.Entry))[entry];

    /// <summary>An index over this catalogue, made once, when it is first asked for.</summary>
    public T Derive<T>(Func<Catalog, T> make)
        where T : class => (T)derived.GetOrAdd(typeof(T), _ => new Lazy<object>(() => make(this))).Value;

    private Shelf<T> ShelfOf<T>(EntryKind kind)
        where T : IContent => new(Entries.Where(entry => entry.Kind == kind).Select(entry =>
            new Live<T>(entry.Id, entry.Slug, entry.Revision, entry.PublishedAt, (T)entry.Content)));
}
