using HybridCareers.Drafts.Imports;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Sources;
using HybridCareers.Web.Admin.Entries;
using HybridCareers.Web.Admin.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace HybridCareers.Web.Admin.Imports;

/// <summary>An article beside what the portal would say: every piece is accepted, changed, moved or rejected, and what was accepted becomes a bundle.</summary>
public sealed partial class ImportPage(ImportSession session, Notices notices, IJSRuntime browser, NavigationManager navigation, IDialogService dialogs, Me me)
{
    private IReadOnlyList<ImportPiece> found = [];
    private Guid openedId;
    private Guid wordsOf;
    private bool opened;
    private bool missing;
    private bool busy;
    private int row;
    private int shownAt = -1;
    private string? said;
    private string? toPiece;
    private int? toRow;

    /// <summary>The import.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>Which part is shown; <c>null</c> = article and pieces.</summary>
    [SupplyParameterFromQuery]
    public string? View { get; set; }

    /// <summary>Key of the entry whose pieces are shown; <c>null</c> = every entry.</summary>
    [SupplyParameterFromQuery]
    public string? Entry { get; set; }

    /// <summary>Which pieces are shown, see <see cref="PieceFilter"/>.</summary>
    [SupplyParameterFromQuery]
    public string? Show { get; set; }

    /// <summary>Which page of them, from 1.</summary>
    [SupplyParameterFromQuery]
    public string? Part { get; set; }

    /// <summary>The row of the article that is looked at first.</summary>
    [SupplyParameterFromQuery]
    public string? At { get; set; }

    private string Shown => View is "unused" or "conflicts" or "skills" or "finish" ? View : "";

    private PieceQuestion Asked => PieceQuestion.Of(Entry, Show ?? (session.IsOpen ? null : nameof(PieceFilter.All)), InAddress.Number(Part));

    private IEnumerable<(string Name, string Words, int Count)> Tabs =>
    [
        ("", session.IsOpen ? "To decide" : "Pieces", session.IsOpen ? session.CountOf(PieceFilter.Open) : session.Sheet.Pieces.Count), ("unused", "Not used", session.Sheet.Content.Count(one => one.State == SentenceState.NotUsed)),
        ("conflicts", "Conflicts", session.Sheet.Conflicts.Count), ("skills", "Unknown skills", session.Sheet.Proposals.Count),
    ];

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (!opened || openedId != Id)
        {
            await me.LoadAsync();
            (openedId, opened) = (Id, await session.OpenAsync(Id));
            missing = !opened;
            if (missing)
                return;
        }

        found = session.List(Asked);
        if (InAddress.Number(At) is { } at && at != shownAt)
        {
            (shownAt, row, toRow) = (at, at, at);
        }
        else if (Shown.Length == 0 && toPiece is null && PageOf(Asked).FirstOrDefault(piece => piece.Anchors.Count > 0) is { } first && toRow is null)
        {
            Turn(first.Anchors[0].Passage);
        }
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (opened && session.IsOpen && wordsOf != Id)
        {
            wordsOf = Id;
            foreach (var (piece, words) in await browser.InvokeAsync<Dictionary<string, string>?>("deskImport.words", session.WordsOf("")) ?? [])
                session.Typed[piece] = words;
            if (session.Typed.Count > 0)
                StateHasChanged();
        }

        if (toRow is { } wantedRow)
        {
            toRow = null;
            await browser.InvokeVoidAsync("deskImport.toRow", wantedRow);
        }

        if (toPiece is { } wanted)
        {
            toPiece = null;
            await browser.InvokeVoidAsync("deskImport.toPiece", wanted);
        }
    }

    private IEnumerable<ImportPiece> PageOf(PieceQuestion asked) => found.Skip((asked.Part - 1) * PieceQuestion.Size).Take(PieceQuestion.Size);

    /// <summary>Opens the article at a row.</summary>
    private void Turn(int at) => (row, toRow) = (at, at);

    /// <summary>Leads from a sentence to the first piece that rests on it.</summary>
    private void Choose(CoverageRow sentence)
    {
        if (sentence.Pieces.Select(session.Find).FirstOrDefault(piece => piece is not null) is not { } piece)
            return;
        toPiece = piece.Id;
        if (PageOf(Asked).Any(there => there.Id == piece.Id))
            return; // it is on the screen
        var at = found.ToList().FindIndex(there => there.Id == piece.Id);
        var asked = at >= 0 ? Asked with { Part = at / PieceQuestion.Size + 1 } : new PieceQuestion(piece.Entry, PieceFilter.All, 1);
        if (at < 0)
            asked = asked with { Part = session.List(asked).ToList().FindIndex(there => there.Id == piece.Id) / PieceQuestion.Size + 1 };
        navigation.NavigateTo(asked.At(Id));
    }

    private void Goto(PieceQuestion asked) => navigation.NavigateTo(asked.At(Id));

    private void Anew()
    {
        found = session.List(Asked with { Part = 1 }, anew: true);
        navigation.NavigateTo((Asked with { Part = 1 }).At(Id));
    }

    private async Task Decide(IReadOnlyList<PieceDecision> made)
    {
        if (made.Count == 0)
            return;
        var outcome = await session.DecideAsync(made);
        if (outcome is PiecesDecided)
            said = $"{PieceWords.Of(made[0].Verdict).Words}{(made.Count > 1 ? $": {made.Count} pieces" : "")}. {session.CountOf(PieceFilter.Open)} left to decide.";
        else
            notices.Say(outcome);
        StateHasChanged();
    }

    private Task Cancel() => EditActs.AskAsync(dialogs, new("Cancel the import", "Cancel the import")
    {
        Warning = "What was decided here is given up, and the text goes away again where this import brought it. Entries stay as they are.",
    }, async _ =>
    {
        await Act(session.CancelAsync);
        if (session.IsGone)
            navigation.NavigateTo(Urls.Imports);
    });

    private async Task Act(Func<Task<Outcome>> act)
    {
        busy = true;
        StateHasChanged();
        notices.Say(await act());
        if (!session.IsGone)
            found = session.List(Asked, anew: true);
        busy = false;
        StateHasChanged();
    }
}
