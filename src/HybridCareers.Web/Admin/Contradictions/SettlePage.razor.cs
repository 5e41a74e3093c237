using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Web.Admin.Shell;

namespace HybridCareers.Web.Admin.Contradictions;

/// <summary>Every contradiction, and the way to settle it.</summary>
public sealed partial class SettlePage(ContradictionReader reader, ContradictionDesk desk, Notices notices, Me me)
{
    private readonly Guid fresh = Guid.CreateVersion7();
    private IReadOnlyList<ContradictionRow>? rows;

    private Me Me => me;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        await me.LoadAsync();
        rows = await reader.ListAsync();
    }

    private async Task SettleAsync(ContradictionRow row, SettleChoice chosen)
    {
        var outcome = await desk.SettleAsync(new(Guid.CreateVersion7(), me.Id, row.Now.Id, row.Now.Version, chosen.How, chosen.Side, chosen.Note) { SessionId = me.Session });
        if (outcome is Saved saved)
            notices.Say($"Saved as revision {saved.Revision}. Hand it in for review from its entry.");
        else
            notices.Say(outcome);
        rows = await reader.ListAsync();
        StateHasChanged(); // the form called, not an event of this page
    }
}
