using HybridCareers.Published;
using HybridCareers.Web.Api;
using HybridCareers.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace HybridCareers.Tests.Support;

/// <summary>Asks for files without a server.</summary>
public static class Files
{
    /// <summary>Where the world finds the site in tests.</summary>
    public const string PublicUrl = "https://careers.example.org";

    /// <summary>What a file is made from.</summary>
    public static FileRequest Request(Catalog catalog, string part = "", string site = PublicUrl) =>
        new(catalog, new PublicAddress(new ConfigurationBuilder().AddInMemoryCollection([new("PublicUrl", site)]).Build()), part);
}
