using System.Globalization;
using HybridCareers.Editorial;
using MudBlazor;

namespace HybridCareers.Web.Admin.Entries;

/// <summary>Does something with what is shown, tells what came of it and shows it anew.</summary>
public delegate Task Doing(Func<Task<Outcome>> act);

/// <summary>Asks before something is done.</summary>
internal static class EditActs
{
    private static readonly DialogOptions Options = new() { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true };

    /// <summary>Asks for a note, and acts unless the member changes their mind.</summary>
    public static async Task AskAsync(IDialogService dialogs, string title, string label, string yes, bool needed, Func<string, Task> act)
    {
        var asked = await dialogs.ShowAsync<NoteDialog>(title, new DialogParameters<NoteDialog>
        {
            { dialog => dialog.Label, label },
            { dialog => dialog.Yes, yes },
            { dialog => dialog.Needed, needed },
        }, Options);
        if (await asked.Result is { Canceled: false, Data: string note })
            await act(note);
    }

    /// <summary>Asks, and acts unless the member changes their mind.</summary>
    public static async Task AskAsync(IDialogService dialogs, Question question, Func<Answer, Task> act)
    {
        var asked = await dialogs.ShowAsync<AskDialog>(question.Title, new DialogParameters<AskDialog> { { dialog => dialog.Question, question } }, Options);
        if (await asked.Result is { Canceled: false, Data: Answer answer })
            await act(answer);
    }

    /// <summary>An instant as a browser's field has it, taken as UTC; the earliest of all where it is none.</summary>
    public static DateTimeOffset Utc(string typed) =>
        DateTime.TryParse(typed, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? new(at) : default;
}
