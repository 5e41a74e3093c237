using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HybridCareers.Benchmarks.Serving;

/// <summary>The yardstick: Kestrel with nothing on it, sending ready bytes by path.</summary>
public static class RawServer
{
    /// <summary>Serves what <paramref name="file"/> lists (path → body) on a port until it is ended.</summary>
    public static async Task RunAsync(int port, string file)
    {
        var bodies = JsonSerializer.Deserialize<Dictionary<string, Body>>(await File.ReadAllTextAsync(file))!;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.Run(context =>
        {
            if (!bodies.TryGetValue(context.Request.Path.Value! + context.Request.QueryString.Value, out var body))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }

            context.Response.ContentType = body.Type;
            context.Response.ContentLength = body.Bytes.Length;
            if (body.Encoding is not null)
                context.Response.Headers.ContentEncoding = body.Encoding;
            return context.Response.Body.WriteAsync(body.Bytes).AsTask();
        });
        await app.RunAsync();
    }

    /// <summary>A minimal API that says hello: the yardstick of starting.</summary>
    public static async Task HelloAsync(int port)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.MapGet("/", () => "hello");
        await app.RunAsync();
    }

    /// <summary>A ready answer; without encoding it is sent as it is.</summary>
    public sealed record Body(string Type, byte[] Bytes, string? Encoding = null);
}
