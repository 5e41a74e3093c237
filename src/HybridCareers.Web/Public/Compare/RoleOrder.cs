using HybridCareers.Matching;

namespace HybridCareers.Web.Public.Compare;

/// <summary>Compared roles in the order of what matters to the reader.</summary>
/// <param name="Roles">The roles, the highest score first; equal ones as they were chosen.</param>
/// <param name="Tied">True where no role is alone in the first place; nothing is said to flip the order then.</param>
/// <param name="Flips">Single changes that put another role first.</param>
public sealed record RoleOrder(IReadOnlyList<WeighedRow> Roles, bool Tied, IReadOnlyList<FlipRow> Flips);

/// <summary>A role under the reader's weights.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="Score">The weighted mean of its parts, 0–100.</param>
/// <param name="Parts">What it has of each thing that matters.</param>
public sealed record WeighedRow(string Slug, string Title, int Score, IReadOnlyList<WeighedPartRow> Parts);

/// <summary>What a role has of a thing that matters.</summary>
/// <param name="By">The thing.</param>
/// <param name="Weight">How much it matters, 1 to 3; below 0: that there is little of it.</param>
/// <param name="Value">How much of it there is, 0–1; <c>null</c> = not known, 0.5 is counted.</param>
public sealed record WeighedPartRow(WeighedBy By, int Weight, decimal? Value);

/// <summary>A single change that puts another role first.</summary>
/// <param name="By">What would change.</param>
/// <param name="Weight">The weight that it would need; <c>null</c> where something not known turns out instead.</param>
/// <param name="Of">Title of the role of which it is not known; <c>null</c> where a weight changes.</param>
/// <param name="Much">Whether there would have to be much of it or little, where it is not known; <c>null</c> where a weight changes.</param>
/// <param name="First">Slug of the role that comes first then.</param>
/// <param name="Title">Its title.</param>
public sealed record FlipRow(WeighedBy By, int? Weight, string? Of, bool? Much, string First, string Title);
