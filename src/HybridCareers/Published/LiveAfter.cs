using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Published;

/// <summary>What would be live once a bundle went live.</summary>
internal sealed class LiveAfter
{
    private readonly LiveFacts live;
    private readonly ILookup<(EntryKind, string), Guid> bearers;
    private readonly Dictionary<Guid, Candidate> bundle;
    private readonly Dictionary<(EntryKind, string), Guid> leaving;

    public LiveAfter(IReadOnlyList<Candidate> bundle, LiveFacts live)
    {
        this.live = live;
        this.bundle = bundle.ToDictionary(candidate => candidate.Id);
        bearers = live.Entries.Where(entry => !this.bundle.ContainsKey(entry.Id)).Select(entry => (entry.Kind, entry.Slug, entry.Id))
            .Concat(bundle.Select(candidate => (candidate.Kind, candidate.Slug, candidate.Id)))
            .ToLookup(entry => (entry.Kind, entry.Slug), entry => entry.Id);
        leaving = live.Entries.Where(entry => this.bundle.TryGetValue(entry.Id, out var candidate) && candidate.Slug != entry.Slug)
            .ToDictionary(entry => (entry.Kind, entry.Slug), entry => entry.Id);
    }

    /// <summary>The entry that would bear a slug; <c>null</c> = none.</summary>
    public Guid? Find(EntryKind kind, string slug) => bearers[(kind, slug)].Select(id => (Guid?)id).FirstOrDefault();

    /// <summary>How many entries would bear a slug.</summary>
    public int BearersOf(EntryKind kind, string slug) => bearers[(kind, slug)].Count();

    /// <summary>The entry that bore a slug once, or leaves it with this bundle; <c>null</c> = none.</summary>
    public Guid? RetiredBy(EntryKind kind, string slug) =>
        live.Retired.TryGetValue((kind, slug), out var id) || leaving.TryGetValue((kind, slug), out id) ? id : null;

    /// <summary>What a source says of itself.</summary>
    public SourceContent? Source(Guid id) =>
        bundle.TryGetValue(id, out var candidate) ? candidate.Content as SourceContent : live.Sources.GetValueOrDefault(id);

    /// <summary>Live entries outside the bundle that would name a slug which is borne no more.</summary>
    public IEnumerable<Problem> BrokenNames()
    {
        var names = live.Entries.ToDictionary(entry => entry.Id);
        return
            from naming in live.NamedBy
            where !bundle.ContainsKey(naming.By)
            let target = bundle[naming.Target]
            where names[naming.Target].Slug != target.Slug
            select new Problem("slug",
                $"{names[naming.By].InWords} names '{names[naming.Target].Slug}' at {naming.Place}: publish it together with this, under the new slug.",
                target.InWords);
    }
}
