namespace HybridCareers.Web.Account.Overview;

/// <summary>A member's own page; its forms have addresses of their own.</summary>
public sealed class OverviewForm(OverviewReader reader) : IAccountForm
{
    /// <inheritdoc />
    public async Task ShowAsync(Visit visit) => await visit.ShowAsync<OverviewPage>(await reader.ReadAsync(visit));

    /// <inheritdoc />
    public Task TakeAsync(Visit visit) => visit.GoAsync(Urls.Account);
}
