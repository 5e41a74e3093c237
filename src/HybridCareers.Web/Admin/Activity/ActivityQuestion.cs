using System.Globalization;
using HybridCareers.Content;
using HybridCareers.Editorial.Reading;
using Microsoft.AspNetCore.Http.Extensions;

namespace HybridCareers.Web.Admin.Activity;

/// <summary>What somebody wants to see of the activity, as the address says it: for the page and for its file.</summary>
/// <param name="Member">Id of who acted.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Kind">Kind of the entry.</param>
/// <param name="Words">Words of the entry's name or slug.</param>
/// <param name="Entry">Id of the entry.</param>
/// <param name="From">First day, UTC.</param>
/// <param name="To">Last day, UTC, which is included.</param>
/// <param name="Below">Only rows with a lower number.</param>
public sealed record ActivityQuestion(
    string? Member = null, string? Verb = null, string? Kind = null, string? Words = null, string? Entry = null, string? From = null, string? To = null,
    string? Below = null)
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>From the parameters of a request.</summary>
    public static ActivityQuestion Of(IQueryCollection query) =>
        new(query["member"], query["verb"], query["kind"], query["words"], query["entry"], query["from"], query["to"], query["below"]);

    /// <summary>What cannot be understood, in a sentence; <c>null</c> = nothing.</summary>
    public string? Problem => this switch
    {
        { Member.Length: > 0 } when MemberId is null => $"'{Member}' is no member.",
        { Kind.Length: > 0 } when EntryKind is null => $"'{Kind}' is no kind of entry.",
        { Entry.Length: > 0 } when EntryId is null => $"'{Entry}' is no entry.",
        { From.Length: > 0 } when FirstDay is null => $"'{From}' is no day: write it as 2027-01-31.",
        { To.Length: > 0 } when LastDay is null => $"'{To}' is no day: write it as 2027-01-31.",
        { Below.Length: > 0 } when Under is null => $"'{Below}' is no number of a row.",
        _ when LastDay < FirstDay => "The last day is before the first.",
        _ => null,
    };

    /// <summary>Who acted.</summary>
    public Guid? MemberId => Guid.TryParse(Member, out var id) ? id : null;

    /// <summary>The kind of entry.</summary>
    public EntryKind? EntryKind => Enum.TryParse<EntryKind>(Kind, true, out var kind) && Enum.IsDefined(kind) ? kind : null;

    /// <summary>The entry.</summary>
    public Guid? EntryId => Guid.TryParse(Entry, out var id) ? id : null;

    /// <summary>The filter; only where there is no <see cref="Problem"/>.</summary>
    public ActivityFilter Filter => new(
        MemberId, EntryId, string.IsNullOrEmpty(Verb) ? null : Verb, Midnight(FirstDay), Midnight(LastDay?.AddDays(1)), Under, Kind: EntryKind, Words: Words);

    /// <summary>An address with what is asked.</summary>
    /// <param name="path">Without parameters.</param>
    public string At(string path)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in ((string, string?)[])[
            ("member", Member), ("verb", Verb), ("kind", Kind), ("words", Words), ("entry", Entry), ("from", From), ("to", To), ("below", Below)])
            if (!string.IsNullOrEmpty(value))
                query.Add(name, value);
        return path + query;
    }

    private DateOnly? FirstDay => DayOf(From);

    private DateOnly? LastDay => DayOf(To);

    private long? Under => long.TryParse(Below, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // The very last day has no day after it.
    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue ? day : null;

    private static DateTimeOffset? Midnight(DateOnly? day) => day is { } there ? new(there, TimeOnly.MinValue, TimeSpan.Zero) : null;
}
