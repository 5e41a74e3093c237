using HybridCareers.Drafts;
using HybridCareers.Drafts.Imports;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Links;
using HybridCareers.Editorial.Sources;
using HybridCareers.Evidence;
using HybridCareers.Members;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Support.Authorization;

/// <summary>What an act of the table is tried on.</summary>
public sealed record Scene(EntryNow Entry)
{
    public Guid Review { get; init; } = Guid.CreateVersion7();

    public (Guid Id, int Version) Schedule { get; init; } = (Guid.CreateVersion7(), 1);

    public (Guid Id, int Version) Bundle { get; init; }

    public Guid Forced { get; init; } = Guid.CreateVersion7();

    /// <summary>A link by which others see the draft, a check of addresses that runs, or an import.</summary>
    public Guid Other { get; init; } = Guid.CreateVersion7();

    public (EntryNow Away, EntryNow Kept, Guid Merge) Skills { get; init; }

    /// <summary>Slug of a source.</summary>
    public string Source { get; init; } = "";

    /// <summary>Another member, about whom something is done.</summary>
    public Guid Somebody { get; init; }

    /// <summary>The hash of a set-up link of theirs.</summary>
    public string Link { get; init; } = "";
}

/// <summary>Brings entries into the states of the table, by the verbs themselves.</summary>
public sealed class Stage(Portal portal, Cast cast)
{
    private int made;

    /// <summary>A slug that was never used.</summary>
    public string Slug() => $"entry-{++made}";

    /// <summary>Sets a scene.</summary>
    /// <param name="act">What is going to be tried.</param>
    /// <param name="state">A state of the table.</param>
    public async Task<Scene> SetAsync(string act, string state)
    {
        if (act.StartsWith("LinkDesk", StringComparison.Ordinal))
            return await ChecksAsync(state);
        if (act.StartsWith("SourceDesk", StringComparison.Ordinal))
            return await ImportAsync(act, state);
        var scene = state == "-" || act.StartsWith("SkillMerger", StringComparison.Ordinal) ? Nothing : await EntryAsync(act, state);
        if (act.StartsWith("SkillMerger", StringComparison.Ordinal))
            scene = scene with { Skills = await SkillsAsync(state) };
        if (state == "shared")
            await DoneAsync(portal.Service<PreviewDesk>().ShareAsync(new(Guid.CreateVersion7(), cast.StageHand, scene.Other, scene.Entry.Id, 1, Slug(), 1, "")));
        return act.StartsWith("MemberDesk", StringComparison.Ordinal) || act.StartsWith("AccountDesk.SpendLink", StringComparison.Ordinal)
            ? await SomebodyAsync(scene)
            : scene;
    }

    private static Scene Nothing => new(new EntryNow(Guid.Empty, default, "", 0, null, 0));

    /// <summary>Only one check of addresses runs at a time: the last one is ended first.</summary>
    private async Task<Scene> ChecksAsync(string state)
    {
        await using (var db = portal.Db())
        {
            foreach (var run in await db.LinkRuns.Where(run => run.State == LinkRunState.Running).Select(run => run.Id).ToListAsync())
                await DoneAsync(portal.Service<LinkDesk>().CancelAsync(new(Guid.CreateVersion7(), cast.StageHand, run)));
        }

        return state == "running" && await DoneAsync(portal.Service<LinkDesk>().BeginAsync(new(Guid.CreateVersion7(), cast.StageHand))) is LinkCheckBegun begun
            ? Nothing with { Other = begun.RunId }
            : Nothing;
    }

    private async Task<Scene> ImportAsync(string act, string state)
    {
        var (source, import) = (Slug(), Guid.CreateVersion7());
        if (act == "SourceDesk.Keep")
            await DoneAsync(portal.Editor.CreateAsync(Given.ASource(source).ToCommand(cast["author"].Id)));
        if (state is "open" or "ended")
            await DoneAsync(portal.Service<SourceDesk>().BeginAsync(AnImport.Of(cast["author"].Id, source, import, AnImport.Article($"Kite Engineer {Slug()}"))));
        if (state == "ended")
            await DoneAsync(portal.Service<SourceDesk>().FinishAsync(new(Guid.CreateVersion7(), cast["author"].Id, import, Guid.CreateVersion7(), "", RestOfPieces.Accept, false, "")));
        return Nothing with { Source = source, Other = import };
    }

    private async Task<Scene> EntryAsync(string act, string state)
    {
        IEntryBuilder driver = act.StartsWith("ContradictionDesk", StringComparison.Ordinal) ? Given.AContradiction(Slug()) : Given.ADriver(Slug());
        await DoneAsync(portal.Editor.CreateAsync(driver.ToCommand(cast["author"].Id)));
        var (bundled, bundle) = (act.StartsWith("BundleDesk", StringComparison.Ordinal), (Id: Guid.CreateVersion7(), Version: 1));
        if (bundled)
            await DoneAsync(portal.Service<BundleDesk>().CreateAsync(new(Guid.CreateVersion7(), cast["author"].Id, bundle.Id, "Together", [driver.Id])));
        var scene = new Scene(await portal.NowAsync(driver.Id)) { Bundle = bundle };
        if (state == "forced")
        {
            await DoneAsync(PublishAsync(driver.Id, "It burns."));
            await using var db = portal.Db();
            return scene with { Entry = await portal.NowAsync(driver.Id), Forced = await db.ForcedPublishes.Where(forced => forced.EntryId == driver.Id).Select(forced => forced.Id).SingleAsync() };
        }

        if (state is "draft" or "shared")
            return scene;
        if (bundled)
            await DoneAsync(portal.Service<BundleDesk>().SubmitAsync(new(Guid.CreateVersion7(), cast["author"].Id, bundle.Id, bundle.Version++, "")));
        else
            await DoneAsync(portal.Reviews.SubmitAsync(new(Guid.CreateVersion7(), cast["author"].Id, driver.Id, 1, "")));
        await using (var db = portal.Db())
            scene = scene with { Review = await db.Reviews.Where(review => review.EntryId == driver.Id).Select(review => review.Id).SingleAsync() };
        if (state != "in review")
        {
            if (bundled)
                await DoneAsync(portal.Service<BundleDesk>().DecideAsync(new(Guid.CreateVersion7(), cast.StageHand, bundle.Id, bundle.Version++, Verdict.Approved, "")));
            else
                await DoneAsync(portal.Reviews.DecideAsync(new(Guid.CreateVersion7(), cast.StageHand, scene.Review, Verdict.Approved, "")));
        }

        if (state is "live" or "archived")
            await DoneAsync(PublishAsync(driver.Id, null));
        if (state == "archived")
            await DoneAsync(portal.Publisher.UnpublishAsync(new(Guid.CreateVersion7(), cast.StageHand, driver.Id, (await portal.NowAsync(driver.Id)).Version, "It is over.")));
        if (state == "scheduled" && await DoneAsync(portal.Service<ScheduleDesk>().PublishAsync(new(
            Guid.CreateVersion7(), cast.StageHand, new(driver.Id, 1, (await portal.NowAsync(driver.Id)).Version), Tomorrow, "It begins."))) is Scheduled waits)
            scene = scene with { Schedule = (waits.ScheduleId, waits.Version) };
        return scene with { Entry = await portal.NowAsync(driver.Id), Bundle = bundle };
    }

    /// <summary>A day from now.</summary>
    public DateTimeOffset Tomorrow => portal.Service<TimeProvider>().GetUtcNow().AddDays(1);

    private async Task<(EntryNow Away, EntryNow Kept, Guid Merge)> SkillsAsync(string state)
    {
        var (away, kept) = (Given.ASkill(Slug(), $"a{made}"), Given.ASkill(Slug(), $"k{made}"));
        foreach (var skill in (IEntryBuilder[])[away, kept])
        {
            await DoneAsync(portal.Editor.CreateAsync(skill.ToCommand(cast["author"].Id)));
            if (state != "draft")
                await DoneAsync(PublishAsync(skill.Id, "The test needs it."));
        }

        var merge = Guid.CreateVersion7();
        if (state == "merged" && await DoneAsync(portal.Service<SkillMerger>().MergeAsync(new(
            Guid.CreateVersion7(), cast.StageHand, Item(await portal.NowAsync(away.Id)), Item(await portal.NowAsync(kept.Id))))) is Merged merged)
            merge = merged.MergeId;
        return (await portal.NowAsync(away.Id), await portal.NowAsync(kept.Id), merge);
    }

    private async Task<Scene> SomebodyAsync(Scene scene)
    {
        var (id, link) = (Guid.CreateVersion7(), SetUpLink.HashOf(Slug()));
        await DoneAsync(portal.Service<MemberDesk>().InviteAsync(new(
            Guid.CreateVersion7(), SystemActors.Operator, id, "Somebody", $"{Slug()}@example.org", Permission.None, link, TimeSpan.FromDays(1))));
        return scene with { Somebody = id, Link = link };
    }

    /// <summary>An entry as a publisher names it.</summary>
    public static PublishItem Item(EntryNow now) => new(now.Id, now.LatestRevision, now.Version);

    private async Task<Outcome> PublishAsync(Guid entry, string? emergency) =>
        await portal.Publisher.PublishAsync(new(Guid.CreateVersion7(), cast.StageHand, [Item(await portal.NowAsync(entry))], "For the test.", emergency));

    private static async Task<Outcome> DoneAsync(Task<Outcome> act)
    {
        var outcome = await act;
        return outcome is Effect ? outcome : throw new InvalidOperationException($"The stage could not be set: {outcome}");
    }
}
