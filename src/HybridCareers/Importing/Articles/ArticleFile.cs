using HybridCareers.Fetching;

namespace HybridCareers.Importing.Articles;

/// <summary>An article's bytes as they came.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="MediaType">Their media type.</param>
/// <param name="FileName">The file's name; <c>null</c> = it was fetched.</param>
/// <param name="Address">Where it stands; <c>null</c> = not known.</param>
/// <param name="IsFetched">True where the address itself was read.</param>
public sealed record ArticleFile(ReadOnlyMemory<byte> Bytes, string MediaType, string? FileName, string? Address, bool IsFetched)
{
    private static readonly Dictionary<ArticleFormat, string> Types = new()
    {
        [ArticleFormat.Text] = "text/plain", [ArticleFormat.Markdown] = "text/markdown", [ArticleFormat.Html] = "text/html",
    };

    /// <summary>Reads what a request names.</summary>
    /// <exception cref="ArticleRefusedException">It cannot be read; the message says why.</exception>
    public static async Task<ArticleFile> ReadAsync(SafeFetcher fetcher, ArticleOrigin origin, CancellationToken ct)
    {
        var file = origin switch
        {
            FromFile given => new(given.Bytes, Types[ArticleFormats.Guess(given.FileName, "")], given.FileName, given.Address, false),
            FromAddress at => await FetchAsync(fetcher, at.Address, ct),
            _ => throw new ArgumentException("An unknown origin.", nameof(origin)),
        };
        return file.Bytes.Length switch
        {
            0 => throw new ArticleRefusedException("There is no text in it."),
            > ArticleLimits.MostBytes => throw new ArticleRefusedException($"The article has {file.Bytes.Length:N0} bytes; at most {ArticleLimits.MostBytes:N0} are read."),
            _ => file,
        };
    }

    /// <summary>Its text, and the form in which it is.</summary>
    /// <exception cref="ArticleRefusedException">It is no text.</exception>
    public (string Text, ArticleFormat Format) Decode()
    {
        if (Binary(Bytes.Span))
            throw new ArticleRefusedException("This is no text: give a .txt, .md or .html file.");
        var text = ArticleBytes.Decode(Bytes.Span);
        return (text, IsFetched && MediaType is "text/html" or "application/xhtml+xml" ? ArticleFormat.Html : ArticleFormats.Guess(FileName ?? new Uri(Address!).AbsolutePath, text));
    }

    private static async Task<ArticleFile> FetchAsync(SafeFetcher fetcher, Uri address, CancellationToken ct) => await fetcher.ReadAsync(address, ct) switch
    {
        Answered { Status: >= 200 and < 300 } answer when IsText(answer.ContentType) => new(answer.Body, answer.ContentType ?? "text/plain", null, answer.At.AbsoluteUri, true),
        Answered { Status: >= 200 and < 300 } answer => throw new ArticleRefusedException($"What stands there is no text but '{answer.ContentType}'."),
        Answered answer => throw new ArticleRefusedException($"The server answers {answer.Status}."),
        NotFetched none => throw new ArticleRefusedException(none.Why),
        _ => throw new ArticleRefusedException("No answer could be read from this address."),
    };

    private static bool IsText(string? type) => type is null || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || type is "application/xhtml+xml" or "application/octet-stream";

    // What other programs write begins with signs that no text has.
    private static bool Binary(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF"u8) || bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("\u007FELF"u8)
        || bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);
}
