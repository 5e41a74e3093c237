using System.Text.Json.Serialization;
using HybridCareers.Published;

namespace HybridCareers.Web.Public.About;

/// <summary>A page about the portal itself: its words stand in the page, only counts come from the catalogue.</summary>
/// <param name="Roles">Live roles.</param>
/// <param name="Skills">Live skills.</param>
/// <param name="Sources">Live sources.</param>
public sealed record AboutView(int Roles, int Skills, int Sources) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    internal static AboutView Of(Catalog catalog, string title, string description, string path) =>
        new(catalog.Roles.All.Count, catalog.Skills.All.Count, catalog.Sources.All.Count) { Head = new PageHead(title, description, path) };
}
