using HybridCareers.Evidence;

namespace HybridCareers.Content;

/// <summary>A career role: what the job is, what it asks, where it leads.</summary>
/// <param name="Title">Preferred title.</param>
/// <param name="AlternateTitles">Other titles that the same job bears.</param>
/// <param name="Summary">What the job is.</param>
/// <param name="Distinction">What sets it apart from its neighbours.</param>
/// <param name="Day">What a day's work holds.</param>
/// <param name="Skills">Skills and tools, the most important first.</param>
/// <param name="SkillRemarks">What is said of the skills as a whole.</param>
/// <param name="Platforms">Real frameworks and platforms that the work touches.</param>
/// <param name="Feeders">Positions people come from.</param>
/// <param name="NextPositions">Positions it leads to.</param>
/// <param name="CareerRemarks">What is said of the career path as a whole.</param>
/// <param name="Entry">How senior one must be to begin.</param>
/// <param name="Coding">Whether it asks for code.</param>
/// <param name="Demand">What the labour market wants.</param>
/// <param name="Pay">What it pays.</param>
/// <param name="Observations">Counts and facts from elsewhere, each with its n and date where it has one.</param>
/// <param name="Occupations">Occupations of public classifications that it corresponds to; <c>null</c> or empty = none was found.</param>
public sealed record RoleContent(
    string Title,
    IReadOnlyList<Statement> AlternateTitles,
    IReadOnlyList<Statement> Summary,
    IReadOnlyList<Statement> Distinction,
    IReadOnlyList<Statement> Day,
    IReadOnlyList<RoleSkill> Skills,
    IReadOnlyList<Statement> SkillRemarks,
    IReadOnlyList<Platform> Platforms,
    IReadOnlyList<Statement> Feeders,
    IReadOnlyList<Statement> NextPositions,
    IReadOnlyList<Statement> CareerRemarks,
    Seniority Entry,
    Coding Coding,
    Demand Demand,
    Pay Pay,
    IReadOnlyList<Statement> Observations,
    IReadOnlyList<ReferenceOccupation>? Occupations = null) : IContent
{
    /// <inheritdoc />
    public string Name => Title;

    /// <inheritdoc />
    public IEnumerable<Claim> Claims() =>
    [
        .. AlternateTitles.At("alternateTitles"),
        .. Summary.At("summary"),
        .. Distinction.At("distinction"),
        .. Day.At("day"),
        .. Skills.Select(skill => new Claim("skills", skill.Label ?? skill.Skill, skill.Grounds, skill.Skill)),
        .. SkillRemarks.At("skillRemarks"),
        .. Platforms.Select(platform => new Claim("platforms", platform.What, platform.Grounds, platform.Name)),
        .. Feeders.At("feeders"),
        .. NextPositions.At("nextPositions"),
        .. CareerRemarks.At("careerRemarks"),
        .. Entry.Level == EntryLevel.Unknown ? [] : (Claim[])[new("entry", Entry.Remark ?? Entry.Level.ToString(), Entry.Grounds)],
        .. Coding.Need == CodingNeed.Unknown ? [] : (Claim[])[new("coding", Coding.Remark ?? Coding.Need.ToString(), Coding.Grounds)],
        .. Demand.Claims(),
        .. Pay.Claims(),
        .. Observations.At("observations"),
        .. (Occupations ?? []).Select((occupation, index) => new Claim($"occupations[{index + 1}]", occupation.InWords, occupation.Grounds)),
    ];

    /// <inheritdoc />
    public IEnumerable<Reference> References() =>
        Skills.Select(skill => new Reference($"skills[{skill.Skill}]", EntryKind.Skill, skill.Skill));
}

/// <summary>A skill that a role asks for.</summary>
/// <param name="Skill">Slug of the skill.</param>
/// <param name="Importance">Essential or optional.</param>
/// <param name="Grounds">Why we may say so.</param>
/// <param name="Level">Proficiency asked for; not stated where the source gives none.</param>
/// <param name="Label">The source's own word for it where that differs from the skill's name.</param>
public sealed record RoleSkill(
    string Skill, Importance Importance, Grounds Grounds, ProficiencyLevel Level = ProficiencyLevel.NotStated, string? Label = null);

/// <summary>A real framework, platform, company or data set that a role's work touches.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What sort of thing it is, in a word or two.</param>
/// <param name="What">What it is.</param>
/// <param name="Url">Its address; <c>null</c> where none is known.</param>
/// <param name="Grounds">Why we may say so.</param>
public sealed record Platform(string Name, string Kind, string What, string? Url, Grounds Grounds);

/// <summary>How senior one must be to begin.</summary>
public sealed record Seniority(EntryLevel Level, string? Remark, Grounds Grounds);

/// <summary>Whether a role asks for code.</summary>
public sealed record Coding(CodingNeed Need, string? Remark, Grounds Grounds);

/// <summary>Whether a role cannot do without a skill.</summary>
public enum Importance { Essential, Optional }

/// <summary>How well a skill must be known, 1 (can follow a tutorial) to 4 (others ask me).</summary>
public enum ProficiencyLevel { NotStated, Basic, Working, Advanced, Expert }

/// <summary>How senior one must be to begin.</summary>
public enum EntryLevel { Unknown, Entry, Mid, Senior }

/// <summary>Whether a role asks for code.</summary>
public enum CodingNeed { Unknown, Yes, Some, No }
