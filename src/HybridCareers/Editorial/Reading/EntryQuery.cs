using HybridCareers.Database;
using HybridCareers.Drafts;

namespace HybridCareers.Editorial.Reading;

/// <summary>Turns a filter into a query.</summary>
internal static class EntryQuery
{
    /// <summary>The entries that a filter lets through, in no order.</summary>
    public static IQueryable<Entry> Of(CareersDb db, EntryFilter filter)
    {
        IQueryable<Entry> entries = db.Entries;
        if (filter.Kind is { } kind)
            entries = entries.Where(entry => entry.Kind == kind);
        foreach (var word in AskedWords.In(filter.Text))
            entries = entries.Where(entry => entry.SearchText.Contains(word));
        return filter.State switch
        {
            EntryState.DraftOnly => entries.Where(entry => entry.LiveRevision == null),
            EntryState.Live => entries.Where(entry => entry.LiveRevision != null),
            EntryState.NewerDraft => entries.Where(entry => entry.LiveRevision < entry.LatestRevision),
            EntryState.Waiting => entries.Where(entry => db.Reviews.Any(review => review.EntryId == entry.Id && review.Verdict == Verdict.Open)),
            EntryState.Mine => Mine(db, entries, filter.Me),
            EntryState.MyDrafts => Mine(db, entries, filter.Me).Where(entry => entry.LiveRevision == null || entry.LiveRevision < entry.LatestRevision),
            EntryState.Stale => entries.Where(entry => entry.ReviewBy < filter.Today),
            _ => entries,
        };
    }

    private static IQueryable<Entry> Mine(CareersDb db, IQueryable<Entry> entries, Guid me) => entries.Where(entry =>
        entry.Owner == me || entry.UpdatedBy == me || db.WorkingCopies.Any(copy => copy.EntryId == entry.Id && copy.MemberId == me && copy.Content != null));

    /// <summary>The same in an order without ties.</summary>
    public static IQueryable<Entry> Sorted(IQueryable<Entry> entries, EntryOrder order) => order switch
    {
        EntryOrder.LatestChange => entries.OrderByDescending(entry => entry.UpdatedAt).ThenBy(entry => entry.SearchText).ThenBy(entry => entry.Id),
        EntryOrder.ReviewBy => entries.OrderBy(entry => entry.ReviewBy == null).ThenBy(entry => entry.ReviewBy).ThenBy(entry => entry.SearchText).ThenBy(entry => entry.Id),
        _ => entries.OrderBy(entry => entry.SearchText).ThenBy(entry => entry.Kind).ThenBy(entry => entry.Id),
    };
}
