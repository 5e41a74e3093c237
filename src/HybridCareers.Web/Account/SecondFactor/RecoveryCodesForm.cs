namespace HybridCareers.Web.Account.SecondFactor;

/// <summary>Makes new recovery codes.</summary>
public sealed class RecoveryCodesForm(SecondFactorForm factor) : IAccountForm
{
    /// <inheritdoc />
    public Task ShowAsync(Visit visit) => visit.GoAsync(Urls.Account); // they are shown only when they are made

    /// <inheritdoc />
    public Task TakeAsync(Visit visit) => factor.RenewCodesAsync(visit);
}
