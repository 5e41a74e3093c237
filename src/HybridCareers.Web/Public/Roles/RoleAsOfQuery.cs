using System.Globalization;
using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.Roles;

/// <summary>Answers <c>/roles/{slug}/as-of</c>: the page of a role as it stood at the end of a day, UTC.</summary>
public static class RoleAsOfQuery
{
    private const string Key = "day";

    private const string Away =
        "Earlier pages stand in our database, which does not answer at this moment. The page of today does not need it and is there. Please try again in a minute.";

    /// <summary>The parameters of the page.</summary>
    public static QueryKey[] Keys { get; } = [new(Key, "The day, UTC, such as 2026-11-23: what stood at its end is shown.", 40)];

    /// <summary>What the page shows of the past.</summary>
    public static PagePast Past { get; } = new(
        Asks, (catalog, url, past) => PageAnswer.Of(Find(catalog, url, past)),
        catalog => catalog.Changes.Count == 0 ? "" : $"?{Key}={DateOnly.FromDateTime(catalog.Changes[0].At.UtcDateTime):yyyy-MM-dd}");

    /// <summary>The answer that needs no database: what is wrong with the address, where the role went, or that the database is away.</summary>
    public static Answer<RoleView> Find(Catalog catalog, PageUrl url)
    {
        if (catalog.Roles.Find(url.Slug) is null)
            return NotHere.Of<RoleView>(catalog, EntryKind.Role, "role", url.Slug);
        if (DayOf(url) is not { } day)
            return new Refused<RoleView>(url[Key] is { } wrong ? BadValue.Of(Key, wrong, "a day such as 2026-11-23") : "The parameter 'day' is missing; give a day such as 2026-11-23.");
        return day > url.DayOf(catalog)
            ? new Refused<RoleView>($"{Say.Day(day)} has not come yet. Ask for a day up to {Say.Day(url.DayOf(catalog))}.")
            : new NotNow<RoleView>(Away);
    }

    private static PastQuestion? Asks(Catalog catalog, PageUrl url) =>
        catalog.Roles.Find(url.Slug) is { } role && DayOf(url) is { } day && day <= url.DayOf(catalog)
            ? new(role.Id, EntryKind.Role, new(day.AddDays(1), default, TimeSpan.Zero))
            : null;

    private static Answer<RoleView> Find(Catalog catalog, PageUrl url, Past past)
    {
        var day = DayOf(url)!.Value;
        if (past.States.Count == 0)
            return new NotThen<RoleView>($"This role was not published yet at the end of {Say.Day(day)}. Its history tells from when on it was.");
        var state = past.States[0];
        if (state.Change.What == ChangeKind.TakenDown)
            return new NotThen<RoleView>($"This role was taken down at the end of {Say.Day(day)}. Its history tells when it stood there.");
        var then = Catalog.Of(catalog.Version, [state.Read(), .. LiveEntry.Read(past.Named)], [], catalog.Changes.Where(change => change.At <= state.Change.At));
        var shown = RoleQuery.Find(then, new PageUrl(Urls.Role(state.Change.Slug), state.Change.Slug, []).On(day));
        if (shown is not Found<RoleView> { View: var view })
            throw new InvalidOperationException("The catalogue of that day holds the role.");
        var address = Urls.RoleAsOf(url.Slug, day);
        return view with
        {
            AsOf = new(day, Urls.Role(url.Slug), Urls.HistoryOf(Urls.Role(url.Slug))),
            Head = new PageHead($"{view.Title} on {Say.Day(day)}", view.Head.Description, address, null, Urls.Api + address, Listed: false) { Canonical = Urls.Role(url.Slug) },
        };
    }

    private static DateOnly? DayOf(PageUrl url) =>
        DateOnly.TryParseExact(url[Key], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue ? day : null;
}
