using HybridCareers.Content;

namespace HybridCareers.Published;

/// <summary>A live entry of any kind, its document read. The document itself is not kept: it can be written again, letter for letter.</summary>
/// <param name="Id">The entry's lasting identity.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Revision">Number of the live revision.</param>
/// <param name="PublishedAt">When this revision went live, UTC.</param>
/// <param name="Content">What it says.</param>
public sealed record LiveEntry(Guid Id, EntryKind Kind, string Slug, int Revision, DateTimeOffset PublishedAt, IContent Content)
{
    /// <summary>The entry as it is stored.</summary>
    public PublishedEntry ToRow() => new(Id, Kind, Slug, Content.Name, Revision, PublishedAt, ContentJson.Write(Content));

    /// <summary>Reads stored entries; what they say alike is held once.</summary>
    /// <exception cref="System.Text.Json.JsonException">A document is not content of its kind.</exception>
    public static IReadOnlyList<LiveEntry> Read(IEnumerable<PublishedEntry> rows)
    {
        using var pool = new ContentPool();
        return [.. rows.Select(row => new LiveEntry(
            row.Id, row.Kind, pool.Share(row.Slug), row.Revision, row.PublishedAt, pool.Read(row.Kind, row.Document)))];
    }
}
