using HybridCareers.Members;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Components.Authorization;

namespace HybridCareers.Web.Admin.Shell;

/// <summary>The member whose circuit this is. What is shown may be older than what is allowed: every verb asks the database itself.</summary>
public sealed class Me(AuthenticationStateProvider state)
{
    private System.Security.Claims.ClaimsPrincipal user = new();

    /// <summary>The member's id.</summary>
    public Guid Id => user.MemberId();

    /// <summary>The session in which the member is signed in.</summary>
    public Guid? Session => user.SessionId();

    /// <summary>The member's name.</summary>
    public string Name => user.Identity?.Name ?? "";

    /// <summary>Whether to show what needs a permission.</summary>
    public bool May(Permission needed) => user.May(needed);

    /// <summary>Reads who is signed in.</summary>
    public async Task LoadAsync() => user = (await state.GetAuthenticationStateAsync()).User;
}
