using HybridCareers.Drafts.Imports;
using Microsoft.AspNetCore.Components;

namespace HybridCareers.Web.Admin.Imports;

/// <summary>One page of the pieces that were asked for.</summary>
public sealed partial class PieceBoard
{
    /// <summary>The import.</summary>
    [Parameter, EditorRequired]
    public ImportSession Session { get; set; } = default!;

    /// <summary>Its id.</summary>
    [Parameter, EditorRequired]
    public Guid Import { get; set; }

    /// <summary>What is asked for.</summary>
    [Parameter, EditorRequired]
    public PieceQuestion Asked { get; set; } = default!;

    /// <summary>All pieces that were found, on every page.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<ImportPiece> Found { get; set; } = [];

    /// <summary>Decides.</summary>
    [Parameter]
    public EventCallback<IReadOnlyList<PieceDecision>> Decide { get; set; }

    /// <summary>Shows a row of the article.</summary>
    [Parameter]
    public EventCallback<int> Show { get; set; }

    /// <summary>Asks for something else.</summary>
    [Parameter]
    public EventCallback<PieceQuestion> Goto { get; set; }

    /// <summary>Makes the list anew.</summary>
    [Parameter]
    public EventCallback Anew { get; set; }

    /// <summary>True while something is done.</summary>
    [Parameter]
    public bool Busy { get; set; }

    private int Parts => (Found.Count + PieceQuestion.Size - 1) / PieceQuestion.Size;

    private IReadOnlyList<ImportPiece> Shown => [.. Found.Skip((Asked.Part - 1) * PieceQuestion.Size).Take(PieceQuestion.Size)];

    /// <summary>Filters that would show nothing are left out, but for the usual ones and the one that is chosen.</summary>
    private IEnumerable<PieceFilter> Filters => Enum.GetValues<PieceFilter>()
        .Where(filter => filter is PieceFilter.Open or PieceFilter.All || filter == Asked.Show || Session.CountOf(filter) > 0);

    private Task Chosen(ChangeEventArgs chosen) => Goto.InvokeAsync(Asked with { Entry = chosen.Value is string { Length: > 0 } key ? key : null, Part = 1 });

    private Task Accept(IReadOnlyList<ImportPiece> pieces) =>
        Decide.InvokeAsync([.. pieces.Select(piece => Session.DecisionOf(piece) with { Verdict = PieceVerdict.Accepted })]);
}
