namespace HybridCareers.Matching.Mentions;

/// <summary>A skill that a text names.</summary>
/// <param name="Skill">Slug of the skill.</param>
/// <param name="Start">Where the name begins in the text.</param>
/// <param name="Text">The name as the text writes it.</param>
public sealed record SkillMention(string Skill, int Start, string Text)
{
    /// <summary>Where the name ends, exclusive.</summary>
    public int End => Start + Text.Length;
}
