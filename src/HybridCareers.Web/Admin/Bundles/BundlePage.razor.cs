using HybridCareers.Editorial;
using HybridCareers.Members;
using HybridCareers.Web.Admin.Shell;
using Microsoft.AspNetCore.Components;

namespace HybridCareers.Web.Admin.Bundles;

/// <summary>Several entries on their way to readers as one.</summary>
public sealed partial class BundlePage(BundleSession session, Notices notices, Me me)
{
    private bool opened;
    private bool busy;

    /// <summary>The bundle, or the id that a new one gets.</summary>
    [Parameter]
    public Guid Id { get; set; }

    private bool MayChange => session.IsOpen && session.Waiting.Count == 0 && me.May(Permission.Editor);

    private string? WhyNot => (session.Waiting.All(row => row.MayDecide), me.May(Permission.Reviewer)) switch
    {
        (false, _) => "You wrote some of this or handed it in: nobody decides about their own draft. Another reviewer does.",
        (_, false) => "You do not have the permission to decide: a reviewer does.",
        _ => null,
    };

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        await me.LoadAsync();
        await session.OpenAsync(Id);
        opened = true;
    }

    private Task Name() => Act(async () => session.Bundle is null ? await session.BeginAsync() : await session.RenameAsync());

    private async Task Act(Func<Task<Outcome?>> act)
    {
        busy = true;
        StateHasChanged();
        if (await act() is { } outcome)
            notices.Say(outcome);
        busy = false;
        StateHasChanged();
    }
}
