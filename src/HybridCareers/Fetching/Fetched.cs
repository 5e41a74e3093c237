namespace HybridCareers.Fetching;

/// <summary>What came of a fetch.</summary>
public abstract record Fetched;

/// <summary>A server answered, be it with an error.</summary>
/// <param name="At">The address that answered, after redirects.</param>
/// <param name="Status">Its status, 200–599.</param>
/// <param name="IsMovedForGood">True where every redirect on the way said that it holds for ever; false where there was none.</param>
/// <param name="RetryAfter">How long the server asks to be left alone; <c>null</c> = it does not ask.</param>
/// <param name="ContentType">Its media type; <c>null</c> = not stated.</param>
/// <param name="Body">What it sent, at most <see cref="SafeFetcher.LargestBody"/> bytes after decompression; empty where only the head was asked for.</param>
public sealed record Answered(
    Uri At, int Status, bool IsMovedForGood, TimeSpan? RetryAfter, string? ContentType, ReadOnlyMemory<byte> Body) : Fetched;

/// <summary>There is no answer.</summary>
/// <param name="Why">In a sentence. It never tells a closed port from an open one, nor a name within the operator's network from none.</param>
public sealed record NotFetched(string Why) : Fetched
{
    /// <summary>Whatever happened on the way to the server.</summary>
    internal static NotFetched Unreachable { get; } = new("No answer could be read from this address.");
}
