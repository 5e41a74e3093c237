using System.Diagnostics.CodeAnalysis;
using HybridCareers.Evidence;

namespace HybridCareers.Web.Shared.Evidence;

/// <summary>Citations under one heading of a source stand together in the notes.</summary>
public sealed class SamePlace : IEqualityComparer<Citation?>
{
    /// <summary>The comparer.</summary>
    public static SamePlace Comparer { get; } = new();

    /// <inheritdoc />
    public bool Equals(Citation? x, Citation? y) => ReferenceEquals(x, y) || (x is not null && y is not null && x.Source == y.Source && x.Path.SequenceEqual(y.Path, StringComparer.Ordinal));

    /// <inheritdoc />
    public int GetHashCode([DisallowNull] Citation obj) => HashCode.Combine(obj.Path.Count > 0 ? obj.Path[^1].Length : 0, obj.Source.Length);
}
