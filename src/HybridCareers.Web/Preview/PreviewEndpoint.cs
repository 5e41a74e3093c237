using HybridCareers.Editorial.Reading;
using HybridCareers.Web.Hosting;

namespace HybridCareers.Web.Preview;

/// <summary>A revision as readers would see it, for members with a permission; the desk shows it in frames.</summary>
public static class PreviewEndpoint
{
    /// <summary>Maps the address.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Urls.PreviewOf, ShowAsync)
        .RequireAuthorization(SignedIn.Desk).ExcludeFromDescription();

    private static async Task<IResult> ShowAsync(Guid entry, int revision, HttpContext context, DraftReader drafts, RevisionPage page)
    {
        context.Response.Headers.ContentSecurityPolicy = SecurityHeaders.PolicyWithin("'self'");
        var found = await drafts.OpenAsync(entry, context.User.MemberId(), null, context.RequestAborted);
        if (found is null || await drafts.RevisionAsync(entry, revision, context.RequestAborted) is not { } written)
            return Results.NotFound();
        return await page.RenderAsync(found.Now.Kind, found.Now.Slug, written, null) is { } html ? Results.Bytes(html, "text/html; charset=utf-8") : Results.NotFound();
    }
}
