using System.Text.Json;
using HybridCareers.Content;
using HybridCareers.Drafts;
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
    private readonly Dictionary<string, int> written = new(StringComparer.Ordinal);
    private int shown;
    private string? said;
    private string? focus;

    /// <summary>The entry, or the id that a new one will get.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>Kind of a new entry.</summary>
    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    private string Title => Session.Tab is null ? "Entry" : Session.Draft.Find("title")?.ToString() is { Length: > 0 } title ? title : "New " + Kinds.One(Session.Tab.Kind).ToLowerInvariant();

    private FormContext Form => new(Session.Draft, FormShape.Of(Session.Tab.Kind), ProblemsByPath(), ChangeAsync, Session.FindAsync, openItems, Session.IsLocked)
    {
        Named = Session.Named, Written = written,
    };

    /// <summary>The browser has sent what was typed: look at it again.</summary>
    [JSInvokable]
    public Task Kept() => SafelyAsync(async () =>
    {
        await Session.ReloadAsync();
        StateHasChanged();
    });

    /// <summary>An item was dragged to another place.</summary>
    [JSInvokable]
    public Task Moved(string item, int to) => SafelyAsync(() => ChangeAsync(new(draft => draft.Move(item, to), $"Moved to place {to + 1}", FormContext.IdOf(item))));

    /// <summary>A statement is to be split at the cursor.</summary>
    [JSInvokable]
    public Task Split(string item, int at) => SafelyAsync(() => ChangeAsync(new(
        draft => draft.Split(item, at), "Split in two, both with the grounds of the one", FormContext.IdOf(item + "/text"), item + "/text")));

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
        if (focus is { } id)
        {
            focus = null;
            await Browser.InvokeVoidAsync("deskForm.focus", id);
        }

        if (!firstRender)
            return;
        self = DotNetObjectReference.Create(this);
        var tab = await Browser.InvokeAsync<Guid>("desk.tab", Id);
        var tabs = await Browser.InvokeAsync<BrowserTabs?>("desk.tabs");
        missing = !await Session.OpenAsync(Id, tab, Enum.TryParse<EntryKind>(Kind, true, out var kind) && Enum.IsDefined(kind) ? kind : null, tabs);
        opened = !missing;
        StateHasChanged();
        if (missing)
            return;
        await Task.Yield();
        await BeginAsync();
        _ = SafelyAsync(() => StayAsync(closing.Token));
    }

    private async Task BeginAsync() => await Browser.InvokeVoidAsync(
        "desk.begin", self, new
        {
            Session.Tab.Member, Session.Tab.Entry, Session.Tab.Tab, Longest = WorkingCopy.LongestText, Kind = JsonNamingPolicy.KebabCaseLower.ConvertName(Session.Tab.Kind.ToString()), Session.Tab.Version, Session.Tab.Revision,
        },
        Urls.KeepDraft, Session.Draft.LastPatch, Session.KeptAt, Session.TakenFrom);

    /// <summary>What the browser calls answers to nobody: its errors belong to the page.</summary>
    private async Task SafelyAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception error)
        {
            await DispatchExceptionAsync(error);
        }
    }

    private async Task<bool> Flush() => await Browser.InvokeAsync<bool>("desk.flush");

    private async Task ChangeAsync(FormChange change)
    {
        // What was typed and is still on its way would be written over a text that is split or joined meanwhile.
        if (!await Flush() && change.Anew is not null)
        {
            Notices.Say("What you typed last could not be sent yet: it is kept in this browser. Try again in a moment.", isBad: true);
            return;
        }

        if (await Session.ChangeAsync(change.Make) is { } why)
        {
            Notices.Say(why, isBad: true);
            return;
        }

        if (change.Anew is { } path)
            written[path] = written.GetValueOrDefault(path) + 1;
        (said, focus) = (change.Said, change.FocusLater?.Invoke() ?? change.Focus);
        StateHasChanged();
    }

    /// <summary>Leads to a field, opening what it stands in.</summary>
    private void GotoAsync(string path)
    {
        openItems.UnionWith(FieldWords.Around(path));
        focus = FormContext.IdOf(path);
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
        .Select(problem => (Path: Session.Draft.PathOf(problem) ?? "", problem.Message)).ToLookup(pair => pair.Path, pair => pair.Message, StringComparer.Ordinal);

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
