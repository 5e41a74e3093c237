using System.Text.Json;
using HybridCareers.Database;
using HybridCareers.Published;
using HybridCareers.Web.Public;

namespace HybridCareers.Web.Hosting;

/// <summary>Answers requests for public pages and their twins: from the store, else by query and renderer, else with the page of the status.</summary>
public sealed class PageEndpoints(PageStores stores, PageRenderer renderer, PublicAddress site, StatusAnswers statuses, HistoryReader? history = null)
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

        var encoding = Encodings.Best(context.Request.Headers.AcceptEncoding);
        var (made, other) = await FindAsync(store, new(page, url, form), made => made.Packed(encoding));
        if (made is not null)
            await StoredAnswer.WriteAsync(context, made);
        else
            await AnswerOtherwiseAsync(context, page, other ?? (await AskAsync(page, store.Catalog, url.On(store.Day))).Answer, twin);
    }

    /// <summary>Makes a page before anybody asks for it; also one that was kept on disk, whose making is still cold.</summary>
    public async Task MakeReadyAsync(PublicPage page, PageUrl url)
    {
        if (stores.Current is not { Catalog: var catalog } store || catalog == Published.Catalog.Empty || store.Find(url.Canonical) is { Origin: not null })
            return;
        var fromDisk = store.Find(url.Canonical) is not null;
        var (made, _) = await FindAsync(fromDisk ? new PageStore(catalog, store.Day, 0) : store, new(page, url, PageForm.Html), made => made);
        if (fromDisk && made is { Keeps: true })
            store.Put(url.Canonical, made);
    }

    /// <summary>Makes a page again, for the catalogue of another store.</summary>
    public async Task MakeAgainAsync(StoredPage before, PageStore store)
    {
        if (before.Origin is { Page.Past: null } origin)
            await FindAsync(store, origin, made => made.After(before));
    }

    private async ValueTask<(StoredPage? Made, PageAnswer? Other)> FindAsync(PageStore store, PageOrigin asked, Func<StoredPage, StoredPage> finish)
    {
        var (page, given, form) = asked;
        var url = given.On(store.Day); // an address is kept from one day to the next, its ages are not
        PageAnswer? other = null;
        async Task<StoredPage?> MakeAsync()
        {
            var (answer, whole) = await AskAsync(page, store.Catalog, url);
            if (form == PageForm.Download && answer.View is not null && page.Download!.Problem(answer.View) is { } problem)
                answer = new PageAnswer(StatusCodes.Status400BadRequest, What: problem);
            if (answer.View is null)
                other = answer;
            return answer.View is null ? null : finish(await RenderAsync(asked, answer.View, whole));
        }

        return (page.Keeps(url) ? await store.GetAsync(url.Canonical, MakeAsync) : await MakeAsync(), other);
    }

    /// <summary>The answer, and whether it is whole: without the database, pages of the past answer with what the catalogue has.</summary>
    private async Task<(PageAnswer Answer, bool IsWhole)> AskAsync(PublicPage page, Catalog catalog, PageUrl url)
    {
        if (page.Past?.Asks(catalog, url) is not { } question)
            return (page.Query(catalog, url), true);
        return history is not null && await history.ReadAsync(question) is { } past ? (page.Past.Query(catalog, url, past), true) : (page.Query(catalog, url), false);
    }

    private async Task<StoredPage> RenderAsync(PageOrigin asked, IPageView view, bool whole)
    {
        Telemetry.Made.Add(1);
        var page = asked.Page;
        var download = asked.Form == PageForm.Download ? page.Download! : null;
        var (body, type) = asked.Form switch
        {
            PageForm.Twin => (JsonSerializer.SerializeToUtf8Bytes(view, page.View, TwinJson.Options), "application/json; charset=utf-8"),
            PageForm.Download => (download!.Write(view, site), download.ContentType),
            _ => (await renderer.RenderAsync(page.Component, view), "text/html; charset=utf-8"),
        };
        return new StoredPage(body, type, whole ? Revalidate : "no-store")
        {
            Keeps = whole && asked.Url.IsSpelledAs(view.Head.Path),
            Disposition = download is null ? default : $"attachment; filename=\"{download.FileName}\"",
            Origin = asked,
        };
    }

    private Task AnswerOtherwiseAsync(HttpContext context, PublicPage page, PageAnswer answer, bool twin)
    {
        if (answer.Status != StatusCodes.Status301MovedPermanently)
            return statuses.WriteAsync(context, answer.Status, answer.What, twin, answer.Asked);
        context.Response.Headers.CacheControl = Revalidate; // a merge is undone and a slug is borne again: a browser may not keep the way for ever
        var query = page.Past is null ? "" : context.Request.QueryString.Value;
        context.Response.Redirect((twin ? page.Api! : page.Url).Replace("{slug}", answer.Slug, StringComparison.Ordinal) + query, permanent: true);
        return Task.CompletedTask;
    }

    /// <summary>True for the methods that only read.</summary>
    internal static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
}
