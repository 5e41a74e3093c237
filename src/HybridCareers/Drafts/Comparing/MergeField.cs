namespace HybridCareers.Drafts.Comparing;

/// <summary>A field on which two later texts of an entry differ.</summary>
/// <param name="Id">Names the field in a choice; the same for the same three texts.</param>
/// <param name="Label">Where, in words.</param>
/// <param name="Base">What stood there when both began; <c>null</c> = nothing.</param>
/// <param name="Theirs">What the other wrote; <c>null</c> = nothing stands there any more, or yet.</param>
/// <param name="Mine">What I wrote; <c>null</c> likewise.</param>
/// <param name="IsConflict">True where both of us changed it, each otherwise: somebody must choose.</param>
/// <param name="Suggested">Whose words stand there unless another is chosen: those of the one who changed it; theirs in a conflict.</param>
/// <param name="CanBeWritten">True where a text of one's own may be put there instead.</param>
public sealed record MergeField(
    string Id, string Label, string? Base, string? Theirs, string? Mine, bool IsConflict, Side Suggested, bool CanBeWritten);

/// <summary>Whose words.</summary>
public enum Side { Theirs, Mine }

/// <summary>A choice for a field.</summary>
/// <param name="Side">Whose words to take.</param>
/// <param name="Own">A text of one's own in their place; only where the field allows it. <c>null</c> = none.</param>
public sealed record Choice(Side Side, string? Own = null);
