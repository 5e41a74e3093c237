namespace HybridCareers.Content.Comparing;

/// <summary>A difference between two texts of an entry.</summary>
/// <param name="Path">Where, such as <c>day[3].text</c>: the place in the later text, or in the earlier one where it was removed.</param>
/// <param name="Label">The same in words.</param>
/// <param name="What">What happened to it.</param>
/// <param name="Before">What stood there; <c>null</c> = nothing.</param>
/// <param name="After">What stands there; <c>null</c> = nothing.</param>
/// <param name="Words">Both texts word by word; empty unless <paramref name="What"/> is <see cref="ChangeOf.Changed"/>.</param>
/// <param name="From">Place in the list before, from 1; <c>null</c> where it is no list or was not there.</param>
/// <param name="To">Place in the list after, from 1; <c>null</c> where it is no list or is not there.</param>
public sealed record FieldChange(
    string Path, string Label, ChangeOf What, string? Before, string? After, IReadOnlyList<WordRun> Words, int? From = null, int? To = null);

/// <summary>What happened to a field or an item of a list.</summary>
public enum ChangeOf
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It is there no more.</summary>
    Removed,

    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>It stands elsewhere in its list.</summary>
    Moved,
}

/// <summary>Some words that share a fate.</summary>
/// <param name="Text">The words with the space around them.</param>
/// <param name="Fate">Kept, taken out or put in.</param>
public sealed record WordRun(string Text, WordFate Fate);

/// <summary>What became of words.</summary>
public enum WordFate { Kept, TakenOut, PutIn }
