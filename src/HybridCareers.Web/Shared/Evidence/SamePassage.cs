using System.Diagnostics.CodeAnalysis;
using HybridCareers.Evidence;

namespace HybridCareers.Web.Shared.Evidence;

/// <summary>Citations of one passage with one standing are the same note, whatever each quotes of it and however each used it.</summary>
public sealed class SamePassage : IEqualityComparer<Citation>
{
    /// <summary>The comparer.</summary>
    public static SamePassage Comparer { get; } = new();

    /// <inheritdoc />
    public bool Equals(Citation? x, Citation? y) => ReferenceEquals(x, y) || (x is not null && y is not null
        && (x.Sentence, x.Mark, x.Address) == (y.Sentence, y.Mark, y.Address)
        && x.Source == y.Source && x.Note == y.Note && x.Path.SequenceEqual(y.Path, StringComparer.Ordinal));

    /// <inheritdoc />
    public int GetHashCode([DisallowNull] Citation obj) =>
        HashCode.Combine(obj.Source, obj.Sentence, obj.Path.Count > 0 ? obj.Path[^1] : "", obj.Mark);
}
