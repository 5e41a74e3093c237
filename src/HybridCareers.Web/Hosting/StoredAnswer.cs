using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace HybridCareers.Web.Hosting;

/// <summary>Writes stored bytes as an answer: 304 first, then the best encoding, no body for HEAD.</summary>
public static class StoredAnswer
{
    private static readonly StringValues Speculation = $"\"{Urls.Speculation}\"";

    /// <summary>Sends a stored page with a status.</summary>
    public static Task WriteAsync(HttpContext context, StoredPage page, int status = StatusCodes.Status200OK)
    {
        var response = context.Response;
        var headers = response.Headers;
        var encoding = Encodings.Best(context.Request.Headers.AcceptEncoding);
        headers.ETag = encoding switch { "br" => page.BrotliTag, "gzip" => page.GzipTag, _ => page.ETag };
        headers.CacheControl = page.CacheControl;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (page.IsForReading)
            headers["Speculation-Rules"] = Speculation;
        if (status == StatusCodes.Status200OK && Knows(context.Request, page))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var body = page.In(encoding);
        if (encoding is not null)
            headers.ContentEncoding = encoding;
        headers.ContentType = page.ContentType;
        if (page.Disposition.Count > 0)
            headers.ContentDisposition = page.Disposition;
        response.ContentLength = body.Length;
        response.StatusCode = status;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body).AsTask();
    }

    private static bool Knows(HttpRequest request, StoredPage page)
    {
        var known = request.Headers.IfNoneMatch;
        if (known.Count == 0)
            return false;
        foreach (var header in known)
        {
            foreach (var range in header.AsSpan().Split(','))
            {
                var tag = header.AsSpan()[range].Trim();
                if (tag.StartsWith("W/", StringComparison.Ordinal))
                    tag = tag[2..];
                if (tag is "*" || tag.SequenceEqual(page.ETag.ToString()) || tag.SequenceEqual(page.BrotliTag.ToString()) || tag.SequenceEqual(page.GzipTag.ToString()))
                    return true;
            }
        }

        return false;
    }
}
