using System.Text.Json.Serialization;

using HybridCareers.Web.Shared.Schema;

namespace HybridCareers.Web.Public;

/// <summary>What a page shows and its JSON twin says.</summary>
public interface IPageView
{
    /// <summary>What stands in the head of the page; not part of the twin.</summary>
    [JsonIgnore]
    PageHead Head { get; }
}

/// <summary>The head of a page.</summary>
/// <param name="Title">Its title without the name of the site.</param>
/// <param name="Description">One or two sentences for search engines and previews.</param>
/// <param name="Path">Its canonical address on this site, query included.</param>
/// <param name="JsonLd">schema.org data; empty where there is none.</param>
/// <param name="Twin">Address of the JSON twin; <c>null</c> where there is none.</param>
/// <param name="Listed">False for pages that search engines should leave out, such as search results.</param>
public sealed record PageHead(
    string Title, string Description, string Path, IReadOnlyList<Thing>? JsonLd = null, string? Twin = null, bool Listed = true)
{
    /// <summary>Address of the page that stands for this one; <c>null</c> = its own, where it is listed.</summary>
    public string? Canonical { get; init; }

    /// <summary>Address of a feed of this page's changes; <c>null</c> where there is none.</summary>
    public string? Feed { get; init; }
}
