using HybridCareers.Drafts.Comparing;
using HybridCareers.Editorial;
using HybridCareers.Web.Admin.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace HybridCareers.Web.Admin.Entries;

/// <summary>Where somebody saved while I wrote: both texts by field, and what shall stay.</summary>
public sealed partial class MergePage(MergeSession session, NavigationManager navigation, IJSRuntime browser, Notices notices, Me me)
{
    private readonly CancellationTokenSource closing = new();
    private bool opened;
    private bool busy;
    private bool sent = true;

    /// <summary>The entry.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>The tab in which my text was typed.</summary>
    [SupplyParameterFromQuery]
    public string? Tab { get; set; }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        closing.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        await me.LoadAsync();
        sent = await browser.InvokeAsync<bool>("desk.flush"); // the last words may still be on their way
        await session.OpenAsync(Id, InAddress.Id(Tab) ?? default);
        notices.Clear(); // what was told on the entry's page would stand in the way
        opened = true;
        StateHasChanged();
        _ = StayAsync(closing.Token);
    }

    private static string Summary(IReadOnlyList<MergeField> fields)
    {
        var conflicts = fields.Count(field => field.IsConflict);
        return fields.Count == 0 ? "Both texts say the same." : $"{fields.Count} {(fields.Count == 1 ? "field differs" : "fields differ")}. "
            + (conflicts == 0 ? "No conflict: no field was changed by both of you." : $"{conflicts} {(conflicts == 1 ? "is a conflict" : "are conflicts")}: both of you changed it. Theirs is chosen there until you choose.");
    }

    private async Task Take()
    {
        busy = true;
        var outcome = await session.TakeAsync();
        busy = false;
        if (outcome is CopyKept)
        {
            notices.Say("The merged text is your draft now. Look at it and save it.");
            navigation.NavigateTo(Urls.EditEntry(Id));
        }
        else
        {
            notices.Say(outcome is Conflict ? "One of the texts changed meanwhile: both are shown anew, and what you chose is still chosen. Look again and take it." : Words.Of(outcome), isBad: true);
        }
    }

    private async Task StayAsync(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10));
        try
        {
            while (await timer.WaitForNextTickAsync(ct))
                await session.StayAsync();
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
    }
}
