using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.TestHost;

namespace HybridCareers.Tests.Support.Accounts;

/// <summary>A browser without scripts: keeps cookies, fills in forms, follows nothing by itself.</summary>
public sealed class Visitor(TestServer server, Uri root)
{
    private readonly CookieContainer cookies = new();

    /// <summary>The last answer.</summary>
    public HttpResponseMessage Answer { get; private set; } = new();

    /// <summary>The last page.</summary>
    public IHtmlDocument Page { get; private set; } = new HtmlParser().ParseDocument("");

    /// <summary>Its status.</summary>
    public int Status => (int)Answer.StatusCode;

    /// <summary>Where it leads to.</summary>
    public string? Location => Answer.Headers.Location?.OriginalString;

    /// <summary>Its heading.</summary>
    public string Heading => Page.QuerySelector("h1")?.TextContent ?? "";

    /// <summary>What is wrong with the form.</summary>
    public string Problems => string.Join(' ', Page.QuerySelectorAll(".problems li").Select(item => item.TextContent));

    /// <summary>Names and values of the cookies.</summary>
    public IEnumerable<Cookie> Cookies => cookies.GetAllCookies();

    /// <summary>What the browser would send with a request.</summary>
    public string CookieHeader => cookies.GetCookieHeader(root);

    /// <summary>Takes a cookie of somebody else.</summary>
    public void Take(string name, string value) => cookies.Add(root, new Cookie(name, value, "/"));

    /// <summary>Opens an address.</summary>
    public Task<Visitor> OpenAsync(string url) => AskAsync(new(HttpMethod.Get, url));

    /// <summary>Sends a form of the last page.</summary>
    /// <param name="action">Its address.</param>
    /// <param name="fields">What is typed; hidden fields come by themselves.</param>
    public Task<Visitor> SendAsync(string action, params (string Name, string Value)[] fields)
    {
        var form = Page.Forms.First(form => form.GetAttribute("action") == action && fields.All(field => field.Name is "do" or "which" or "name" or "id" or "credential" || form.QuerySelector($"[name={field.Name}]") is not null));
        return PostAsync(action, [.. form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden][name]").Where(input => fields.All(field => field.Name != input.Name))
            .Select(input => (input.Name!, input.Value)), .. fields]);
    }

    /// <summary>Sends fields.</summary>
    public Task<Visitor> PostAsync(string url, params (string Name, string Value)[] fields) =>
        AskAsync(new(HttpMethod.Post, url) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) });

    private async Task<Visitor> AskAsync(HttpRequestMessage request)
    {
        using var client = server.CreateClient();
        client.BaseAddress = root;
        if (cookies.GetCookieHeader(root) is { Length: > 0 } header)
            request.Headers.Add("Cookie", header);
        Answer = await client.SendAsync(request);
        if (Answer.Headers.TryGetValues("Set-Cookie", out var set))
            foreach (var cookie in set)
                cookies.SetCookies(root, cookie);
        Page = new HtmlParser().ParseDocument(await Answer.Content.ReadAsStringAsync());
        return this;
    }
}
