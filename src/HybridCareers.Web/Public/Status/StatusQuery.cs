using System.Text.Json.Serialization;
using HybridCareers.Published;

namespace HybridCareers.Web.Public.Status;

/// <summary>What the page of a status says.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Detail">What is wrong and what to do.</param>
/// <param name="Nearest">Pages that may be meant.</param>
public sealed record StatusView(int Status, string Title, string Detail, IReadOnlyList<NearPage> Nearest) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public PageHead Head => new(Title, Detail, "", Listed: false);
}

/// <summary>A page that may be meant.</summary>
public sealed record NearPage(string Title, string Url);

/// <summary>Explains a status in plain words.</summary>
public static class StatusQuery
{
    /// <summary>What was asked for where it is a link to a preview.</summary>
    public const string PreviewLink = "preview link";

    /// <summary>What is away where only the database could answer.</summary>
    public const string Database = "database";

    public static StatusView Find(Catalog catalog, int status, string what, string asked)
    {
        var (title, detail) = status switch
        {
            StatusCodes.Status404NotFound when what == PreviewLink => ("No such preview", "This preview link is not one of ours. It may have been cut off when it was copied."),
            StatusCodes.Status410Gone when what == PreviewLink => ("This preview link is over", "It expired, or it was called back. Ask whoever sent it to you for a new one."),
            StatusCodes.Status404NotFound when what.EndsWith('.') => ("Nothing stood here then", what),
            StatusCodes.Status404NotFound when what.Length > 0 => ($"No such {what}", $"We have no {what} at this address. It may have been mistyped, or it was never published."),
            StatusCodes.Status404NotFound => ("Page not found", "There is no page at this address. It may have been mistyped."),
            StatusCodes.Status405MethodNotAllowed => ("Only for reading", "This address can be read, with GET or HEAD, and nothing else."),
            StatusCodes.Status410Gone => ($"This {what} was taken down", $"Our editors took this {what} down on purpose: nothing is published at this address now."),
            StatusCodes.Status414UriTooLong => ("The address is too long", what),
            StatusCodes.Status503ServiceUnavailable when what == Database => ("The database does not answer",
                "What you asked for is not among the public pages, and it cannot be read at this moment. Nothing is lost; please try again in a minute."),
            StatusCodes.Status503ServiceUnavailable when what.Length > 0 => ("Not at hand at this moment", what),
            StatusCodes.Status503ServiceUnavailable => ("Not ready yet", "The portal has no content to show at this moment. Please try again in a minute."),
            StatusCodes.Status500InternalServerError => ("Something broke on our side", "The error was written down for us. Nothing you did is lost; please try again in a moment."),
            _ => ("The request does not work", what.Length > 0 ? what : "The request could not be read."),
        };
        return new StatusView(status, title, detail, asked.Length == 0 ? [] : Nearest(catalog, asked));
    }

    private static IReadOnlyList<NearPage> Nearest(Catalog catalog, string asked)
    {
        var words = asked.Split('-', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. catalog.Roles.All.Select(role => (role.Content.Title, Url: Urls.Role(role.Slug), role.Slug))
            .Concat(catalog.Skills.All.Select(skill => (skill.Content.Title, Url: Urls.Skill(skill.Slug), skill.Slug)))
            .Select(page => (page, Shared: page.Slug.Split('-').Count(words.Contains)))
            .Where(near => near.Shared > 0).OrderByDescending(near => near.Shared).Take(5)
            .Select(near => new NearPage(near.page.Title, near.page.Url))];
    }
}
