using System.Text.Json.Nodes;
using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Evidence;

namespace HybridCareers.Web.Shared.Schema;

/// <summary>schema.org data in JSON-LD (https://schema.org). Only what we know is said: an unknown value leaves no trace.</summary>
public static class SchemaOrg
{
    private const string Context = "https://schema.org";

    /// <summary>A thing with the page about it, and the sources that the page cites. What is no work itself cannot cite.</summary>
    public static JsonObject CitedBy(this JsonObject thing, Footnotes notes)
    {
        thing["mainEntityOfPage"] = new JsonObject { ["@type"] = "WebPage", ["citation"] = Citations(notes) };
        return thing;
    }

    /// <summary>A work with the sources that it cites.</summary>
    public static JsonObject Citing(this JsonObject work, Footnotes notes)
    {
        work["citation"] = Citations(notes);
        return work;
    }

    /// <summary>A role as <c>Occupation</c>.</summary>
    public static JsonObject Occupation(Live<RoleContent> role, IEnumerable<string> skills) => new()
    {
        ["@context"] = Context,
        ["@type"] = "Occupation",
        ["url"] = Urls.Role(role.Slug),
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

    /// <summary>A source as <c>CreativeWork</c>, or as the sort of work that it is.</summary>
    public static JsonObject CreativeWork(SourceContent source, string slug)
    {
        var work = new JsonObject
        {
            ["@context"] = Context,
            ["@id"] = Urls.Source(slug), // by this, pages that cite it name it
            ["@type"] = source.Kind switch { SourceKind.Article => "Article", SourceKind.DataSet => "Dataset", SourceKind.Repository => "SoftwareSourceCode", _ => "CreativeWork" },
            ["name"] = source.Title,
            ["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = source.Publisher },
        };
        if (source.Url is not null)
            work["url"] = source.Url;
        if (source.Published is { } published)
            work["datePublished"] = published.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        if (source.Licence is not null)
            work["license"] = source.Licence;
        return work;
    }

    /// <summary>The site as <c>WebSite</c> with the address of its search.</summary>
    public static JsonObject WebSite(string name, string description) => new()
    {
        ["@context"] = Context,
        ["@type"] = "WebSite",
        ["name"] = name,
        ["description"] = description,
        ["url"] = Urls.Home,
        ["inLanguage"] = "en",
        ["potentialAction"] = new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = new JsonObject { ["@type"] = "EntryPoint", ["urlTemplate"] = Urls.Search + "?q={q}" },
            ["query-input"] = "required name=q",
        },
    };

    /// <summary>The data of a page as JSON with full addresses, as consumers of schema.org want them; one object stands alone.</summary>
    public static string Write(Func<string, string> absolute, IReadOnlyList<JsonObject> data)
    {
        foreach (var item in data)
            Complete(item, absolute);
        return data.Count == 1 ? data[0].ToJsonString() : $"[{string.Join(',', data.Select(item => item.ToJsonString()))}]";
    }

    private static void Complete(JsonNode? node, Func<string, string> absolute)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
                Complete(item, absolute);
        }
        else if (node is JsonObject fields)
        {
            for (var at = 0; at < fields.Count; at++)
            {
                var (name, value) = fields.GetAt(at);
                if (name is "url" or "item" or "@id" or "urlTemplate" && value is JsonValue && (string?)value is ['/', ..] path)
                    fields.SetAt(at, absolute(path));
                else
                    Complete(value, absolute);
            }
        }
    }

    private static JsonArray Citations(Footnotes notes) => [.. notes.All.Where(note => note.Cite is { IsDeprecated: false }).DistinctBy(note => note.Cite!.Source, StringComparer.Ordinal)
        .Select(note => new JsonObject { ["@id"] = Urls.Source(note.Cite!.Source) })];

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
