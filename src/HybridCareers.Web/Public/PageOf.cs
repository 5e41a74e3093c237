using Microsoft.AspNetCore.Components;

namespace HybridCareers.Web.Public;

/// <summary>A page: a function of its view, so that preview, tests and the store render the same thing.</summary>
public abstract class PageOf<TView> : ComponentBase
    where TView : IPageView
{
    /// <summary>What to show.</summary>
    [Parameter, EditorRequired]
    public TView View { get; set; } = default!;
}
