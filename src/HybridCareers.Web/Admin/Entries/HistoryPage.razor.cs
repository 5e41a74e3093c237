using HybridCareers.Content;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Web.Admin.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace HybridCareers.Web.Admin.Entries;

/// <summary>Everything that an entry ever said, and what was decided about it.</summary>
public sealed partial class HistoryPage(
    DraftReader reader, RevisionComparer comparer, PastReader pasts, EditVerbs verbs, IDialogService dialogs, Notices notices, Me me)
{
    private EntryDetail? entry;
    private RevisionsCompared? compared;
    private EntryPast past = new([], []);
    private bool missing;

    /// <summary>The entry.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>The earlier revision; 0 = nothing; absent = what is live.</summary>
    [SupplyParameterFromQuery]
    public string? From { get; set; }

    /// <summary>The later revision; absent = the newest.</summary>
    [SupplyParameterFromQuery]
    public string? To { get; set; }

    private Me Me => me;

    private string Heading => compared switch
    {
        null => "Difference",
        { From: null } => $"Everything that revision {compared.To} says",
        _ => $"From revision {compared.From} to revision {compared.To}",
    };

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        await me.LoadAsync();
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var found = await reader.OpenAsync(Id, me.Id);
        missing = found is null;
        if (found is null)
            return;
        var from = InAddress.Number(From) is { } asked ? (asked == 0 ? null : asked) : found.Now.LiveRevision;
        compared = await comparer.CompareAsync(Id, from, InAddress.Number(To) ?? found.Now.LatestRevision);
        past = await pasts.ReadAsync(Id);
        entry = found;
    }

    private Task Restore(int revision) => EditActs.AskAsync(
        dialogs, $"Restore revision {revision}", $"Why? It becomes revision {entry!.Now.LatestRevision + 1}; nothing is lost (optional)", "Restore", false, async note =>
        {
            notices.Say(await verbs.RestoreAsync(new(me.Id, me.Session, Id, default, entry.Now.Kind, entry.Now.Version, entry.Now.LatestRevision), revision, note));
            (From, To) = (null, null);
            await RefreshAsync();
        });

    private async Task RefreshAsync()
    {
        await ReadAsync();
        StateHasChanged();
    }
}
