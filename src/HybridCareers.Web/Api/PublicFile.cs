using HybridCareers.Published;
using HybridCareers.Web.Hosting;

namespace HybridCareers.Web.Api;

/// <summary>An address for programs that no page stands behind: made from the catalogue, kept and answered like a page.</summary>
/// <param name="Url">Its route; <c>{part}</c> is the only part that may vary.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="Make">Its text; <c>null</c> where there is no such part (404).</param>
public sealed record PublicFile(string Url, string ContentType, Func<FileRequest, string?> Make)
{
    /// <summary>How long a client may use it without asking again; by default not at all.</summary>
    public string CacheControl { get; init; } = "public, max-age=0, must-revalidate";
}

/// <summary>What a file is made from.</summary>
/// <param name="Catalog">Everything published.</param>
/// <param name="Site">Where the world finds this site.</param>
/// <param name="Part">The part asked for; empty where the route has none.</param>
public sealed record FileRequest(Catalog Catalog, PublicAddress Site, string Part = "");
