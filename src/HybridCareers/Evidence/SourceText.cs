using System.Text.Json;
using HybridCareers.Content;

namespace HybridCareers.Evidence;

/// <summary>One state of a source's text, kept whole for editors. It is never shown to readers, never run and never fetched from.</summary>
public sealed class SourceText
{
    /// <summary>The largest text in bytes.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    /// <summary>The longest address or name of a file in characters.</summary>
    public const int LongestAddress = 2_000;

    /// <summary>Version 7.</summary>
    public required Guid Id { get; init; }

    /// <summary>The entry of the source; <c>null</c> = the import that brought the text has not ended yet.</summary>
    public Guid? SourceId { get; set; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What came, as it came; at most <see cref="MostBytes"/>.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>Its media type, such as <c>text/markdown</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The file's name; <c>null</c> = it came from an address.</summary>
    public string? FileName { get; init; }

    /// <summary>Where it stands; <c>null</c> = not known.</summary>
    public string? Address { get; init; }

    /// <summary>The day it was read, UTC.</summary>
    public required DateOnly RetrievedOn { get; init; }

    /// <summary>The text without its format, a block a line: every place counts in it.</summary>
    public required string Plain { get; init; }

    /// <summary>Its passages as JSON.</summary>
    public required string Outline { get; init; }

    /// <summary>True where it stays; false while only an open import needs it, which takes it away when it is cancelled.</summary>
    public bool IsKept { get; set; }

    /// <summary>Who kept it.</summary>
    public required Guid By { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What this state of the source is called among its versions.</summary>
    public string Label => $"retrieved {RetrievedOn:yyyy-MM-dd}";

    /// <summary>Its sentences and rows, in order.</summary>
    public IReadOnlyList<TextPassage> Passages() => Read(Outline);

    /// <summary>Passages in the form in which they are kept.</summary>
    /// <exception cref="JsonException">They are not in it.</exception>
    public static IReadOnlyList<TextPassage> Read(string outline) => JsonSerializer.Deserialize<List<TextPassage>>(outline, ContentJson.Options) ?? [];

    /// <summary>Writes passages in that form.</summary>
    public static string Write(IReadOnlyList<TextPassage> passages) => JsonSerializer.Serialize(passages, ContentJson.Options);
}

/// <summary>A sentence or row of a kept text, at its place.</summary>
/// <param name="Path">Headings that lead to it, outermost first.</param>
/// <param name="Number">Its number under them, from 1.</param>
/// <param name="Hash">Its <see cref="SentenceHash"/>.</param>
/// <param name="Start">Where it begins in the plain text.</param>
/// <param name="Length">Its length there.</param>
public sealed record TextPassage(IReadOnlyList<string> Path, int Number, string Hash, int Start, int Length)
{
    /// <summary>Where it ends, exclusive.</summary>
    public int End => Start + Length;
}
