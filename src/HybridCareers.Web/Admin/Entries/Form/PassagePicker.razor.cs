using System.Globalization;
using HybridCareers.Evidence;
using Microsoft.AspNetCore.Components;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>Chooses a sentence of a source.</summary>
public sealed partial class PassagePicker
{
    private string? found;

    /// <summary>The citation in the making.</summary>
    [Parameter, EditorRequired]
    public CiteChoice Choice { get; set; } = default!;

    /// <summary>Told when another passage is chosen.</summary>
    [Parameter, EditorRequired]
    public EventCallback Changed { get; set; }

    private string Chosen => Choice.Made is { } cite ? CiteWords.Where(cite) : "";

    private bool IsHere(SourceSection section) => Enumerable.Range(1, section.Sentences.Count).Any(number => Choice.Is(section, number));

    private Task Choose(SourceSection section, int number)
    {
        Choice.Choose(section, number);
        return Changed.InvokeAsync();
    }

    private Task Whole()
    {
        Choice.Whole();
        return Changed.InvokeAsync();
    }

    private Task Recognise(ChangeEventArgs typed)
    {
        var words = typed.Value as string ?? "";
        if (words.Trim().Length == 0)
            found = null;
        else
            found = Choice.Recognise(words) ? $"Found and chosen: {Chosen}." : "No sentence of the outline is like that: paste one whole sentence, from its first letter to its full stop.";
        return Changed.InvokeAsync();
    }

    private Task Turn(ChangeEventArgs typed)
    {
        Choice.Version = int.TryParse(typed.Value as string, CultureInfo.InvariantCulture, out var version) ? version : 0;
        return Changed.InvokeAsync();
    }

    private Task Headings(ChangeEventArgs typed)
    {
        Choice.Path = (typed.Value as string ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Changed.InvokeAsync();
    }

    private Task Number(ChangeEventArgs typed)
    {
        Choice.Sentence = int.TryParse(typed.Value as string, CultureInfo.InvariantCulture, out var number) ? number : null;
        return Changed.InvokeAsync();
    }
}
