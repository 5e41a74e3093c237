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
    public static Thing CitedBy(this Thing thing, Footnotes notes)
    {
        thing["mainEntityOfPage"] = new Thing { ["@type"] = "WebPage", ["citation"] = Citations(notes) };
        return thing;
    }

    /// <summary>A work with the sources that it cites.</summary>
    public static Thing Citing(this Thing work, Footnotes notes)
    {
        work["citation"] = Citations(notes);
        return work;
    }

    /// <summary>A role as <c>Occupation</c>.</summary>
    public static Thing Occupation(Live<RoleContent> role, IEnumerable<string> skills) => new()
    {
        ["@context"] = Context,
        ["@type"] = "Occupation",
        ["url"] = Urls.Role(role.Slug),
        ["name"] = role.Content.Title,
        ["alternateName"] = (List<string>)[.. role.Content.AlternateTitles.Select(title => title.Text)],
        ["description"] = string.Join(' ', role.Content.Summary.Select(statement => statement.Text)),
        ["responsibilities"] = string.Join(' ', role.Content.Day.Select(statement => statement.Text)),
        ["skills"] = (List<string>)[.. skills],
    };

    /// <summary>The way to a page as <c>BreadcrumbList</c>.</summary>
    public static Thing Crumbs(params (string Name, string Url)[] way) => new()
    {
        ["@context"] = Context,
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = (List<object>)[.. way.Select((step, index) => new Thing
        {
            ["@type"] = "ListItem",
            ["position"] = index + 1,
            ["name"] = step.Name,
            ["item"] = step.Url,
        })],
    };

    /// <summary>Pages of one sort as <c>ItemList</c>.</summary>
    public static Thing List(string name, IEnumerable<(string Name, string Url)> items) => new()
    {
        ["@context"] = Context,
        ["@type"] = "ItemList",
        ["name"] = name,
        ["itemListElement"] = (List<object>)[.. items.Select((item, index) => new Thing
        {
            ["@type"] = "ListItem",
            ["position"] = index + 1,
            ["name"] = item.Name,
            ["url"] = item.Url,
        })],
    };

    /// <summary>A source as <c>CreativeWork</c>, or as the sort of work that it is.</summary>
    public static Thing CreativeWork(SourceContent source, string slug)
    {
        var work = new Thing
        {
            ["@context"] = Context,
            ["@id"] = Urls.Source(slug), // by this, pages that cite it name it
            ["@type"] = source.Kind switch { SourceKind.Article => "Article", SourceKind.DataSet => "Dataset", SourceKind.Repository => "SoftwareSourceCode", _ => "CreativeWork" },
            ["name"] = source.Title,
            ["publisher"] = new Thing { ["@type"] = "Organization", ["name"] = source.Publisher },
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
    public static Thing WebSite(string name, string description) => new()
    {
        ["@context"] = Context,
        ["@type"] = "WebSite",
        ["name"] = name,
        ["description"] = description,
        ["url"] = Urls.Home,
        ["inLanguage"] = "en",
        ["potentialAction"] = new Thing
        {
            ["@type"] = "SearchAction",
            ["target"] = new Thing { ["@type"] = "EntryPoint", ["urlTemplate"] = Urls.Search + "?q={q}" },
            ["query-input"] = "required name=q",
        },
    };

    private static List<object> Citations(Footnotes notes)
    {
        var (things, named) = (new List<object>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var note in notes.All)
        {
            if (note.Cite is { IsDeprecated: false } cite && named.Add(cite.Source))
                things.Add(new Thing { ["@id"] = Urls.Source(cite.Source) });
        }

        return things;
    }
}
