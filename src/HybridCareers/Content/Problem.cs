namespace HybridCareers.Content;

/// <summary>Something that must be mended, told to whoever can mend it.</summary>
/// <param name="Place">Where in the entry, such as <c>day[3]</c>; <c>slug</c>, <c>note</c> and the like for what is said beside it.</param>
/// <param name="Message">What is wrong and what to do, in a sentence.</param>
/// <param name="Entry">The entry as <c>kind/slug</c>; <c>null</c> where only one is spoken of.</param>
public sealed record Problem(string Place, string Message, string? Entry = null)
{
    /// <summary>The part of what stands at the place, such as <c>text</c> or <c>grounds.cites[2]</c>; <c>null</c> = the whole of it.</summary>
    public string? Part { get; init; }
}
