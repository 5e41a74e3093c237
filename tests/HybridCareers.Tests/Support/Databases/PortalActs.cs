using HybridCareers.Drafts;
using HybridCareers.Editorial;

namespace HybridCareers.Tests.Support.Databases;

/// <summary>Takes given entries the usual way, by the usual members.</summary>
public static class PortalActs
{
    /// <summary>Writes the first revision of entries.</summary>
    public static async Task SaveAsync(this Portal portal, params IEntryBuilder[] entries)
    {
        foreach (var entry in entries)
            (await portal.Editor.CreateAsync(entry.ToCommand())).Should().BeOfType<Saved>();
    }

    /// <summary>Has the newest revision of an entry handed in and approved.</summary>
    public static async Task ApproveAsync(this Portal portal, Guid entry)
    {
        var now = await portal.NowAsync(entry);
        var submitted = (Submitted)await portal.Reviews.SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, entry, now.LatestRevision, ""));
        (await portal.Reviews.DecideAsync(new(Guid.CreateVersion7(), Portal.Reviewer, submitted.ReviewId, Verdict.Approved, ""))).Should().BeOfType<Decided>();
    }

    /// <summary>Writes, approves and asks to publish new entries as one bundle.</summary>
    public static async Task<Outcome> TryPublishAsync(this Portal portal, params IEntryBuilder[] entries)
    {
        await portal.SaveAsync(entries);
        foreach (var entry in entries)
            await portal.ApproveAsync(entry.Id);
        return await portal.GoLiveAsync([.. entries.Select(entry => entry.Id)]);
    }

    /// <summary>Writes, approves and publishes new entries as one bundle.</summary>
    public static async Task PublishAsync(this Portal portal, params IEntryBuilder[] entries) =>
        (await portal.TryPublishAsync(entries)).Should().BeOfType<WentLive>();

    /// <summary>Writes, approves and asks to publish a change of a live entry.</summary>
    public static async Task<Outcome> TryChangeAsync(this Portal portal, params IEntryBuilder[] entries)
    {
        foreach (var entry in entries)
        {
            var now = await portal.NowAsync(entry.Id);
            (await portal.Editor.SaveAsync(new(Guid.CreateVersion7(), Portal.Author, entry.Id, now.Version, entry.Content, ""))).Should().BeOfType<Saved>();
            await portal.ApproveAsync(entry.Id);
        }

        return await portal.GoLiveAsync([.. entries.Select(entry => entry.Id)]);
    }

    /// <summary>Has the newest revision of an entry approved and asks to publish it.</summary>
    public static async Task<Outcome> GoLiveAfterApprovalAsync(this Portal portal, Guid entry)
    {
        await portal.ApproveAsync(entry);
        return await portal.GoLiveAsync(entry);
    }

    /// <summary>Asks to publish the newest revisions of entries as one bundle.</summary>
    public static async Task<Outcome> GoLiveAsync(this Portal portal, params Guid[] entries)
    {
        var items = new List<PublishItem>();
        foreach (var id in entries)
        {
            var now = await portal.NowAsync(id);
            items.Add(new(id, now.LatestRevision, now.Version));
        }

        return await portal.Publisher.PublishAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, items, "For the test."));
    }

    /// <summary>Asks to take an entry down.</summary>
    public static async Task<Outcome> TakeDownAsync(this Portal portal, Guid entry) => await portal.Publisher.UnpublishAsync(
        new(Guid.CreateVersion7(), Portal.ThePublisher, entry, (await portal.NowAsync(entry)).Version, "No longer needed."));

    /// <summary>The command that begins an entry.</summary>
    public static NewEntry ToCommand(this IEntryBuilder entry, Guid? by = null) =>
        new(Guid.CreateVersion7(), by ?? Portal.Author, entry.Id, entry.Kind, entry.Slug, entry.Content, "First words.");

    /// <summary>The entry as it is stored now.</summary>
    public static async Task<EntryNow> NowAsync(this Portal portal, Guid entry)
    {
        await using var db = portal.Db();
        return EntryNow.Of((await db.Entries.FindAsync(entry))!);
    }
}
