using HybridCareers.Database;
using HybridCareers.Members;
using HybridCareers.Web.Public.Status;
using Microsoft.AspNetCore.Http.Features;

namespace HybridCareers.Web.Hosting;

/// <summary>The last resort: no request ends without a designed answer, and no error shows its insides.</summary>
public sealed class ErrorPages(StatusAnswers statuses, ILogger<ErrorPages> log)
{
    /// <summary>The longest address (path and query) in characters.</summary>
    public const int LongestAddress = 32 * 1024;

    /// <summary>Runs the rest and turns what it leaves without an answer into one.</summary>
    public async Task Guard(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IHttpRequestFeature>()!.RawTarget.Length > LongestAddress)
        {
            await WriteAsync(context, StatusCodes.Status414UriTooLong, $"The address is longer than {LongestAddress} characters.");
            return;
        }

        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return; // the reader has gone: nobody is left to answer
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await WriteAsync(context, bad.StatusCode, "The request could not be read.");
            return;
        }
        catch (Exception error) when (!context.Response.HasStarted && context.RequestServices.GetService<DatabasePulse>()?.Explains(error) == true)
        {
            await WriteAsync(context, StatusCodes.Status503ServiceUnavailable, StatusQuery.Database); // it is logged once when it goes, not with each request
            return;
        }
        catch (Exception error) when (!context.Response.HasStarted)
        {
            log.LogError(error, "No answer for {Method} {Path}", context.Request.Method, context.Request.Path);
            await WriteAsync(context, StatusCodes.Status500InternalServerError, "");
            return;
        }

        if (context.Response is { HasStarted: false, StatusCode: StatusCodes.Status503ServiceUnavailable } && context.Items.ContainsKey(typeof(SessionAnswer)))
            await WriteAsync(context, context.Response.StatusCode, StatusQuery.Database); // who is signed in could not be asked
        else if (context.Response is { HasStarted: false, StatusCode: StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed or StatusCodes.Status400BadRequest, ContentLength: null or 0, ContentType: null })
            await WriteAsync(context, context.Response.StatusCode, "");
    }

    private Task WriteAsync(HttpContext context, int status, string what)
    {
        var allowed = context.Response.Headers.Allow;
        context.Response.Clear();
        SecurityHeaders.Set(context.Response.Headers);
        OpenReads.Set(context);
        if (allowed.Count > 0)
            context.Response.Headers.Allow = allowed;
        return statuses.WriteAsync(context, status, what, StatusAnswers.IsForProgram(context));
    }
}
