using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Web.Admin.Shell;

namespace HybridCareers.Web.Admin.Bundles;

/// <summary>A bundle while it is looked at. A new one is kept here until it is begun; from then on every change is made at once.</summary>
public sealed class BundleSession(BundleReader reader, BundleDesk desk, ReviewReader reviews, DraftReader entries, Me me)
{
    private const int Found = 12;

    /// <summary>The bundle's id, or that of a new one.</summary>
    public Guid Id { get; private set; }

    /// <summary>The bundle; <c>null</c> = it is not begun yet.</summary>
    public DraftBundle? Bundle { get; private set; }

    /// <summary>Its name, as it will be saved.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its entries.</summary>
    public IReadOnlyList<BundleItemRow> Items { get; private set; } = [];

    /// <summary>The reviews of its entries that wait.</summary>
    public IReadOnlyList<WaitingReview> Waiting { get; private set; } = [];

    /// <summary>True where it can still be changed, handed in, decided or published.</summary>
    public bool IsOpen => Bundle is null or { State: BundleState.Open };

    /// <summary>True where all of it may go live.</summary>
    public bool IsApproved => Bundle is { State: BundleState.Open } && Items.Count > 0 && Items.All(item => item.IsApproved);

    /// <summary>Reads it.</summary>
    public async Task OpenAsync(Guid id)
    {
        Id = id;
        if (await reader.OpenAsync(id) is not { } found)
            return;
        (Bundle, Name, Items) = (found.Bundle, found.Bundle.Name, found.Items);
        var handedIn = Items.Where(item => item.Waits).Select(item => (item.EntryId, item.HandedIn ?? 0)).ToHashSet();
        Waiting = [.. (await reviews.WaitingAsync(me.Id)).Where(row => handedIn.Contains((row.Review.EntryId, row.Review.Revision)))];
    }

    /// <summary>Entries that could be added.</summary>
    public async Task<IReadOnlyList<EntryRow>> FindAsync(string words) =>
        [.. (await entries.ListAsync(new(me.Id, default, Text: words, Size: Found + Items.Count))).Rows.Where(row => Items.All(item => item.EntryId != row.Id)).Take(Found)];

    /// <summary>Begins it.</summary>
    public Task<Outcome> BeginAsync() => ThenAsync(desk.CreateAsync(new(Guid.CreateVersion7(), me.Id, Id, Name, Ids) { SessionId = me.Session }));

    /// <summary>Gives it its name.</summary>
    public Task<Outcome> RenameAsync() => ChangeAsync(Ids);

    /// <summary>Adds an entry.</summary>
    /// <returns><c>null</c> while the bundle is not begun.</returns>
    public async Task<Outcome?> AddAsync(EntryRow row)
    {
        if (Bundle is not null)
            return await ChangeAsync([.. Ids, row.Id]);
        Items = [.. Items, new(row.Id, row.Kind, row.Slug, row.Name, row.LatestRevision, null, false, false)];
        return null;
    }

    /// <summary>Takes an entry out.</summary>
    /// <returns><c>null</c> while the bundle is not begun.</returns>
    public async Task<Outcome?> RemoveAsync(Guid entry)
    {
        if (Bundle is not null)
            return await ChangeAsync([.. Ids.Where(id => id != entry)]);
        Items = [.. Items.Where(item => item.EntryId != entry)];
        return null;
    }

    /// <summary>Hands every entry in.</summary>
    public Task<Outcome> SubmitAsync(string note, ReviewKind kind) =>
        ThenAsync(desk.SubmitAsync(new(Guid.CreateVersion7(), me.Id, Id, Bundle!.Version, note, kind) { SessionId = me.Session }));

    /// <summary>Decides about everything that waits, or takes it back.</summary>
    public Task<Outcome> DecideAsync(Verdict verdict, string why) =>
        ThenAsync(desk.DecideAsync(new(Guid.CreateVersion7(), me.Id, Id, Bundle!.Version, verdict, why) { SessionId = me.Session }));

    /// <summary>Puts it live.</summary>
    /// <param name="note">What readers are told.</param>
    public Task<Outcome> PublishAsync(string note) =>
        ThenAsync(desk.PublishAsync(new(Guid.CreateVersion7(), me.Id, Id, Bundle!.Version, note) { SessionId = me.Session }));

    /// <summary>Gives it up.</summary>
    public Task<Outcome> DropAsync() => ThenAsync(desk.DropAsync(new(Guid.CreateVersion7(), me.Id, Id, Bundle!.Version) { SessionId = me.Session }));

    private IReadOnlyList<Guid> Ids => [.. Items.Select(item => item.EntryId)];

    private Task<Outcome> ChangeAsync(IReadOnlyList<Guid> ids) =>
        ThenAsync(desk.ChangeAsync(new(Guid.CreateVersion7(), me.Id, Id, Bundle!.Version, Name, ids) { SessionId = me.Session }));

    private async Task<Outcome> ThenAsync(Task<Outcome> doing)
    {
        var outcome = await doing;
        if (outcome is Effect or BundleChanged or Conflict or InReview)
            await OpenAsync(Id);
        return outcome;
    }
}
