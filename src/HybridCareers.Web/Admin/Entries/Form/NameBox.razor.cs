using HybridCareers.Content;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>Finds and chooses an entry.</summary>
public sealed partial class NameBox
{
    private static readonly DialogOptions Wide = new() { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true };
    private readonly NameSearch search = new();

    /// <summary>The form in which it stands; <c>null</c> = it stands by itself and is given how to find.</summary>
    [CascadingParameter]
    public FormContext? Form { get; set; }

    /// <summary>The id of its input.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    /// <summary>The kind of entry that is looked for.</summary>
    [Parameter, EditorRequired]
    public EntryKind Kind { get; set; }

    /// <summary>Finds; <c>null</c> = as the form does.</summary>
    [Parameter]
    public NameFinder? Find { get; set; }

    /// <summary>What stands in the box: the name of what was chosen.</summary>
    [Parameter]
    public string Shown { get; set; } = "";

    /// <summary>Its label; <c>null</c> where a label element has it.</summary>
    [Parameter]
    public string? Label { get; set; }

    /// <summary>What an empty box shows.</summary>
    [Parameter]
    public string? Placeholder { get; set; }

    /// <summary>Ids of what describes it.</summary>
    [Parameter]
    public string? Described { get; set; }

    /// <summary>True where something is wrong with what was chosen.</summary>
    [Parameter]
    public bool IsWrong { get; set; }

    /// <summary>True where nothing may be chosen now.</summary>
    [Parameter]
    public bool Disabled { get; set; }

    /// <summary>True where a skill that is not there may be begun.</summary>
    [Parameter]
    public bool MayCreate { get; set; } = true;

    /// <summary>Slugs that are chosen already.</summary>
    [Parameter]
    public IReadOnlyCollection<string> Except { get; set; } = [];

    /// <summary>Told the slug that was chosen.</summary>
    [Parameter, EditorRequired]
    public EventCallback<string> Chosen { get; set; }

    private bool Creates => Kind == EntryKind.Skill && MayCreate && search.Words.Length > 1;

    private Task Typed(ChangeEventArgs typed)
    {
        var words = (typed.Value as string ?? "").Trim();
        return search.TypeAsync(words == Shown ? "" : words, (text, skip, take) => (Find ?? Form!.Find)(Kind, text, skip, take));
    }

    private Task Choose(string slug)
    {
        search.Close();
        return Chosen.InvokeAsync(slug);
    }

    private async Task CreateAsync()
    {
        var words = search.Words;
        search.Close();
        var asked = await Dialogs.ShowAsync<NewSkillDialog>("A new skill", new DialogParameters<NewSkillDialog> { { dialog => dialog.Title, words } }, Wide);
        if (await asked.Result is { Canceled: false, Data: string slug })
            await Chosen.InvokeAsync(slug);
    }
}
