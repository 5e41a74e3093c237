using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>A list of a form.</summary>
public sealed partial class ListInput
{
    /// <summary>The form.</summary>
    [CascadingParameter]
    public FormContext Form { get; set; } = default!;

    /// <summary>The field.</summary>
    [Parameter, EditorRequired]
    public ListField Field { get; set; } = default!;

    /// <summary>Its path.</summary>
    [Parameter, EditorRequired]
    public string Path { get; set; } = "";

    private JsonArray Items => Form.Draft.Find(Path) as JsonArray ?? [];

    private string Id => FormContext.IdOf(Path);

    private bool IsOpen(string path) => Form.Opened.Contains(path);

    private IEnumerable<string> Inside(string path) =>
        Form.Problems.Where(group => group.Key.StartsWith(path + "/", StringComparison.Ordinal)).SelectMany(group => group).Distinct(StringComparer.Ordinal);

    private Task Move(string path, int to, string button) => Form.Change(
        draft => draft.Move(path, to), $"Moved to place {to + 1} of {Items.Count}", $"{FormContext.IdOf(path)}-{button}");

    private Task Join(string path, int at) => Form.Change(
        draft => draft.Join(path), $"Joined with the next: {Field.One} {at + 1} of {Items.Count - 1}", FormContext.IdOf(path + "/text"), path + "/text");

    private Task Remove(string path, int at) => Form.Change(
        draft => draft.Remove(path), $"{Field.One} {at + 1} removed, {Items.Count - 1} left", at + 1 < Items.Count ? FormContext.IdOf($"{Path}/{DraftDocument.KeyOf(Items[at + 1])}") : $"{Id}-add");

    private void Toggle(string path)
    {
        if (!Form.Opened.Remove(path))
            Form.Opened.Add(path);
    }

    private Task Add()
    {
        var key = "";
        return Form.Do(new(
            draft =>
            {
                key = draft.Add(Form.Shape, Path) ?? "";
                Form.Opened.Add($"{Path}/{key}");
            },
            $"{Field.One} {Items.Count + 1} added")
        { FocusLater = () => FormContext.IdOf($"{Path}/{key}/{Field.Item[0].Name}") });
    }
}
