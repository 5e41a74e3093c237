using System.Globalization;
using System.Security.Claims;
using System.Text.Json;
using HybridCareers.Content;
using HybridCareers.Editorial;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Antiforgery;

namespace HybridCareers.Web.Account;

/// <summary>One request to the account area, and the ways to answer it.</summary>
public sealed class Visit(HttpContext http, IAntiforgery forms, PageRenderer renderer)
{
    /// <summary>The request.</summary>
    public HttpContext Http => http;

    /// <summary>Who is signed in, as far as the page asked for it.</summary>
    public ClaimsPrincipal User => http.User;

    /// <summary>Ends with the request.</summary>
    public CancellationToken Gone => http.RequestAborted;

    /// <summary>True where the form came from one of our pages and may be read; otherwise it has been answered.</summary>
    public async Task<bool> TakeFormAsync()
    {
        try
        {
            await forms.ValidateRequestAsync(http);
            return true;
        }
        catch (AntiforgeryValidationException)
        {
            await ShowAsync<Notice.NoticePage>(new Notice.NoticeView(
                "Please send it again", "This form was too old, or your browser keeps no cookies. Go back, load the page again and repeat it.", http.Request.Path, Token()),
                StatusCodes.Status400BadRequest);
            return false;
        }
    }

    /// <summary>A field of the form, composed and without control characters; what is longer than allowed is cut to one more, so that its length is refused.</summary>
    public string Field(string name, int longest)
    {
        var given = http.Request.HasFormContentType ? http.Request.Form[name].ToString() : http.Request.Query[name].ToString();
        if (given.Length > longest)
            given = given[..(longest + 1)];
        return ComposedForm.Of(string.Concat(given.Where(c => !char.IsControl(c))));
    }

    /// <summary>A path on this site to go to afterwards; the admin area where none or another site is named.</summary>
    public string ReturnTo() => LocalPath.Or(Field("returnTo", LocalPath.Longest), Urls.Admin);

    /// <summary>For the forms of a page.</summary>
    public FormToken Token()
    {
        var made = forms.GetAndStoreTokens(http);
        return new(made.FormFieldName, made.RequestToken!);
    }

    /// <summary>Answers with a page.</summary>
    public async Task ShowAsync<TPage>(AccountView view, int? status = null)
    {
        var html = await renderer.RenderAsync(typeof(TPage), view);
        http.Response.StatusCode = status ?? (view.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.ContentLength = html.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
            await http.Response.Body.WriteAsync(html, Gone);
    }

    /// <summary>Answers with what a verb said instead of doing its work.</summary>
    public Task RefuseAsync(Outcome outcome)
    {
        var (title, text, status) = outcome switch
        {
            Unreachable away => ("The database does not answer", away.Why, StatusCodes.Status503ServiceUnavailable),
            NotAllowed refused => ("This is not allowed", refused.Why, StatusCodes.Status403Forbidden),
            NotFound missing => ("This is not there any more", missing.What, StatusCodes.Status410Gone),
            Invalid invalid => ("This cannot be done", string.Join(' ', invalid.Problems.Select(problem => problem.Message)), StatusCodes.Status422UnprocessableEntity),
            _ => ("This cannot be done", "Please try again in a moment.", StatusCodes.Status409Conflict),
        };
        return ShowAsync<Notice.NoticePage>(new Notice.NoticeView(title, text, http.Request.Path, Token()), status);
    }

    /// <summary>Answers that it must be tried later.</summary>
    public Task PutOffAsync(TimeSpan wait)
    {
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        var time = seconds < 90 ? $"{seconds} seconds" : $"{(seconds + 59) / 60} minutes";
        return ShowAsync<Notice.NoticePage>(new Notice.NoticeView(
            "Too many tries", $"Please wait {time} and try again. Signing in with a passkey is possible meanwhile.", http.Request.Path, Token()), StatusCodes.Status429TooManyRequests);
    }

    /// <summary>Answers a script.</summary>
    public Task AnswerAsync(string json, int status = StatusCodes.Status200OK)
    {
        http.Response.StatusCode = status;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentType = "application/json; charset=utf-8";
        return http.Response.WriteAsync(json, Gone);
    }

    /// <summary>Tells a script, and through it the member, what is wrong.</summary>
    public Task ComplainAsync(string problem) =>
        AnswerAsync(JsonSerializer.Serialize(new { problem }, JsonSerializerOptions.Web), StatusCodes.Status422UnprocessableEntity);

    /// <summary>Answers with another address, to be read.</summary>
    public Task GoAsync(string url)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = url;
        http.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
