using HybridCareers.Drafts.Imports;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace HybridCareers.Web.Admin.Imports;

/// <summary>One piece of an import. Its buttons are what the keys press.</summary>
public sealed partial class PieceCard
{
    private const int MostTargets = 100;

    private bool changing;
    private bool moving;
    private bool focus;
    private bool restored;
    private string typed = "";
    private ElementReference words;
    private ElementReference target;

    /// <summary>The browser.</summary>
    [Inject]
    public IJSRuntime Browser { get; set; } = default!;

    /// <summary>The import.</summary>
    [Parameter, EditorRequired]
    public ImportSession Session { get; set; } = default!;

    /// <summary>The piece.</summary>
    [Parameter, EditorRequired]
    public ImportPiece Piece { get; set; } = default!;

    /// <summary>True where the tab key leads to it; from there on keys lead to the others.</summary>
    [Parameter]
    public bool IsFirst { get; set; }

    /// <summary>Decides.</summary>
    [Parameter]
    public EventCallback<IReadOnlyList<PieceDecision>> Decide { get; set; }

    /// <summary>Shows a row of the article.</summary>
    [Parameter]
    public EventCallback<int> Show { get; set; }

    private PieceDecision Decision => Session.DecisionOf(Piece);

    private string PassageText => string.Join(" ", Piece.Anchors.Select(anchor => anchor.Exact));

    private string Start => Shortened(Piece.Text.Length > 0 ? Piece.Text : Piece.Current ?? "");

    private string Label => $"{PieceWords.Field(Piece.Field)}: {Start} {(Piece.Standing == PieceStanding.Covered ? PieceWords.Of(Piece.Standing).Words : PieceWords.Of(Decision.Verdict).Words)}";

    private string Where => Piece.Anchors[0] is { Path: var path, Number: var number } ? $"{(path.Count > 0 ? path[^1] : "The beginning")}, {(number > 0 ? $"sentence {number}" : "heading")}" : "";

    /// <summary>Its own entry first; of a very long list only the beginning.</summary>
    private IEnumerable<SheetEntry> Targets => Session.Sheet.Entries.OrderByDescending(entry => entry.Key == Piece.Entry).Where(entry => entry.Fields.Count > 0).Take(MostTargets);

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        // What a lost page left is in its box again; once, so that what is left stays left.
        if (Session.IsOpen && !changing && Session.Typed.Remove(Piece.Id, out var left) && left != (Decision.Text ?? Piece.Text))
            (changing, moving, restored, typed) = (true, false, true, left);
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!focus)
            return;
        focus = false;
        await (changing ? words : target).FocusAsync();
    }

    private void BeginChange() => (changing, moving, focus, restored, typed) = (true, false, true, false, Decision.Text ?? Piece.Text);

    private void BeginMove() => (moving, changing, focus, typed) = (true, false, true, Decision.MoveTo ?? "");

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private void Leave() => (changing, moving, restored) = (false, false, false);

    private async Task Given()
    {
        Leave();
        await Browser.InvokeVoidAsync("deskImport.forget", Session.WordsOf(Piece.Id));
    }

    private Task Keep() => Make(Decision with { Verdict = PieceVerdict.Accepted, Text = typed.Trim() is { Length: > 0 } own && own != Piece.Text ? own : null });

    private Task Move() => Make(Decision with { Verdict = PieceVerdict.Accepted, MoveTo = typed.Length > 0 ? typed : null });

    private async Task Make(PieceDecision decision)
    {
        var asked = changing;
        await Decide.InvokeAsync([decision]);
        if (Session.DecisionOf(Piece) != decision)
            return; // what was typed stays where it could not be kept
        if (asked)
            await Given();
        else
            Leave();
    }
}
