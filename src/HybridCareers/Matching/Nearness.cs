using HybridCareers.Content;

namespace HybridCareers.Matching;

/// <summary>How a skill that one has stands to a skill that is asked for.</summary>
public enum Nearness
{
    /// <summary>It is the skill asked for.</summary>
    Same,

    /// <summary>The skill asked for is part of it.</summary>
    Broader,

    /// <summary>It is part of the skill asked for.</summary>
    Narrower,

    /// <summary>The two are neighbours.</summary>
    Related,
}

/// <summary>
/// What a skill is worth to a requirement, in whole points, so that sums and ties are exact:
/// weight (10 = essential, 3 = optional) × nearness (10, 6 or 4) × twelfths of the level.
/// </summary>
public static class Worth
{
    /// <summary>The level that a skill counts with where its owner gave none and the role states one.</summary>
    public const ProficiencyLevel Assumed = ProficiencyLevel.Working;

    /// <summary>Parts that a level is counted in.</summary>
    public const int Twelfths = 12;

    /// <summary>Weight of a requirement in tenths.</summary>
    public static int Weight(Importance importance) => importance == Importance.Essential ? 10 : 3;

    /// <summary>Credit for nearness in tenths: 10 = the same skill, 6 = narrower or broader, 4 = related.</summary>
    public static int Credit(Nearness nearness) => nearness switch { Nearness.Same => 10, Nearness.Related => 4, _ => 6 };

    /// <summary>How much of the level asked for is there, in twelfths, 3 to 12. A level that is not stated is met by any.</summary>
    public static int Level(ProficiencyLevel have, ProficiencyLevel need) => need == ProficiencyLevel.NotStated
        ? Twelfths
        : Math.Min(Twelfths, Twelfths * (int)(have == ProficiencyLevel.NotStated ? Assumed : have) / (int)need);

    /// <summary>Points of a requirement that is met in full.</summary>
    public static int Full(Importance importance) => Weight(importance) * 10 * Twelfths;

    /// <summary>Points of a requirement met by a skill.</summary>
    public static int Of(Importance importance, ProficiencyLevel need, ProficiencyLevel have, Nearness nearness) =>
        Weight(importance) * Credit(nearness) * Level(have, need);

    /// <summary>Points as a whole percentage: 100 only where nothing lacks, 0 only where there is nothing.</summary>
    public static int Percent(long points, long full) => points <= 0 || full <= 0 ? 0
        : points >= full ? 100
        : (int)Math.Clamp(((200 * points) + full) / (2 * full), 1, 99);
}
