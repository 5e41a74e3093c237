using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Tests.Support;

/// <summary>An entry in the making.</summary>
public interface IEntryBuilder
{
    Guid Id { get; }

    EntryKind Kind { get; }

    string Slug { get; }

    IContent Content { get; }
}

/// <summary>An entry in the making. Immutable: each step gives a new builder of the same entry.</summary>
public sealed record EntryBuilder<T>(EntryKind Kind, string Slug, T What) : IEntryBuilder
    where T : IContent
{
    private static readonly DateTimeOffset Then = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    /// <inheritdoc />
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc />
    public IContent Content => What;

    /// <summary>The same entry, saying something else.</summary>
    public EntryBuilder<T> With(Func<T, T> change) => this with { What = change(What) };

    /// <summary>A catalogue in which this entry and the others are live.</summary>
    public Catalog Published(params IEntryBuilder[] others) => new(1, [Row(this), .. others.Select(Row)], [], []);

    private static PublishedEntry Row(IEntryBuilder entry) =>
        new(entry.Id, entry.Kind, entry.Slug, entry.Content.Name, 1, Then, ContentJson.Write(entry.Content));
}
