namespace HybridCareers.Search;

/// <summary>The parts of an entry that are searched, the most telling first.</summary>
internal enum Field : byte { Title, Alternate, Skill, Summary, Body }

/// <summary>How much a word counts by the part in which it stands.</summary>
internal static class FieldWeights
{
    /// <summary>The weight of one occurrence of a word.</summary>
    public static float Of(Field field) => field switch
    {
        Field.Title => 8.4f,
        Field.Alternate => 3f,
        Field.Skill => 1f,
        Field.Summary => 0.9f,
        _ => 0.6f,
    };

    /// <summary>The weight of a word of another name of a skill, counted for the roles that ask for it.</summary>
    public const float SkillAlias = 0.5f;

    /// <summary>Half saturation of BM25: the summed weight at which a word counts half of what it can.</summary>
    public const float HalfAt = 2.5f;
}
