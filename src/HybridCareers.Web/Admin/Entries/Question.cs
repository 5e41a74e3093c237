using HybridCareers.Drafts;

namespace HybridCareers.Web.Admin.Entries;

/// <summary>What is asked before something is done. Each part that is given has its field.</summary>
/// <param name="Title">What will be done.</param>
/// <param name="Yes">The word on the button that does it.</param>
public sealed record Question(string Title, string Yes)
{
    /// <summary>What to know before; <c>null</c> = nothing.</summary>
    public string? Warning { get; init; }

    /// <summary>Label of a short text that is needed; <c>null</c> = not asked.</summary>
    public string? Line { get; init; }

    /// <summary>Label of a note; <c>null</c> = not asked.</summary>
    public string? Note { get; init; }

    /// <summary>True where the note may be empty.</summary>
    public bool NoteIsOptional { get; init; }

    /// <summary>Label of a reason that is needed; <c>null</c> = not asked.</summary>
    public string? Why { get; init; }

    /// <summary>True where the kind of review is asked.</summary>
    public bool AsksKind { get; init; }

    /// <summary>True where an instant is asked.</summary>
    public bool AsksTime { get; init; }

    /// <summary>What stands in the fields at first.</summary>
    public Answer First { get; init; } = new("", "", "", ReviewKind.Content, default);
}

/// <summary>What was answered; parts that were not asked are as they were given.</summary>
/// <param name="Line">The short text.</param>
/// <param name="Note">The note.</param>
/// <param name="Why">The reason.</param>
/// <param name="Kind">The kind of review.</param>
/// <param name="At">The instant, UTC.</param>
public sealed record Answer(string Line, string Note, string Why, ReviewKind Kind, DateTimeOffset At);
