using System.Text.Json;
using HybridCareers.Web.Public;

namespace HybridCareers.Web.Hosting;

/// <summary>Answers requests for public pages and their twins: from the store, else by query and renderer, else with the page of the status.</summary>
public sealed class PageEndpoints(PageStores stores, PageRenderer renderer, PublicAddress site, StatusAnswers statuses)
{
    private const string Revalidate = "public, max-age=0, must-revalidate";

    /// <summary>Kept answers to addresses without query, before routing.</summary>
    public async Task ServeKept(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.QueryString.HasValue && IsRead(context.Request.Method)
            && stores.Current.Find(context.Request.Path.Value ?? "/") is { } page)
        {
            Telemetry.Kept.Add(1);
            await StoredAnswer.WriteAsync(context, page);
        }
        else
        {
            await next(context);
        }
    }

    /// <summary>Answers a request that routing brought to a page, to its twin or to its download.</summary>
    public async Task ServeAsync(HttpContext context, PublicPage page, PageForm form)
    {
        var twin = form == PageForm.Twin;
        if (Addresses.ProblemOf(context.Request, page) is { } problem)
        {
            await statuses.WriteAsync(context, StatusCodes.Status400BadRequest, problem, twin);
            return;
        }

        if (TidyAddress.LeadsOn(context))
            return;
        var url = Addresses.Read(context.Request, page);
        var store = stores.Current;
        if (store.Catalog == Published.Catalog.Empty)
        {
            await statuses.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "", twin);
            return;
        }

        var (made, other) = await FindAsync(store, page, url, form);
        if (made is not null)
            await StoredAnswer.WriteAsync(context, made);
        else
            await AnswerOtherwiseAsync(context, page, other ?? page.Query(store.Catalog, url), twin);
    }

    /// <summary>Makes a page before anybody asks for it.</summary>
    public async Task MakeReadyAsync(PublicPage page, PageUrl url)
    {
        if (stores.Current is { Catalog: var catalog } store && catalog != Published.Catalog.Empty && store.Find(url.Canonical) is null)
            await FindAsync(store, page, url, PageForm.Html);
    }

    private async ValueTask<(StoredPage? Made, PageAnswer? Other)> FindAsync(PageStore store, PublicPage page, PageUrl url, PageForm form)
    {
        PageAnswer? other = null;
        async Task<StoredPage?> MakeAsync()
        {
            var answer = page.Query(store.Catalog, url);
            if (form == PageForm.Download && answer.View is not null && page.Download!.Problem(answer.View) is { } problem)
                answer = new PageAnswer(StatusCodes.Status400BadRequest, What: problem);
            if (answer.View is null)
                other = answer;
            return answer.View is null ? null : await RenderAsync(page, answer.View, form, url);
        }

        return (page.Keeps(url) ? await store.GetAsync(url.Canonical, MakeAsync) : await MakeAsync(), other);
    }

    private async Task<StoredPage> RenderAsync(PublicPage page, IPageView view, PageForm form, PageUrl url)
    {
        Telemetry.Made.Add(1);
        var keeps = url.IsSpelledAs(view.Head.Path);
        return form switch
        {
            PageForm.Twin => new StoredPage(JsonSerializer.SerializeToUtf8Bytes(view, page.View, TwinJson.Options), "application/json; charset=utf-8", Revalidate) { Keeps = keeps },
            PageForm.Download => new StoredPage(page.Download!.Write(view, site), page.Download.ContentType, Revalidate)
            {
                Keeps = keeps,
                Disposition = $"attachment; filename=\"{page.Download.FileName}\"",
            },
            _ => new StoredPage(await renderer.RenderAsync(page.Component, view), "text/html; charset=utf-8", Revalidate) { Keeps = keeps },
        };
    }

    private Task AnswerOtherwiseAsync(HttpContext context, PublicPage page, PageAnswer answer, bool twin)
    {
        if (answer.Status != StatusCodes.Status301MovedPermanently)
            return statuses.WriteAsync(context, answer.Status, answer.What, twin, answer.Asked);
        context.Response.Redirect((twin ? page.Api! : page.Url).Replace("{slug}", answer.Slug, StringComparison.Ordinal), permanent: true);
        return Task.CompletedTask;
    }

    /// <summary>True for the methods that only read.</summary>
    internal static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
}
