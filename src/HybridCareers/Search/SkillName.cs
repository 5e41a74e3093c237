namespace HybridCareers.Search;

/// <summary>What a skill is called, for whoever looks for it by any of its names.</summary>
/// <param name="Id">The skill.</param>
/// <param name="Slug">The slug by which other entries name it.</param>
/// <param name="Title">Its preferred name.</param>
/// <param name="Code">Its short code.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="IsLive">True where readers see it.</param>
public sealed record SkillName(Guid Id, string Slug, string Title, string Code, IReadOnlyList<string> Aliases, bool IsLive)
{
    /// <summary>Title and aliases.</summary>
    public IEnumerable<string> All => [Title, .. Aliases];
}

/// <summary>A skill whose name is nearly the one that somebody is about to give.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Name">Its title or the alias that is near.</param>
/// <param name="Mistakes">How many typing mistakes lie between the two: 0 where only case, hyphens or a plural differ, at most 2.</param>
public sealed record NearName(SkillName Skill, string Name, int Mistakes);
