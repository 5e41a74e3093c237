using HybridCareers.Content;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Web.Admin.Entries;
using HybridCareers.Web.Admin.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace HybridCareers.Web.Admin.Skills;

/// <summary>Where two skills become one, and become two again.</summary>
public sealed partial class MergeSkillsPage
{
    private const int Shown = 200;

    private IReadOnlyList<MergeRow>? merges;
    private MergeSight? sight;
    private string? name;
    private string? otherName;
    private bool isGone;
    private bool busy;

    /// <summary>The skill from which the page was reached.</summary>
    [Parameter]
    public Guid Away { get; set; }

    /// <summary>The other one, where it is known.</summary>
    [SupplyParameterFromQuery]
    public string? Into { get; set; }

    [Inject]
    private SkillMergeReader Reader { get; set; } = default!;

    [Inject]
    private NameReader Names { get; set; } = default!;

    [Inject]
    private SkillMerger Merger { get; set; } = default!;

    [Inject]
    private Notices Notices { get; set; } = default!;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private Me Me { get; set; } = default!;

    private bool MayMerge => sight is { Away.Now.LiveRevision: not null, Kept.Now.LiveRevision: not null };

    /// <inheritdoc />
    protected override Task OnParametersSetAsync() => ReadAsync(Away, InAddress.Id(Into));

    private async Task ReadAsync(Guid away, Guid? kept)
    {
        sight = kept is { } other && other != away ? await Reader.LookAsync(away, other) : null;
        name = sight?.Away.Name ?? (await Reader.LookAsync(away, away))?.Away.Name;
        otherName = sight is null ? null : sight.Away.Now.Id == Away ? sight.Kept.Name : sight.Away.Name;
        merges = name is null ? [] : await Reader.OfAsync(away);
        isGone = merges.Any(row => row.Merge.FromId == away || row.Merge.FromId == kept);
    }

    private async Task<NamePage> FindAsync(EntryKind kind, string words, int skip, int take) => await Names.FindAsync(kind, words, skip, take);

    private async Task ChooseAsync(string slug)
    {
        var found = await Names.ReadAsync([(EntryKind.Skill, slug)]);
        if (!found.TryGetValue((EntryKind.Skill, slug), out var other) || other.Id == Away)
            Notices.Say("Choose another skill than the one you came from.", isBad: true);
        else
            Navigation.NavigateTo(Urls.MergeSkills(Away, other.Id));
    }

    /// <summary>The other one stays.</summary>
    private Task TurnAsync(Guid stays) => sight!.Kept.Now.Id == stays ? Task.CompletedTask : ReadAsync(sight.Kept.Now.Id, stays);

    private Task MergeAsync() => EditActs.AskAsync(
        Dialogs, new($"Merge {sight!.Away.Name} into {sight.Kept.Name}", "Merge") { Warning = $"Readers see it at once, at {sight.Places.Count} places. You can undo it afterwards." },
        _ => ActAsync(() => Merger.MergeAsync(new(Guid.CreateVersion7(), Me.Id, Item(sight.Away), Item(sight.Kept)) { SessionId = Me.Session }), sight.Away.Now.Id, sight.Kept.Now.Id));

    private Task UndoAsync(MergeRow row) => EditActs.AskAsync(
        Dialogs, new("Undo the merge", "Undo it") { Warning = $"“{row.From}” is a skill of its own again, with what it said then; what named it names it again." },
        _ => ActAsync(() => Merger.UndoAsync(new(Guid.CreateVersion7(), Me.Id, row.Merge.Id) { SessionId = Me.Session }), row.Merge.FromId, row.Merge.IntoId));

    private async Task ActAsync(Func<Task<Outcome>> act, Guid away, Guid kept)
    {
        busy = true;
        StateHasChanged();
        Notices.Say(await act());
        busy = false;
        await ReadAsync(away, kept);
        StateHasChanged();
    }

    private static PublishItem Item(MergingSkill skill) => new(skill.Now.Id, 0, skill.Now.Version);

    /// <summary>"stages[1].steps[2].skills[rust]" becomes "stage 1, step 2, skills".</summary>
    private static string PlaceOf(string place) => string.Join(", ", place.Split('.').Select(step => step.TrimEnd(']').Split('[') switch
    {
        [var list, var number] when number.All(char.IsAsciiDigit) => $"{list.TrimEnd('s')} {number}",
        [var list, ..] => list,
        _ => step,
    }));

    private static string FateOf(PlaceFate fate) => fate switch
    {
        PlaceFate.Renamed => "names the skill that stays",
        PlaceFate.LeftOut => "is left out: the entry names the skill that stays already",
        _ => "is left out: a skill does not name itself",
    };
}
