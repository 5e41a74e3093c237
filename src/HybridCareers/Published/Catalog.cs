using System.Collections.Concurrent;
using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Published;

/// <summary>Everything published, at one moment. Immutable: a newer one takes its place whole.</summary>
public sealed class Catalog
{
    private readonly Dictionary<(EntryKind, string), RetiredSlug> retired;
    private readonly ConcurrentDictionary<Type, Lazy<object>> derived = new();

    // Indexes of the catalogue before, each until it is asked for here, with what changed since.
    private readonly ConcurrentDictionary<Type, object> before = new();
    private readonly IReadOnlySet<Guid> changed = new HashSet<Guid>();

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

    private Catalog(long version, IReadOnlyList<LiveEntry> entries, IEnumerable<RetiredSlug> retired, IEnumerable<Change> changes, Step? step = null)
    {
        Version = version;
        Entries = entries;
        Retired = [.. retired];
        Changes = step is null ? [.. InOrder(changes)] : AfterThose(step.Before.Changes, changes);
        this.retired = Retired.ToDictionary(slug => (slug.Kind, slug.Slug));
        Roles = ShelfOf(EntryKind.Role, step, before => before.Roles);
        Skills = ShelfOf(EntryKind.Skill, step, before => before.Skills);
        Paths = ShelfOf(EntryKind.Path, step, before => before.Paths);
        Projects = ShelfOf(EntryKind.Project, step, before => before.Projects);
        Resources = ShelfOf(EntryKind.Resource, step, before => before.Resources);
        Drivers = ShelfOf(EntryKind.Driver, step, before => before.Drivers);
        Developments = ShelfOf(EntryKind.Development, step, before => before.Developments);
        Sources = ShelfOf(EntryKind.Source, step, before => before.Sources);
        Comparisons = ShelfOf(EntryKind.Comparison, step, before => before.Comparisons);
        Contradictions = ShelfOf(EntryKind.Contradiction, step, before => before.Contradictions);
        Overviews = ShelfOf(EntryKind.Overview, step, before => before.Overviews);
        if (step is null)
            return;
        changed = step.Changed;
        foreach (var (type, index) in step.Before.derived.Where(pair => pair.Value is { IsValueCreated: true, Value: IFollowing }))
            before[type] = index.Value;
    }

    /// <summary>From one catalogue to the next: which entries are not what they were, and what stands in their places.</summary>
    private sealed record Step(Catalog Before, IReadOnlySet<Guid> Changed, ILookup<EntryKind, LiveEntry> Fresh, IReadOnlySet<EntryKind> Touched);

    /// <summary>Builds a catalogue from entries that were read already.</summary>
    public static Catalog Of(long version, IReadOnlyList<LiveEntry> entries, IEnumerable<RetiredSlug> retired, IEnumerable<Change> changes) =>
        new(version, entries, retired, changes);

    /// <summary>The catalogue that follows this one. What did not change is not put in order again: of a large catalogue a publish changes little.</summary>
    /// <param name="version">Its version.</param>
    /// <param name="changed">Entries that changed or were taken down, by id; what is fresh counts as such.</param>
    /// <param name="fresh">What is live of them now.</param>
    /// <param name="retired">As in <see cref="Of"/>, all of them.</param>
    /// <param name="news">What readers see changing with it.</param>
    public Catalog Next(long version, IReadOnlySet<Guid> changed, IReadOnlyList<LiveEntry> fresh, IEnumerable<RetiredSlug> retired, IEnumerable<Change> news)
    {
        var (stay, touched) = (new List<LiveEntry>(Entries.Count + fresh.Count), fresh.Select(entry => entry.Kind).ToHashSet());
        var others = changed.Concat(fresh.Select(entry => entry.Id)).ToHashSet();
        foreach (var entry in Entries)
        {
            if (others.Contains(entry.Id))
                touched.Add(entry.Kind);
            else
                stay.Add(entry);
        }

        return new(version, [.. stay, .. fresh], retired, news, new(this, others, fresh.ToLookup(entry => entry.Kind), touched));
    }

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
    public IEnumerable<Change> ChangesOf(Guid entry) => Changes.Where(change => change.Entry == entry);

    /// <summary>An index over this catalogue, made once, when it is first asked for.</summary>
    public T Derive<T>(Func<Catalog, T> make)
        where T : class => derived.TryGetValue(typeof(T), out var known) ? (T)known.Value : Make(make);

    private T Make<T>(Func<Catalog, T> make)
        where T : class => (T)derived.GetOrAdd(typeof(T), _ => new Lazy<object>(() =>
            before.TryRemove(typeof(T), out var old) ? (old as IFollowing<T>)?.Follow(this, changed) ?? make(this) : make(this))).Value;

    private Shelf<T> ShelfOf<T>(EntryKind kind, Step? step, Func<Catalog, Shelf<T>> shelf)
        where T : IContent => step is null ? new(LiveOf<T>(Entries.Where(entry => entry.Kind == kind)))
        : step.Touched.Contains(kind) ? shelf(step.Before).With(step.Changed, LiveOf<T>(step.Fresh[kind])) : shelf(step.Before);

    private static IEnumerable<Live<T>> LiveOf<T>(IEnumerable<LiveEntry> entries)
        where T : IContent => entries.Select(entry => new Live<T>(entry.Id, entry.Slug, entry.Revision, entry.PublishedAt, (T)entry.Content));

    private static IEnumerable<Change> InOrder(IEnumerable<Change> changes) =>
        changes.OrderByDescending(change => change.At).ThenBy(change => change.Kind).ThenBy(change => change.Name, StringComparer.Ordinal);

    private static IReadOnlyList<Change> AfterThose(IReadOnlyList<Change> before, IEnumerable<Change> news)
    {
        List<Change> fresh = [.. InOrder(news)];
        // Clocks of several instances may differ: then the news is not the latest of all.
        return fresh.Count == 0 ? before : before.Count == 0 || fresh[^1].At > before[0].At ? [.. fresh, .. before] : [.. InOrder([.. fresh, .. before])];
    }
}
