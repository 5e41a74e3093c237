using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;

namespace HybridCareers.Web.Hosting;

/// <summary>What the server takes from the network, and from which proxies it believes who asked.</summary>
public static class Limits
{
    /// <summary>Readers send no bodies: the largest accepted, in bytes.</summary>
    public const int LargestBody = 64 * 1024;

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.MaxRequestLineSize = 2 * ErrorPages.LongestAddress; // above ours, so that our own page answers
            kestrel.Limits.MaxRequestBufferSize = 4 * ErrorPages.LongestAddress;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
            builder.WebHost.UseUrls("http://localhost:5080");
        builder.Services.Configure<HostFilteringOptions>(options => options.AllowedHosts = HostsOf(builder.Configuration));
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var proxy in builder.Configuration.GetSection("ForwardedHeaders:KnownProxies").Get<string[]>() ?? [])
            {
                if (proxy.Length > 0)
                    options.KnownProxies.Add(ProxyOf(proxy));
            }
        });
    }

    private static IPAddress ProxyOf(string given) => IPAddress.TryParse(given, out var address) ? address
        : throw new InvalidSettingException($"The setting ForwardedHeaders:KnownProxies holds '{given}'. Give the address of the proxy in numbers, such as 10.0.0.2.");

    // Without the setting AllowedHosts: this machine, and the address that the world knows.
    private static List<string> HostsOf(ConfigurationManager settings) => settings["AllowedHosts"] is { Length: > 0 } given
        ? [.. given.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]
        : ["localhost", "127.0.0.1", "[::1]", new PublicAddress(settings).Host];
}
