using System.Text;
using HybridCareers.Content;
using HybridCareers.Web.Public;
using Microsoft.AspNetCore.Http.Features;

namespace HybridCareers.Web.Hosting;

/// <summary>Answers the forms of readers. Nothing of them is kept: the answer leads to an address that holds the choice, or may not be stored.</summary>
public sealed class PagePosts(PageStores stores, PageRenderer renderer, PublicAddress site, StatusAnswers statuses)
{
    private const string Never = "no-store";

    /// <summary>More fields than any form of ours has, and room for every skill ticked.</summary>
    private const int MostFields = 20_000;

    public async Task ServeAsync(HttpContext context, PublicPage page)
    {
        if (!IsOfThisSite(context.Request))
        {
            await statuses.WriteAsync(context, StatusCodes.Status403Forbidden, "This form came from another site. Open the page here and send it again.", forProgram: false);
            return;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = page.Post!.LargestBody;
        var (form, problem) = await ReadAsync(context, page.Post!.LargestBody);
        var answer = form is null ? new PageAnswer(StatusCodes.Status400BadRequest, What: problem!) : page.Post.Answer(stores.Current.Catalog, form);
        if (answer.Status == StatusCodes.Status303SeeOther)
        {
            context.Response.Headers.CacheControl = Never;
            context.Response.Headers.Location = answer.Slug;
            context.Response.StatusCode = answer.Status;
        }
        else if (answer.View is { } view)
        {
            await StoredAnswer.WriteAsync(context, new StoredPage(await renderer.RenderAsync(page.Component, view), "text/html; charset=utf-8", Never));
        }
        else
        {
            await statuses.WriteAsync(context, answer.Status, answer.What, forProgram: false);
        }
    }

    private static async Task<(PostedForm? Form, string? Problem)> ReadAsync(HttpContext context, int largest)
    {
        var tooLarge = $"What was sent is larger than {largest / 1024 / 1024} MiB. Send less of it.";
        if (!context.Request.HasFormContentType)
            return (null, "This address takes a form and nothing else.");
        if (context.Request.ContentLength > largest)
            return (null, tooLarge);
        try
        {
            var form = await context.Request.ReadFormAsync(new FormOptions
            {
                ValueCountLimit = MostFields, ValueLengthLimit = largest, MultipartBodyLengthLimit = largest, BufferBodyLengthLimit = largest, MemoryBufferThreshold = largest,
            }, context.RequestAborted);
            var files = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var file in form.Files)
            {
                using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
                files[file.Name] = ComposedForm.Of(await reader.ReadToEndAsync(context.RequestAborted));
            }

            return (new PostedForm(form.ToDictionary(field => field.Key, field => ComposedForm.Of(field.Value.ToString()), StringComparer.Ordinal), files), null);
        }
        catch (InvalidDataException)
        {
            return (null, $"The form has more than {MostFields} fields, or cannot be read.");
        }
        catch (BadHttpRequestException bad) when (bad.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, tooLarge);
        }
        catch (IOException)
        {
            return (null, "What was sent broke off before its end. Send it again.");
        }
    }

    // Browsers say where a form comes from; what says nothing is no browser, and there is nothing to forge.
    private bool IsOfThisSite(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}" || origin == site.Absolute(Urls.Home).TrimEnd('/');
    }
}
