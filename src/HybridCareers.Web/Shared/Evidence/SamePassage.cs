using System.Diagnostics.CodeAnalysis;
using HybridCareers.Evidence;

namespace HybridCareers.Web.Shared.Evidence;

/// <summary>Citations of one sentence are one note, with all that is quoted of it; those of a source as a whole are one where they use it alike.</summary>
public sealed class SamePassage : IEqualityComparer<Citation>
{
    /// <summary>The comparer.</summary>
    public static SamePassage Comparer { get; } = new();

    /// <inheritdoc />
    public bool Equals(Citation? x, Citation? y) => ReferenceEquals(x, y) || (x is not null && y is not null && (x.Sentence is null ? IsAlike(x, y) : IsOfOneSentence(x, y)));

    private static bool IsOfOneSentence(Citation x, Citation y) =>
        (x.Sentence, x.Ranking) == (y.Sentence, y.Ranking) && x.Source == y.Source && x.Path.SequenceEqual(y.Path, StringComparer.Ordinal);

    private static bool IsAlike(Citation x, Citation y) => y.Sentence is null
        && (x.Sentence, x.Use, x.Mark, x.Address, x.Ranking) == (y.Sentence, y.Use, y.Mark, y.Address, y.Ranking)
        && x.Source == y.Source && x.Quote == y.Quote && x.Note == y.Note && x.Path.SequenceEqual(y.Path, StringComparer.Ordinal);

    /// <inheritdoc />
    public int GetHashCode([DisallowNull] Citation obj) => // lengths tell passages apart well enough, and long texts need not be read
        HashCode.Combine(obj.Sentence, obj.Path.Count > 0 ? obj.Path[^1].Length : 0, obj.Source.Length);
}
