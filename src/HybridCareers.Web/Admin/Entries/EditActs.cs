using System.Globalization;
using HybridCareers.Editorial;
using HybridCareers.Web.Admin.Shell;
using MudBlazor;

namespace HybridCareers.Web.Admin.Entries;

/// <summary>Does something with what is shown, tells what came of it and shows it anew.</summary>
public delegate Task Doing(Func<Task<Outcome>> act);

/// <summary>Asks before something is done.</summary>
internal static class EditActs
{
    private static readonly DialogOptions Options = new() { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true };

    /// <summary>Tells what came of it; where somebody saved before, with the way to both texts.</summary>
    /// <returns>True where it took effect.</returns>
    public static bool Tell(Notices notices, EditSession session, Outcome outcome)
    {
        if (outcome is not Conflict || session is not { Entry: not null, KeptAt: not null })
            return notices.Say(outcome);
        notices.Say(new Notice(Words.Of(outcome), true, Urls.MergeEntry(session.Tab.Entry, session.Tab.Tab), "See both texts"));
        return false;
    }

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
