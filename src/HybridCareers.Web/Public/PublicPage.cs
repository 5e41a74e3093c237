using HybridCareers.Published;

namespace HybridCareers.Web.Public;

/// <summary>A page of the public site: where it stands, what answers it, what shows it.</summary>
/// <param name="Url">Its route; <c>{slug}</c> is the only part that may vary.</param>
/// <param name="Api">Route of its JSON twin; <c>null</c> where it has none.</param>
/// <param name="Keys">Parameters that the page knows; others are not part of its address.</param>
/// <param name="Component">The component that shows the view.</param>
/// <param name="View">The type of the view.</param>
/// <param name="Query">Catalogue and address in, answer out.</param>
/// <param name="Summary">What the twin gives, for its reference.</param>
public sealed record PublicPage(
    string Url, string? Api, IReadOnlyList<QueryKey> Keys, Type Component, Type View,
    Func<Catalog, PageUrl, PageAnswer> Query, string Summary)
{
    /// <summary>The page as a file to keep; <c>null</c> where there is none.</summary>
    public PageDownload? Download { get; init; }

    /// <summary>Further forms of the same file.</summary>
    public IReadOnlyList<PageDownload> MoreDownloads { get; init; } = [];

    /// <summary>The form that the page takes where an address would be too long; <c>null</c> where there is none.</summary>
    public PagePost? Post { get; init; }

    /// <summary>What the page shows of the past; <c>null</c> where the catalogue is all it needs.</summary>
    public PagePast? Past { get; init; }

    /// <summary>True where the answer to an address is kept: no free text is asked for.</summary>
    public bool Keeps(PageUrl url) => !Keys.Any(key => key.FreeText && url[key.Name] is not null);

    /// <summary>True where the page is one of many, each with a slug of its own.</summary>
    public bool HasSlug => Url.Contains("{slug}", StringComparison.Ordinal);

    /// <summary>The address of the page of a slug.</summary>
    public string At(string slug) => Url.Replace("{slug}", slug, StringComparison.Ordinal);
}

/// <summary>The past of a page: what was published stands in the database, not in the catalogue.</summary>
/// <param name="Asks">What to ask for an address; <c>null</c> = nothing, the page's own query answers.</param>
/// <param name="Query">The answer with what was found. Where the database is away, the page's own query answers.</param>
/// <param name="Example">A query for an example of its address, with the question mark.</param>
public sealed record PagePast(Func<Catalog, PageUrl, PastQuestion?> Asks, Func<Catalog, PageUrl, Past, PageAnswer> Query, Func<Catalog, string> Example);

/// <summary>A parameter of a page's address.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it does, with its values, for the reference of the twins.</param>
/// <param name="Longest">The longest value in characters.</param>
/// <param name="FreeText">True where any text is a value: an answer to it is not kept, or strangers could fill the store.</param>
public sealed record QueryKey(string Name, string Meaning, int Longest = PageUrl.LongestValue, bool FreeText = false);

/// <summary>An answer without its view's type: a status and what goes with it.</summary>
/// <param name="Status">200, 301, 400, 404, 410 or 503; after a form also 303.</param>
/// <param name="View">The view at 200.</param>
/// <param name="Slug">The slug to go to at 301, the address at 303.</param>
/// <param name="What">What was asked for at 404 and 410, or what is wrong at 400.</param>
/// <param name="Asked">The slug asked for at 404.</param>
public sealed record PageAnswer(int Status, IPageView? View = null, string Slug = "", string What = "", string Asked = "")
{
    /// <summary>Forgets the type of the view.</summary>
    public static PageAnswer Of<TView>(Answer<TView> answer)
        where TView : IPageView => answer switch
        {
            Found<TView> found => new(StatusCodes.Status200OK, found.View),
            Moved<TView> moved => new(StatusCodes.Status301MovedPermanently, Slug: moved.Slug),
            Gone<TView> gone => new(StatusCodes.Status410Gone, What: gone.What),
            Missing<TView> missing => new(StatusCodes.Status404NotFound, What: missing.What, Asked: missing.Slug),
            NotThen<TView> then => new(StatusCodes.Status404NotFound, What: then.Why),
            NotNow<TView> away => new(StatusCodes.Status503ServiceUnavailable, What: away.Why),
            Refused<TView> refused => new(StatusCodes.Status400BadRequest, What: refused.Why),
            _ => throw new InvalidOperationException($"An answer of type {answer.GetType().Name} has no status."),
        };
}
