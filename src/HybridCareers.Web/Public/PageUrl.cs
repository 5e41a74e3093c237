using HybridCareers.Published;

namespace HybridCareers.Web.Public;

/// <summary>An address as a page sees it: its slug and the parameters that the page knows. Others are not part of it.</summary>
public sealed class PageUrl
{
    /// <summary>The longest value of a parameter in characters.</summary>
    public const int LongestValue = 2_000;

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    /// <summary>Takes the parts of an address.</summary>
    /// <param name="path">The path without query, as asked for.</param>
    /// <param name="slug">The slug in it; empty where the address has none.</param>
    /// <param name="values">Values of the known parameters; several values of one are joined by commas.</param>
    public PageUrl(string path, string slug, IEnumerable<KeyValuePair<string, string>> values)
    {
        Path = path;
        Slug = slug;
        foreach (var (key, value) in values)
            this.values[key] = value;
    }

    /// <summary>The path without query.</summary>
    public string Path { get; }

    /// <summary>The day that ages are counted to, UTC; <c>null</c> = whoever asks does not say.</summary>
    public DateOnly? Day { get; private init; }

    /// <summary>The same address, asked for on a day.</summary>
    public PageUrl On(DateOnly day) => new(Path, Slug, values) { Day = day };

    /// <summary>The day that ages are counted to; where nobody says, that of the catalogue's latest change.</summary>
    public DateOnly DayOf(Catalog catalog) => Day ?? (catalog.Changes.Count > 0 ? DateOnly.FromDateTime(catalog.Changes[0].At.UtcDateTime) : DateOnly.MinValue);

    /// <summary>The slug in the path; empty where the address has none.</summary>
    public string Slug { get; }

    /// <summary>The value of a parameter without spaces around it; <c>null</c> where it is absent or empty.</summary>
    public string? this[string key] => values.GetValueOrDefault(key) is { } value && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>The values of a parameter that takes several, without doubles.</summary>
    public IReadOnlyList<string> List(string key) =>
        [.. (this[key] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>The address with one parameter set, or taken away by <c>null</c>; the others stay.</summary>
    public string With(string key, string? value) => Path + QueryOf(
        values.Where(pair => pair.Key != key).Append(new(key, value ?? "")));

    /// <summary>The address with parameters set, or taken away by <c>null</c>; the others stay.</summary>
    public string With(params IReadOnlyList<(string Key, string? Value)> changes) => Path + QueryOf(
        values.Where(pair => changes.All(change => change.Key != pair.Key)).Concat(changes.Select(change => KeyValuePair.Create(change.Key, change.Value ?? ""))));

    /// <summary>The address in its one canonical form: known parameters that are set, in alphabetical order.</summary>
    public string Canonical => Path + QueryOf(values);

    /// <summary>True where the parameters are those of an address, letter for letter; their order does not count.</summary>
    /// <remarks>Names may be written in many ways: only the one that the page itself uses is worth keeping an answer for.</remarks>
    public bool IsSpelledAs(string address)
    {
        var own = address.Split('#')[0].Split('?', 2) is [_, var query] ? query.Split('&').Select(Uri.UnescapeDataString) : [];
        return own.ToHashSet(StringComparer.Ordinal).SetEquals(values.Where(pair => pair.Value.Trim().Length > 0).Select(pair => $"{pair.Key}={pair.Value.Trim()}"));
    }

    private static string QueryOf(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var query = string.Join('&', pairs.Where(pair => pair.Value.Trim().Length > 0).OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value.Trim()).Replace("%2C", ",", StringComparison.Ordinal)}"));
        return query.Length == 0 ? "" : "?" + query;
    }
}
