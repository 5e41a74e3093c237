using Microsoft.AspNetCore.Components;

namespace HybridCareers.Web.Account;

/// <summary>A page of the account area: a function of its view.</summary>
public abstract class AccountPageOf<TView> : ComponentBase
    where TView : AccountView
{
    /// <summary>What to show.</summary>
    [Parameter, EditorRequired]
    public TView View { get; set; } = default!;
}
