using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Published;
using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>The one way in which entries go live.</summary>
internal static class GoLive
{
    /// <summary>Puts revisions live, all or none.</summary>
    /// <param name="work">The transaction.</param>
    /// <param name="entries">The entries with the revision that goes live.</param>
    /// <param name="note">What readers are told.</param>
    /// <param name="ct">Cancels.</param>
    /// <param name="looked">True where somebody looked at the entries, so that the clock of their freshness begins anew.</param>
    public static async Task<Outcome> RunAsync(
        Work work, IReadOnlyList<(Entry Entry, Revision Revision)> entries, string note, CancellationToken ct, bool looked = true)
    {
        var db = work.Db;
        var merges = await MergesReader.ActiveAsync(db, ct);
        if (merges.FirstOrDefault(merge => entries.Any(pair => pair.Entry.Id == merge.FromId)) is { } away)
            return Invalid.At("skill", $"'{away.Slug}' was merged into another skill: undo the merge first.");
        var merged = await MergesReader.ReadAsync(db, merges, entries.ToDictionary(pair => pair.Entry.Id, pair => pair.Entry.Slug), ct);
        var bundle = entries.Select(pair => new Candidate(
            pair.Entry.Id, pair.Entry.Kind, pair.Entry.Slug, merged.In(pair.Entry.Slug, pair.Revision.Read(pair.Entry.Kind)))).ToList();
        var facts = await LiveFactsReader.ReadAsync(db, bundle, ct);
        var problems = PublishGate.Check(bundle, facts);
        if (problems.Count > 0)
            return new Invalid(problems);

        var before = facts.Entries.ToDictionary(entry => entry.Id);
        var ids = facts.Entries.Where(entry => !bundle.Exists(candidate => candidate.Id == entry.Id)).Select(entry => (entry.Kind, entry.Slug, entry.Id))
            .Concat(bundle.Select(candidate => (candidate.Kind, candidate.Slug, candidate.Id)))
            .ToDictionary(entry => (entry.Kind, entry.Slug), entry => entry.Id);
        var projected = bundle.Zip(entries, (candidate, pair) => Projection.From(
            candidate.Id, candidate.Slug, pair.Revision.Number, work.At, candidate.Content, (kind, slug) => ids[(kind, slug)])).ToList();
        await PublishedTables.WriteAsync(db, projected, before.Keys.ToHashSet(), ct);
        await KeepNamesAsync(db, bundle, facts, work.At, ct);

        var version = await NextVersionAsync(db, ct);
        foreach (var ((entry, revision), row) in entries.Zip(projected))
        {
            entry.LiveRevision = revision.Number;
            entry.Version++;
            if (looked)
                FreshnessDesk.Reset(work, entry);
            db.PublishedHistory.Add(new(entry.Id, entry.Kind, entry.Slug, row.Entry.Name, revision.Number, work.At,
                before.ContainsKey(entry.Id) ? ChangeKind.Updated : ChangeKind.Published, note, version));
            work.Record("publish", entry.Id, $"revision {revision.Number} as {entry.Slug}");
        }

        return new WentLive(version, entries.Count);
    }

    /// <summary>The next version of the catalogue, told to the other instances when the transaction ends.</summary>
    public static async Task<long> NextVersionAsync(CareersDb db, CancellationToken ct)
    {
        var state = await db.CatalogState.SingleAsync(ct);
        state.Version++;
        await db.AnnounceAsync(state.Version, ct);
        return state.Version;
    }

    /// <summary>Old slugs lead to the entry for ever; a slug that is borne again is no old one; codes are given once.</summary>
    private static async Task KeepNamesAsync(
        CareersDb db, IReadOnlyList<Candidate> bundle, LiveFacts facts, DateTimeOffset at, CancellationToken ct)
    {
        var before = facts.Entries.ToDictionary(entry => entry.Id);
        foreach (var candidate in bundle)
        {
            if (facts.Retired.ContainsKey((candidate.Kind, candidate.Slug)))
                await db.RetiredNames.Where(name => name.Kind == candidate.Kind && name.Slug == candidate.Slug).ExecuteDeleteAsync(ct);
            if (before.TryGetValue(candidate.Id, out var old) && old.Slug != candidate.Slug)
                db.RetiredNames.Add(new(old.Kind, old.Slug, old.Id, at));
            if (candidate.Content is SkillContent skill && !facts.Codes.ContainsKey(skill.Code))
                db.SkillCodes.Add(new(skill.Code, candidate.Id));
        }
    }
}
