using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Members;
using HybridCareers.Web.Hosting;
using HybridCareers.Web.Public.Status;

namespace HybridCareers.Web.Preview;

/// <summary>A revision as readers would see it, for whoever has a link: no account, no cookie, kept by nobody, found by no search engine.</summary>
public static class SharedPreviewEndpoint
{
    private static readonly string[] Reads = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the address.</summary>
    public static void MapSharedPreview(this WebApplication app) => app.MapMethods(Urls.SharedPreview, Reads, ShowAsync).AllowAnonymous().ExcludeFromDescription();

    private static async Task ShowAsync(
        HttpContext context, PreviewReader previews, PreviewDesk desk, RevisionPage page, StatusAnswers statuses)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        headers["Referrer-Policy"] = "no-referrer"; // the address is the secret: no link on the page may carry it away
        var (isKnown, shown) = context.Request.Query["key"] is [{ Length: SetUpLink.TokenLength } token]
            ? await previews.OpenAsync(SetUpLink.HashOf(token), context.RequestAborted)
            : (false, null);
        if (shown is null)
        {
            await statuses.WriteAsync(context, isKnown ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound, StatusQuery.PreviewLink, forProgram: false);
            return;
        }

        var notice = $"This is a preview: revision {shown.Link.Revision}, for whoever was given this link. What readers see may differ, and this may still change. The link is good until {shown.Link.ExpiresAt:yyyy-MM-dd HH:mm} UTC.";
        if (await page.RenderAsync(shown.Kind, shown.Slug, shown.Revision, notice) is not { } html)
        {
            await statuses.WriteAsync(context, StatusCodes.Status404NotFound, StatusQuery.PreviewLink, forProgram: false);
            return;
        }

        if (HttpMethods.IsGet(context.Request.Method))
            await desk.NoteUseAsync(shown.Link.Id, shown.Link.CreatedBy, context.RequestAborted);
        await Results.Bytes(html, "text/html; charset=utf-8").ExecuteAsync(context);
    }
}
