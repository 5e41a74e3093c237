using HybridCareers.Content;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Links;
using HybridCareers.Editorial.Reading;
using HybridCareers.Evidence;
using HybridCareers.Web.Admin.Entries;
using HybridCareers.Web.Admin.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using MudBlazor;

namespace HybridCareers.Web.Admin.Links;

/// <summary>How the addresses of live resources and sources stand, and the check that looks at them.</summary>
public sealed partial class LinkListPage(
    LinkReader reader, LinkDesk desk, Publisher publisher, IDialogService dialogs, Notices notices, NavigationManager navigation, IOptions<LinkCheckOptions> options, Me me)
{
    private readonly CancellationTokenSource closing = new();
    private LinkPage? found;
    private LinkRunRow? latest;
    private IReadOnlyDictionary<LinkStanding, int> counts = new Dictionary<LinkStanding, int>();
    private bool busy;

    /// <summary>A standing, or "moved".</summary>
    [SupplyParameterFromQuery]
    public string? Standing { get; set; }

    /// <summary>A kind.</summary>
    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    /// <summary>Words of the entry's name.</summary>
    [SupplyParameterFromQuery]
    public string? Text { get; set; }

    /// <summary>From 1.</summary>
    [SupplyParameterFromQuery]
    public string? Page { get; set; }

    private Me Me => me;

    private NavigationManager Navigation => navigation;

    private int EveryHours => options.Value.EveryHours;

    private LinkFilter Filter => new(
        Enum.TryParse<LinkStanding>(Standing, true, out var standing) ? standing : null, Enum.TryParse<EntryKind>(Kind, true, out var kind) ? kind : null, Text,
        string.Equals(Standing, "moved", StringComparison.OrdinalIgnoreCase), Math.Clamp(InAddress.Number(Page) ?? 1, 1, 1_000_000));

    /// <inheritdoc />
    public void Dispose()
    {
        closing.Cancel();
        closing.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        await me.LoadAsync();
        await ReadAsync();
    }

    /// <inheritdoc />
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
            _ = WatchAsync(closing.Token);
    }

    private async Task ReadAsync() => (latest, counts, found) = (await reader.LatestAsync(), await reader.CountAsync(), await reader.ListAsync(Filter));

    private Task Begin() => Act(() => desk.BeginAsync(new(Guid.CreateVersion7(), me.Id) { SessionId = me.Session }));

    private Task Cancel() => Act(() => desk.CancelAsync(new(Guid.CreateVersion7(), me.Id, latest!.Run.Id) { SessionId = me.Session }));

    private Task Archive(LinkRow row) => EditActs.AskAsync(
        dialogs, new($"Archive {row.Name}", "Archive")
        {
            Note = "What readers are told", Warning = "Readers find that it was taken down; its history stays, and an editor can bring it back.",
            First = new("", $"Its address does not answer any more: last looked at on {row.Check?.CheckedAt:yyyy-MM-dd}.", "", Drafts.ReviewKind.Content, default),
        },
        answer => Act(() => publisher.UnpublishAsync(new(Guid.CreateVersion7(), me.Id, row.EntryId, row.Version, answer.Note) { SessionId = me.Session })));

    private async Task Act(Func<Task<Outcome>> act)
    {
        busy = true;
        StateHasChanged();
        notices.Say(await act());
        await ReadAsync();
        busy = false;
        StateHasChanged();
    }

    /// <summary>While a check runs, its progress is shown.</summary>
    private async Task WatchAsync(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(2));
        try
        {
            while (await timer.WaitForNextTickAsync(ct))
                await InvokeAsync(LookAsync);
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
    }

    private async Task LookAsync()
    {
        if (busy || latest?.Run.State != LinkRunState.Running)
            return;
        await ReadAsync();
        StateHasChanged();
    }
}
