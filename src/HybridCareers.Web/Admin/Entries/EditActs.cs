using MudBlazor;

namespace HybridCareers.Web.Admin.Entries;

/// <summary>Asks for a note before something is done.</summary>
internal static class EditActs
{
    /// <summary>Asks, and acts unless the member changes their mind.</summary>
    public static async Task AskAsync(IDialogService dialogs, string title, string label, string yes, bool needed, Func<string, Task> act)
    {
        var asked = await dialogs.ShowAsync<NoteDialog>(title, new DialogParameters<NoteDialog>
        {
            { dialog => dialog.Label, label },
            { dialog => dialog.Yes, yes },
            { dialog => dialog.Needed, needed },
        }, new DialogOptions { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true });
        if (await asked.Result is { Canceled: false, Data: string note })
            await act(note);
    }
}
