using System.Text.Json;
using HybridCareers.Content;
using HybridCareers.Web.Admin.Entries.Form;
using HybridCareers.Web.Shared.Words;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace HybridCareers.Web.Admin.Entries;

/// <summary>Where an entry is written. What is typed goes from the browser to the server by requests of its own; clicks come by the circuit.</summary>
public sealed partial class EditEntryPage
{
    private readonly HashSet<string> openItems = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource closing = new();
    private DotNetObjectReference<EditEntryPage>? self;
    private bool opened;
    private bool missing;
    private int shown;

    /// <summary>The entry, or the id that a new one will get.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>Kind of a new entry.</summary>
    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    private string Title => Session.Tab is null ? "Entry" : Session.Draft.Find("title")?.ToString() is { Length: > 0 } title ? title : "New " + Kinds.One(Session.Tab.Kind).ToLowerInvariant();

    private FormContext Form => new(Session.Draft, FormShape.Of(Session.Tab.Kind), ProblemsByPath(), ChangeAsync, Session.FindAsync, openItems, Session.IsLocked);

    /// <summary>The browser has sent what was typed: look at it again.</summary>
    [JSInvokable]
    public async Task Kept()
    {
        await Session.ReloadAsync();
        StateHasChanged();
    }

    /// <summary>An item was dragged to another place.</summary>
    [JSInvokable]
    public Task Moved(string item, int to) => ChangeAsync(draft => draft.Move(item, to));

    /// <summary>A statement is to be split at the cursor.</summary>
    [JSInvokable]
    public Task Split(string item, int at) => ChangeAsync(draft => draft.Split(item, at));

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        closing.Dispose();
        if (opened)
            await Session.LeaveAsync();
        self?.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        self = DotNetObjectReference.Create(this);
        var tab = await Browser.InvokeAsync<Guid>("desk.tab", Id);
        missing = !await Session.OpenAsync(Id, tab, Enum.TryParse<EntryKind>(Kind, true, out var kind) ? kind : null);
        opened = !missing;
        StateHasChanged();
        if (missing)
            return;
        await Task.Yield();
        await BeginAsync();
        _ = StayAsync(closing.Token);
    }

    private async Task BeginAsync() => await Browser.InvokeVoidAsync(
        "desk.begin", self, new
        {
            Session.Tab.Member, Session.Tab.Entry, Session.Tab.Tab, Kind = JsonNamingPolicy.KebabCaseLower.ConvertName(Session.Tab.Kind.ToString()), Session.Tab.Version, Session.Tab.Revision,
        },
        Urls.KeepDraft, Session.Draft.LastPatch, Session.KeptAt, Session.TakenFrom);

    private async Task<bool> Flush() => await Browser.InvokeAsync<bool>("desk.flush");

    private async Task ChangeAsync(Action<DraftDocument> change)
    {
        await Flush();
        if (await Session.ChangeAsync(change) is { } why)
            Notices.Say(why, isBad: true);
        StateHasChanged();
    }

    /// <summary>The draft was replaced as a whole: every field is shown anew.</summary>
    private async Task Refresh()
    {
        shown++;
        StateHasChanged();
        await BeginAsync();
    }

    private ILookup<string, string> ProblemsByPath() => Session.Problems
        .Select(problem => (Path: Session.Draft.PathOf(problem.Place) ?? "", problem.Message)).ToLookup(pair => pair.Path, pair => pair.Message, StringComparer.Ordinal);

    private async Task StayAsync(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10));
        try
        {
            while (await timer.WaitForNextTickAsync(ct))
            {
                await Session.NoteAsync();
                await InvokeAsync(StateHasChanged);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
    }
}
