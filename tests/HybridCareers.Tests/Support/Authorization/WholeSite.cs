using System.Net;
using System.Text.RegularExpressions;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Members;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Web;
using HybridCareers.Web.Hosting;
using HybridCareers.Web.Preview;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HybridCareers.Tests.Support.Authorization;

/// <summary>The whole portal, public pages, account area and desk, answering in memory to members of every kind.</summary>
public sealed class WholeSite : IAsyncDisposable
{
    private const string SignInHere = "/test-sign-in/";

    private readonly WebApplication running;
    private readonly TestDatabase stored;
    private readonly Dictionary<string, string?> cookies = new(StringComparer.Ordinal);

    private WholeSite(WebApplication app, TestDatabase database) => (running, stored) = (app, database);

    /// <summary>Everything it is made of.</summary>
    public IServiceProvider Services => running.Services;

    /// <summary>An entry with one revision, which nobody has published.</summary>
    public Guid Draft { get; } = Guid.CreateVersion7();

    /// <summary>Starts it.</summary>
    /// <param name="sabotage">What a test does to it before it starts.</param>
    public static async Task<WholeSite> StartAsync(Action<IServiceCollection>? sabotage = null)
    {
        var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(Program).Assembly.GetName().Name, EnvironmentName = "Production" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([
            new("PublicUrl", "http://localhost"), new("HYBRIDCAREERS_DATA", database.Folder), new("ConnectionStrings:Careers", database.ConnectionString)]);
        builder.AddCareers(readAhead: false);
        builder.Services.AddSite(builder.Configuration);
        builder.AddAccounts();
        builder.AddDesk();
        sabotage?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseSite();
        app.MapHealth();
        app.MapSharedPreview();
        app.UseAccounts();
        app.Use((HttpContext context, RequestDelegate next) => SignInAsync(context, next));
        app.UseDesk();
        await app.StartAsync();
        var site = new WholeSite(app, database);
        await site.FillAsync();
        return site;
    }

    /// <summary>Every address that is mapped, with a method: <c>GET /roles</c>. What takes all methods is asked by GET and POST.</summary>
    public IReadOnlyList<string> Addresses => [.. running.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["GET", "POST"])
            .Select(method => $"{method} /{endpoint.RoutePattern.RawText!.TrimStart('/')}")).Distinct().Where(address => !address.StartsWith("HEAD", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Asks for an address.</summary>
    /// <param name="address">As in <see cref="Addresses"/>.</param>
    /// <param name="who">A column of the table.</param>
    /// <param name="origin">Where the request says it comes from.</param>
    public async Task<HttpResponseMessage> AskAsync(string address, string who, string origin = "http://localhost")
    {
        var (method, path) = (address.Split(' ')[0], PathOf(address));
        using var client = running.GetTestServer().CreateClient();
        using var request = new HttpRequestMessage(new(method), path);
        if (cookies[who] is { } cookie)
            request.Headers.Add("Cookie", cookie);
        if (request.Method == HttpMethod.Post)
        {
            request.Headers.Add("Origin", origin);
            request.Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        }

        return await client.SendAsync(request);
    }

    /// <summary>The path that is asked for.</summary>
    public string PathOf(string address) => Regex.Replace(address.Split(' ')[1], @"\{\w+:guid\}", Draft.ToString(), RegexOptions.None, TimeSpan.FromSeconds(1))
        .Replace("{revision:int}", "1", StringComparison.Ordinal).Replace("{slug}", "nothing", StringComparison.Ordinal).Replace("{part}", "1", StringComparison.Ordinal);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await running.DisposeAsync();
        await stored.DisposeAsync();
    }

    private static async Task SignInAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.Value?.StartsWith(SignInHere, StringComparison.Ordinal) == true)
            await context.SignInAsync(SignedIn.Scheme, SignedIn.PrincipalOf(new(Guid.Parse(context.Request.Path.Value[SignInHere.Length..]), Guid.Empty, "", Permission.None, SessionLevel.Full)));
        else
            await next(context);
    }

    private async Task FillAsync()
    {
        await using var portal = Portal.Beside(stored);
        var cast = await Cast.EnterAsync(portal, TimeProvider.System);
        await portal.Editor.CreateAsync((Given.ARole() with { Id = Draft }).ToCommand(cast.StageHand));
        cookies.Add("signed out", null);
        foreach (var who in cast.Everybody.Where(actor => actor.Session is not null))
        {
            using var client = running.GetTestServer().CreateClient();
            using var answer = await client.GetAsync(new Uri(SignInHere + who.Session, UriKind.Relative));
            cookies.Add(who.Name, answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        }

        (await AskAsync("GET " + Urls.Admin, "signed out")).StatusCode.Should().Be(HttpStatusCode.Found, "the desk is put together at the first request");
    }
}
