using System.Text.Json.Nodes;
using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Web.Shared.Schema;

/// <summary>schema.org data in JSON-LD (https://schema.org). Only what we know is said: an unknown value leaves no trace.</summary>
public static class SchemaOrg
{
    private const string Context = "https://schema.org";

    /// <summary>A role as <c>Occupation</c>.</summary>
    public static JsonObject Occupation(Live<RoleContent> role, IEnumerable<string> skills) => new()
    {
        ["@context"] = Context,
        ["@type"] = "Occupation",
        ["name"] = role.Content.Title,
        ["alternateName"] = Texts(role.Content.AlternateTitles.Select(title => title.Text)),
        ["description"] = string.Join(' ', role.Content.Summary.Select(statement => statement.Text)),
        ["responsibilities"] = string.Join(' ', role.Content.Day.Select(statement => statement.Text)),
        ["skills"] = Texts(skills),
    };

    /// <summary>The way to a page as <c>BreadcrumbList</c>.</summary>
    public static JsonObject Crumbs(params (string Name, string Url)[] way) => new()
    {
        ["@context"] = Context,
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray([.. way.Select((step, index) => new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = index + 1,
            ["name"] = step.Name,
            ["item"] = step.Url,
        })]),
    };

    /// <summary>Pages of one sort as <c>ItemList</c>.</summary>
    public static JsonObject List(string name, IEnumerable<(string Name, string Url)> items) => new()
    {
        ["@context"] = Context,
        ["@type"] = "ItemList",
        ["name"] = name,
        ["itemListElement"] = new JsonArray([.. items.Select((item, index) => new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = index + 1,
            ["name"] = item.Name,
            ["url"] = item.Url,
        })]),
    };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
