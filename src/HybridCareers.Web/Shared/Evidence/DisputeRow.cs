using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Web.Shared.Evidence;

/// <summary>A contradiction.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">What it is about.</param>
/// <param name="IsOpen">True while no editor has settled it.</param>
/// <param name="Roles">The roles that it is about, each with the part in doubt.</param>
/// <param name="Sides">What is said.</param>
/// <param name="Settlement">How an editor settled it; <c>null</c> = it is open.</param>
public sealed record DisputeRow(
    string Slug, string Title, bool IsOpen, IReadOnlyList<DisputedRole> Roles, IReadOnlyList<Statement> Sides, Settlement? Settlement)
{
    /// <summary>The row of a live contradiction.</summary>
    public static DisputeRow Of(Live<ContradictionContent> live) =>
        new(live.Slug, live.Content.Title, live.Content.IsOpen, live.Content.Roles, live.Content.Sides, live.Content.Settlement);

    /// <summary>What the sides rest on, for the numbers of a page.</summary>
    public IEnumerable<Claim> Claims() => Sides.At(Slug);
}
