using HybridCareers.Content;
using HybridCareers.Drafts;
using HybridCareers.Drafts.Imports;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Links;
using HybridCareers.Editorial.Packs;
using HybridCareers.Editorial.Sources;
using HybridCareers.Members;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Support.Authorization;

/// <summary>How each verb of the table is tried: by a member, in their session, on a scene. What stands after a comma is a variant of the verb.</summary>
public sealed class Acts
{
    /// <summary>By the names of the table.</summary>
    public IReadOnlyDictionary<string, Func<Scene, Actor, Task<Outcome>>> All { get; }

    /// <summary>On a portal.</summary>
    public Acts(Portal portal, Stage stage)
    {
        var (editor, reviews, publisher) = (portal.Editor, portal.Reviews, portal.Publisher);
        var (schedules, bundles, copies) = (portal.Service<ScheduleDesk>(), portal.Service<BundleDesk>(), portal.Service<WorkingCopies>());
        var (fresh, merger, members, accounts) = (portal.Service<FreshnessDesk>(), portal.Service<SkillMerger>(), portal.Service<MemberDesk>(), portal.Service<AccountDesk>());
        var sources = portal.Service<SourceDesk>();
        var content = Given.ADriver().With(driver => driver with { Title = "Changed" }).Content;
        All = new Dictionary<string, Func<Scene, Actor, Task<Outcome>>>(StringComparer.Ordinal)
        {
            ["EntryEditor.Create"] = (_, a) => editor.CreateAsync(Given.ADriver(stage.Slug()).ToCommand(a.Id) with { SessionId = a.Session }),
            ["EntryEditor.Save"] = (s, a) => editor.SaveAsync(new(New, a.Id, s.Entry.Id, s.Entry.Version, content, "") { SessionId = a.Session }),
            ["EntryEditor.Restore"] = (s, a) => editor.RestoreAsync(new(New, a.Id, s.Entry.Id, s.Entry.Version, 1, "") { SessionId = a.Session }),
            ["EntryEditor.RenameSlug"] = (s, a) => editor.RenameSlugAsync(new(New, a.Id, s.Entry.Id, s.Entry.Version, stage.Slug()) { SessionId = a.Session }),
            ["ReviewDesk.Submit"] = (s, a) => reviews.SubmitAsync(new(New, a.Id, s.Entry.Id, s.Entry.LatestRevision, "") { SessionId = a.Session }),
            ["ReviewDesk.Withdraw"] = (s, a) => reviews.WithdrawAsync(new(New, a.Id, s.Review) { SessionId = a.Session }),
            ["ReviewDesk.Decide"] = (s, a) => reviews.DecideAsync(new(New, a.Id, s.Review, Verdict.Approved, "") { SessionId = a.Session }),
            ["ReviewDesk.ReviewAfterwards"] = (s, a) => reviews.ReviewAfterwardsAsync(new(New, a.Id, s.Forced, Verdict.Approved, "") { SessionId = a.Session }),
            ["Publisher.Publish"] = (s, a) => publisher.PublishAsync(new(New, a.Id, [Stage.Item(s.Entry)], "For the test.") { SessionId = a.Session }),
            ["Publisher.Publish, emergency"] = (s, a) => publisher.PublishAsync(new(New, a.Id, [Stage.Item(s.Entry)], "For the test.", "It burns.") { SessionId = a.Session }),
            ["Publisher.Unpublish"] = (s, a) => publisher.UnpublishAsync(new(New, a.Id, s.Entry.Id, s.Entry.Version, "It is over.") { SessionId = a.Session }),
            ["ScheduleDesk.Publish"] = (s, a) => schedules.PublishAsync(new(New, a.Id, Stage.Item(s.Entry), stage.Tomorrow, "It begins.") { SessionId = a.Session }),
            ["ScheduleDesk.TakeDown"] = (s, a) => schedules.TakeDownAsync(new(New, a.Id, s.Entry.Id, s.Entry.Version, stage.Tomorrow.AddDays(1), "It ends.") { SessionId = a.Session }),
            ["ScheduleDesk.Edit"] = (s, a) => schedules.EditAsync(new(New, a.Id, s.Schedule.Id, s.Schedule.Version, stage.Tomorrow, "Later.") { SessionId = a.Session }),
            ["ScheduleDesk.Cancel"] = (s, a) => schedules.CancelAsync(new(New, a.Id, s.Schedule.Id, s.Schedule.Version) { SessionId = a.Session }),
            ["BundleDesk.Create"] = async (s, a) => await bundles.CreateAsync(new(New, a.Id, New, "Another", [(await OtherAsync(portal, stage)).Id]) { SessionId = a.Session }),
            ["BundleDesk.Change"] = (s, a) => bundles.ChangeAsync(new(New, a.Id, s.Bundle.Id, s.Bundle.Version, "Renamed", [s.Entry.Id]) { SessionId = a.Session }),
            ["BundleDesk.Drop"] = (s, a) => bundles.DropAsync(new(New, a.Id, s.Bundle.Id, s.Bundle.Version) { SessionId = a.Session }),
            ["BundleDesk.Submit"] = (s, a) => bundles.SubmitAsync(new(New, a.Id, s.Bundle.Id, s.Bundle.Version, "") { SessionId = a.Session }),
            ["BundleDesk.Decide"] = (s, a) => bundles.DecideAsync(new(New, a.Id, s.Bundle.Id, s.Bundle.Version, Verdict.Approved, "") { SessionId = a.Session }),
            ["BundleDesk.Decide, withdrawn"] = (s, a) => bundles.DecideAsync(new(New, a.Id, s.Bundle.Id, s.Bundle.Version, Verdict.Withdrawn, "") { SessionId = a.Session }),
            ["BundleDesk.Publish"] = (s, a) => bundles.PublishAsync(new(New, a.Id, s.Bundle.Id, s.Bundle.Version, "For the test.") { SessionId = a.Session }),
            ["FreshnessDesk.Change"] = (s, a) => fresh.ChangeAsync(new(New, a.Id, s.Entry.Id, CareOf(portal, s), new(a.Session is null ? null : a.Id, null, 6)) { SessionId = a.Session }),
            ["FreshnessDesk.Confirm"] = (s, a) => fresh.ConfirmAsync(new(New, a.Id, s.Entry.Id, s.Entry.LiveRevision ?? 1) { SessionId = a.Session }),
            ["ContradictionDesk.Settle"] = (s, a) => portal.Service<ContradictionDesk>().SettleAsync(new(New, a.Id, s.Entry.Id, s.Entry.Version, Settling.ShowBoth, null, "Nobody can tell.") { SessionId = a.Session }),
            ["WorkingCopies.Keep"] = (s, a) => copies.KeepAsync(new(a.Id, s.Entry.Id, new(New, 1), EntryKind.Driver, s.Entry.Version, "", "{}") { SessionId = a.Session }),
            ["WorkingCopies.Here"] = (s, a) => copies.HereAsync(new(a.Id, s.Entry.Id, New, EntryKind.Driver) { SessionId = a.Session }),
            ["WorkingCopies.Leave"] = (s, a) => copies.LeaveAsync(new(a.Id, s.Entry.Id, New, EntryKind.Driver) { SessionId = a.Session }),
            ["WorkingCopies.Discard"] = (s, a) => copies.DiscardAsync(new(a.Id, s.Entry.Id, New, EntryKind.Driver) { SessionId = a.Session }),
            ["SkillMerger.Merge"] = (s, a) => merger.MergeAsync(new(New, a.Id, Stage.Item(s.Skills.Away), Stage.Item(s.Skills.Kept)) { SessionId = a.Session }),
            ["SkillMerger.Undo"] = (s, a) => merger.UndoAsync(new(New, a.Id, s.Skills.Merge) { SessionId = a.Session }),
            ["LinkDesk.Begin"] = (_, a) => portal.Service<LinkDesk>().BeginAsync(new(New, a.Id) { SessionId = a.Session }),
            ["LinkDesk.Cancel"] = (s, a) => portal.Service<LinkDesk>().CancelAsync(new(New, a.Id, s.Other) { SessionId = a.Session }),
            ["PreviewDesk.Share"] = (s, a) => portal.Service<PreviewDesk>().ShareAsync(new(New, a.Id, New, s.Entry.Id, 1, stage.Slug(), 1, "") { SessionId = a.Session }),
            ["PreviewDesk.Revoke"] = (s, a) => portal.Service<PreviewDesk>().RevokeAsync(new(New, a.Id, s.Other) { SessionId = a.Session }),
            ["Rebuilder.Rebuild"] = (_, a) => portal.Rebuilder.RebuildAsync(new(New, a.Id) { SessionId = a.Session }),
            ["PackDesk.Import"] = (_, a) => portal.Service<PackDesk>().ImportAsync(new(New, a.Id, [new(EntryKind.Driver, stage.Slug(), content, null)], "") { SessionId = a.Session }),
            ["SourceDesk.Keep"] = (s, a) => sources.KeepAsync(new(New, a.Id, s.Source, AnImport.FileOf(stage.Slug())) { SessionId = a.Session }),
            ["SourceDesk.Begin"] = (s, a) => sources.BeginAsync(AnImport.Of(a.Id, s.Source, New, AnImport.Article($"Kite Engineer {stage.Slug()}")) with { SessionId = a.Session }),
            ["SourceDesk.Decide"] = (s, a) => sources.DecideAsync(new(a.Id, s.Other, [new("piece", PieceVerdict.Accepted)]) { SessionId = a.Session }),
            ["SourceDesk.Finish"] = (s, a) => sources.FinishAsync(new(New, a.Id, s.Other, New, "", RestOfPieces.Accept, false, "") { SessionId = a.Session }),
            ["SourceDesk.Cancel"] = (s, a) => sources.CancelAsync(new(New, a.Id, s.Other) { SessionId = a.Session }),
            ["AccountDesk.OpenSession"] = (_, a) => accounts.OpenSessionAsync(new(New, a.Id, New, "A test", SessionLevel.Full, "test") { SessionId = a.Session }),
            ["AccountDesk.EndSessions"] = (_, a) => accounts.EndSessionsAsync(new(New, a.Id, Only: New) { SessionId = a.Session }),
            ["AccountDesk.Note"] = (_, a) => accounts.NoteAsync(new(New, a.Id, "test") { SessionId = a.Session }),
            ["AccountDesk.NoteThrottled"] = (_, a) => accounts.NoteThrottledAsync(new(New, a.Id, "test") { SessionId = a.Session }),
            ["AccountDesk.SpendLink"] = (s, a) => accounts.SpendLinkAsync(new(New, s.Somebody, s.Link, null, null)),
            ["AccountDesk.SpendLink, another's"] = (s, a) => accounts.SpendLinkAsync(new(New, a.Id, s.Link, null, null) { SessionId = a.Session }),
            ["MemberDesk.OfferFirstLink"] = (s, a) => members.OfferFirstLinkAsync(new(New, a.Id, s.Link + stage.Slug()) { SessionId = a.Session }),
            ["MemberDesk.Invite"] = (_, a) => members.InviteAsync(new(New, a.Id, New, "Bea", $"{stage.Slug()}@example.org", Permission.Admin, stage.Slug(), TimeSpan.FromDays(1)) { SessionId = a.Session }),
            ["MemberDesk.ChangePermissions"] = (s, a) => members.ChangePermissionsAsync(new(New, a.Id, s.Somebody, Permission.Editor) { SessionId = a.Session }),
            ["MemberDesk.ChangePermissions, one's own"] = (_, a) => members.ChangePermissionsAsync(new(New, a.Id, a.Id, a.Name == "admin" ? Permission.Admin : Permission.Admin | Permission.Editor | Permission.Publisher | Permission.Reviewer) { SessionId = a.Session }),
            ["MemberDesk.Lock"] = (s, a) => members.LockAsync(new(New, a.Id, s.Somebody) { SessionId = a.Session }),
            ["MemberDesk.Unlock"] = (s, a) => members.UnlockAsync(new(New, a.Id, s.Somebody) { SessionId = a.Session }),
            ["MemberDesk.ResetSignIn"] = (s, a) => members.ResetSignInAsync(new(New, a.Id, s.Somebody, stage.Slug(), TimeSpan.FromDays(1)) { SessionId = a.Session }),
            ["MemberDesk.SignOut"] = (s, a) => members.SignOutAsync(new(New, a.Id, s.Somebody) { SessionId = a.Session }),
        };
    }

    private static Guid New => Guid.CreateVersion7();

    private static async Task<IEntryBuilder> OtherAsync(Portal portal, Stage stage)
    {
        var other = Given.ADriver(stage.Slug());
        await portal.SaveAsync(other);
        return other;
    }

    private static Care CareOf(Portal portal, Scene scene)
    {
        using var db = portal.Db();
        return Care.Of(db.Entries.Single(entry => entry.Id == scene.Entry.Id));
    }
}
