using HybridCareers.Evidence;

namespace HybridCareers.Content;

/// <summary>Something to learn from.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Provider">Who provides it.</param>
/// <param name="Url">Its address, http or https.</param>
/// <param name="Address">How far the address was checked.</param>
/// <param name="Format">What it is, such as "online book".</param>
/// <param name="Level">For whom, in the provider's or list's words; <c>null</c> = not stated.</param>
/// <param name="Cost">What it costs, in words; <c>null</c> = not seen.</param>
/// <param name="Hours">Hours it takes; <c>null</c> = not stated.</param>
/// <param name="Skills">Slugs of the skills it teaches.</param>
/// <param name="Summary">What it is good for, with the source that says so; at least one statement.</param>
public sealed record ResourceContent(
    string Title, string Provider, string Url, AddressCheck Address, string Format, string? Level, string? Cost, decimal? Hours,
    IReadOnlyList<string> Skills, IReadOnlyList<Statement> Summary) : IContent
{
    /// <inheritdoc />
    public string Name => Title;

    /// <summary>True where the provider asks nothing for learning from it.</summary>
    public bool IsFree => Cost?.StartsWith("free", StringComparison.OrdinalIgnoreCase) == true;

    /// <inheritdoc />
    public IEnumerable<Claim> Claims() => Summary.At("summary");

    /// <inheritdoc />
    public IEnumerable<Reference> References() =>
        Skills.Select(slug => new Reference($"skills[{slug}]", EntryKind.Skill, slug));
}
