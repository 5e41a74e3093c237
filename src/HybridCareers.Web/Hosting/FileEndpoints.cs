using System.Text;
using HybridCareers.Web.Api;

namespace HybridCareers.Web.Hosting;

/// <summary>Answers requests for files without a page: from the store, else made from the catalogue, else 404.</summary>
public sealed class FileEndpoints(PageStores stores, PublicAddress site, StatusAnswers statuses)
{
    public async Task ServeAsync(HttpContext context, PublicFile file)
    {
        if (TidyAddress.LeadsOn(context))
            return;
        var part = context.Request.RouteValues["part"] as string ?? "";
        var store = stores.Current;
        Task<StoredPage?> MakeAsync() => Task.FromResult(file.Make(new FileRequest(store.Catalog, site, part)) is { } text
            ? new StoredPage(Encoding.UTF8.GetBytes(text), file.ContentType, file.CacheControl)
            : null);
        if (await store.GetAsync(file.Url.Replace("{part}", part, StringComparison.Ordinal), MakeAsync) is { } made)
            await StoredAnswer.WriteAsync(context, made);
        else
            await statuses.WriteAsync(context, StatusCodes.Status404NotFound, "", forProgram: false);
    }
}
