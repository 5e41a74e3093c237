using HybridCareers.Content;
using HybridCareers.Content.Comparing;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Schema;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.History;

/// <summary>Answers <c>/roles/{slug}/history</c> and its like.</summary>
public static class HistoryQuery
{
    private const int ChangesOnAPage = 10;
    private const int MostFields = 40;

    /// <summary>Kinds whose entries have a page of their own, with the address of their list.</summary>
    public static IReadOnlyList<(EntryKind Kind, string List)> Kinds { get; } =
        [(EntryKind.Role, Urls.Roles), (EntryKind.Skill, Urls.Skills), (EntryKind.Path, Urls.Paths), (EntryKind.Source, Urls.Sources)];

    /// <summary>What the page of a kind shows of the past.</summary>
    public static PagePast PastOf(EntryKind kind) => new(
        (catalog, url) => Find(kind, catalog, url.Slug) is { } entry ? new(entry.Id, kind, null) : null,
        (catalog, url, past) => PageAnswer.Of(Find(kind, catalog, url, past)), _ => "");

    /// <summary>The page.</summary>
    /// <param name="kind">Kind of the entry.</param>
    /// <param name="catalog">Everything published.</param>
    /// <param name="url">The address.</param>
    /// <param name="past">What readers saw; <c>null</c> where it cannot be read: the notes are in the catalogue.</param>
    public static Answer<HistoryView> Find(EntryKind kind, Catalog catalog, PageUrl url, Past? past)
    {
        if (Find(kind, catalog, url.Slug) is not { } entry)
            return NotHere.Of<HistoryView>(catalog, kind, Shared.Words.Kinds.One(kind).ToLowerInvariant(), url.Slug);
        var changes = catalog.ChangesOf(entry.Id).ToList();
        string? problem = null;
        var paging = url.PagingOf(changes.Count, ChangesOnAPage, ref problem);
        if (problem is not null)
            return new Refused<HistoryView>(problem);
        var address = url.With("page", UrlChoices.OfPage(paging.Page));
        var page = Urls.Of(kind, url.Slug);
        return new HistoryView(
            kind, url.Slug, entry.Name, changes.Count, paging.Page, paging.Pages, past is not null,
            [.. changes.Skip(paging.Before).Take(ChangesOnAPage).Select(change => Row(change, past))])
        {
            At = url,
            Days = kind == EntryKind.Role && changes.Count > 0 ? (DayOf(changes[^1]), url.DayOf(catalog)) : null,
            Head = new PageHead(
                $"History of {entry.Name}" + (paging.Page > 1 ? $", page {paging.Page}" : ""), $"What changed on the page of {entry.Name}, field by field, with the editors’ notes.", address,
                [SchemaOrg.Crumbs((entry.Name, page), ("History", address))], Urls.Api + address)
            {
                Feed = kind == EntryKind.Role ? Urls.RoleFeed(url.Slug) : null,
            },
        };
    }

    private static (Guid Id, string Name)? Find(EntryKind kind, Catalog catalog, string slug) => kind switch
    {
        EntryKind.Role => Named(catalog.Roles.Find(slug)),
        EntryKind.Skill => Named(catalog.Skills.Find(slug)),
        EntryKind.Path => Named(catalog.Paths.Find(slug)),
        EntryKind.Source => Named(catalog.Sources.Find(slug)),
        _ => null,
    };

    private static (Guid, string)? Named<T>(Live<T>? entry)
        where T : IContent => entry is null ? null : (entry.Id, entry.Content.Name);

    private static HistoryRow Row(Change change, Past? past)
    {
        var fields = past is null || change.What == ChangeKind.TakenDown ? [] : FieldsOf(change, past);
        return new(
            change.At, change.What, change.Revision, change.Note, change.Slug, [.. fields.Take(MostFields).Select(ReaderText.Cut)], Math.Max(0, fields.Count - MostFields),
            change is { Kind: EntryKind.Role, What: not ChangeKind.TakenDown } ? Urls.RoleAsOf(change.Slug, DayOf(change)) : null);
    }

    private static IReadOnlyList<FieldChange> FieldsOf(Change change, Past past)
    {
        var at = past.States.ToList().FindIndex(state => state.Change.At == change.At && state.Change.Revision == change.Revision);
        return at >= 0 && past.States.Skip(at + 1).FirstOrDefault(state => state.Change.What != ChangeKind.TakenDown) is { } before
            ? ContentDiff.Between(ReaderText.Of(before.Document), ReaderText.Of(past.States[at].Document))
            : [];
    }

    private static DateOnly DayOf(Change change) => DateOnly.FromDateTime(change.At.UtcDateTime);
}
