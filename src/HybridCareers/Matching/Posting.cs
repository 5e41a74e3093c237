using HybridCareers.Content;

namespace HybridCareers.Matching;

/// <summary>A requirement of a role in four bytes: its role, and its way of asking, of which there are few.</summary>
internal readonly struct Posting
{
    /// <summary>How many ways of asking there are, rounded up.</summary>
    public const int Ways = 16;

    private const int Bits = 4;
    private const int Levels = 5;

    private readonly uint packed;

    /// <summary>Packs a requirement.</summary>
    /// <param name="role">Number of the role, below 2²⁸.</param>
    /// <param name="importance">How much the role asks for it.</param>
    /// <param name="level">The level asked for.</param>
    public Posting(int role, Importance importance, ProficiencyLevel level) =>
        packed = ((uint)role << Bits) | ((importance == Importance.Essential ? (uint)Levels : 0) + (uint)level);

    private Posting(uint packed) => this.packed = packed;

    /// <summary>The same requirement of a role that bears another number.</summary>
    public Posting Of(int role) => new(((uint)role << Bits) | (packed & (Ways - 1)));

    /// <summary>Number of the role.</summary>
    public int Role => (int)(packed >> Bits);

    /// <summary>The way of asking, 0 to 9: by level, first those that are optional.</summary>
    public int Way => (int)(packed & (Ways - 1));

    /// <summary>How much the role asks for it.</summary>
    public Importance Importance => ImportanceOf(Way);

    /// <summary>What a skill pays for each way of asking, in points.</summary>
    /// <param name="have">How well it is known.</param>
    /// <param name="nearness">How it stands to the skill asked for.</param>
    public static ReadOnlySpan<int> PaidBy(ProficiencyLevel have, Nearness nearness) => Paid.AsSpan((((int)nearness * Levels) + (int)have) * Ways, Ways);

    private static readonly int[] Paid = [.. from nearness in Enum.GetValues<Nearness>() from have in Enumerable.Range(0, Levels) from way in Enumerable.Range(0, Ways)
        select way < 2 * Levels ? Worth.Of(ImportanceOf(way), (ProficiencyLevel)(way % Levels), (ProficiencyLevel)have, nearness) : 0];

    private static Importance ImportanceOf(int way) => way >= Levels ? Importance.Essential : Importance.Optional;
}
