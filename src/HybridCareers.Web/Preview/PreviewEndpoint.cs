using HybridCareers.Content;
using HybridCareers.Editorial.Reading;
using HybridCareers.Published;
using HybridCareers.Web.Hosting;
using HybridCareers.Web.Public;

namespace HybridCareers.Web.Preview;

/// <summary>A revision as readers would see it: the public page itself, over a catalogue that holds the revision in place of what is live.</summary>
public static class PreviewEndpoint
{
    /// <summary>Maps the address.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Urls.PreviewOf, ShowAsync)
        .RequireAuthorization(SignedIn.Member).ExcludeFromDescription();

    private static async Task<IResult> ShowAsync(
        Guid entry, int revision, HttpContext context, DraftReader drafts, CurrentCatalog current, PageRenderer renderer, TimeProvider clock)
    {
        context.Response.Headers.ContentSecurityPolicy = SecurityHeaders.PolicyWithin("'self'");
        var found = await drafts.OpenAsync(entry, context.User.MemberId(), null, context.RequestAborted);
        if (found is null || await drafts.RevisionAsync(entry, revision, context.RequestAborted) is not { } written)
            return Results.NotFound();
        var content = written.Read(found.Now.Kind);
        var over = Overlay.On(current.Value, new(entry, found.Now.Kind, found.Now.Slug, revision, clock.GetUtcNow(), content));
        var (page, url) = Overlay.PageOf(found.Now.Kind, found.Now.Slug);
        return page.Query(over, url).View is { } view
            ? Results.Bytes(await renderer.RenderAsync(page.Component, view), "text/html; charset=utf-8")
            : Results.NotFound();
    }
}
