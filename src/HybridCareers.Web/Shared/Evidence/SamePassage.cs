using System.Diagnostics.CodeAnalysis;
using HybridCareers.Evidence;

namespace HybridCareers.Web.Shared.Evidence;

/// <summary>Citations of one passage that quote and use it alike are the same note.</summary>
public sealed class SamePassage : IEqualityComparer<Citation>
{
    /// <summary>The comparer.</summary>
    public static SamePassage Comparer { get; } = new();

    /// <inheritdoc />
    public bool Equals(Citation? x, Citation? y) => ReferenceEquals(x, y) || (x is not null && y is not null
        && (x.Sentence, x.Use, x.Mark, x.Address) == (y.Sentence, y.Use, y.Mark, y.Address)
        && x.Source == y.Source && x.Quote == y.Quote && x.Note == y.Note && x.Path.SequenceEqual(y.Path, StringComparer.Ordinal));

    /// <inheritdoc />
    public int GetHashCode([DisallowNull] Citation obj) => // lengths tell passages apart well enough, and long texts need not be read
        HashCode.Combine(obj.Sentence, obj.Path.Count > 0 ? obj.Path[^1].Length : 0, obj.Quote?.Length, obj.Source.Length);
}
