using System.Text.Json.Nodes;
using HybridCareers.Content;
using HybridCareers.Evidence;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>The grounds of a statement.</summary>
public sealed partial class GroundsInput
{
    private static readonly DialogOptions Wide = new() { MaxWidth = MaxWidth.Medium, FullWidth = true, CloseOnEscapeKey = true };

    /// <summary>The form.</summary>
    [CascadingParameter]
    public FormContext Form { get; set; } = default!;

    /// <summary>The field.</summary>
    [Parameter, EditorRequired]
    public GroundsField Field { get; set; } = default!;

    /// <summary>Its path.</summary>
    [Parameter, EditorRequired]
    public string Path { get; set; } = "";

    private string Id => FormContext.IdOf(Path);

    private List<string> Wrong => [.. Form.Problems[Path]];

    private List<JsonObject> Cites => [.. (Form.Draft.Find($"{Path}/cites") as JsonArray ?? []).OfType<JsonObject>()];

    private bool HasReason => Form.Draft.Find($"{Path}/reason") is not null;

    private bool IsDraft(string slug) => Form.Named.TryGetValue((EntryKind.Source, slug), out var known) && !known.IsLive;

    private async Task CiteAsync(string? key, Citation? cite)
    {
        var asked = await Dialogs.ShowAsync<CiteDialog>(key is null ? "Cite a source" : "Change the citation",
            new DialogParameters<CiteDialog> { { dialog => dialog.First, cite }, { dialog => dialog.Find, Form.Find } }, Wide);
        if (await asked.Result is { Canceled: false, Data: Citation chosen })
            await Form.Change(draft => draft.Cite(Path, chosen, key), $"Cited: {chosen.Source}", Id + "-cite");
    }
}
