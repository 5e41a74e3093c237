using System.Text.Json.Serialization;
using HybridCareers.Content;
using HybridCareers.Matching;

namespace HybridCareers.Web.Public.Match;

/// <summary>How a reader's skills meet what the roles ask for.</summary>
/// <param name="Have">The skills given, by code.</param>
/// <param name="NotKnown">What was given and is no skill of ours, or none any more: it is not counted.</param>
/// <param name="Enough">False where fewer than three skills were given: no figure is said then.</param>
/// <param name="Total">Roles that share anything with the skills, the filters applied; at most 50 are shown.</param>
/// <param name="Page">The page of the list, from 1.</param>
/// <param name="Pages">Pages of the list.</param>
/// <param name="Roles">The best matches of this page, the best first.</param>
/// <param name="TooLittleKnown">How many roles were left out because fewer than three of their essential skills are known.</param>
/// <param name="NothingShared">How many roles were left out because no skill given counts for them.</param>
/// <param name="FilteredOut">How many roles the filters left out.</param>
/// <param name="FilteredUnknown">How many of those only because what is filtered by is not known of them.</param>
/// <param name="Next">What to learn next for the first three roles of this page, or for those chosen, by per cent points for an hour; five at most.</param>
/// <param name="MostDoors">The missing skill that most of all roles ask for as essential; <c>null</c> = nothing is missing, or too few skills were given.</param>
public sealed record MatchView(
    IReadOnlyList<HeldRow> Have, IReadOnlyList<string> NotKnown, bool Enough, int Total, int Page, int Pages, IReadOnlyList<MatchRow> Roles,
    int TooLittleKnown, int NothingShared, int FilteredOut, int FilteredUnknown, IReadOnlyList<NextRow> Next, DoorRow? MostDoors) : IPageView
{
    /// <summary>The fewest skills with which a figure is said.</summary>
    public const int FewestSkills = 3;

    /// <summary>Roles on a page.</summary>
    public const int PageSize = 10;

    /// <summary>The most roles that are shown.</summary>
    public const int Most = 50;

    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>Skills that may have been meant by what is not known.</summary>
    public IReadOnlyList<MeantRow> Meant { get; init; } = [];

    /// <summary>Titles of the roles that <see cref="Next"/> is counted over.</summary>
    public IReadOnlyList<string> Sought { get; init; } = [];

    /// <summary>What was asked.</summary>
    [JsonIgnore]
    public required MatchAddress Address { get; init; }

    /// <summary>Typical origins to begin from, each with the address of its reasons; empty once skills were given.</summary>
    [JsonIgnore]
    public required IReadOnlyList<(string Title, string Url, string Why)> Origins { get; init; }

    /// <summary>Skills found in a text or file, to be confirmed; <c>null</c> where none was given.</summary>
    [JsonIgnore]
    public IReadOnlyList<FoundSkill>? Found { get; init; }

    /// <summary>How many skills were found; beyond <see cref="MostFound"/> those named most often are shown.</summary>
    [JsonIgnore]
    public int FoundInAll { get; init; }

    /// <summary>The most skills found that are shown.</summary>
    public const int MostFound = 400;

    /// <summary>Skills to tick, by field.</summary>
    [JsonIgnore]
    public required IReadOnlyList<OfferedSkills> Offered { get; init; }
}

/// <summary>A skill that the reader has.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Code">Its permanent code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Domain">The field it belongs to.</param>
/// <param name="Level">How well; not stated = no level was given.</param>
public sealed record HeldRow(string Slug, string Code, string Name, SkillDomain Domain, ProficiencyLevel Level);

/// <summary>A skill that may have been meant.</summary>
/// <param name="Typed">The words as they were given.</param>
/// <param name="Slug">The skill.</param>
/// <param name="Code">Its permanent code.</param>
/// <param name="Name">Its name.</param>
public sealed record MeantRow(string Typed, string Slug, string Code, string Name);

/// <summary>A role and how it is met.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="Percent">The match, 0–100.</param>
/// <param name="Sum">The sum of what counts.</param>
/// <param name="Of">The sum of the weights.</param>
/// <param name="EssentialsMet">Essential skills met in full.</param>
/// <param name="Essentials">Essential skills known of the role.</param>
/// <param name="Tied">True where the role before it on the page has the same match; then more essentials met, or else the title, decides.</param>
/// <param name="Terms">Every requirement in the role's order.</param>
/// <param name="Additions">What would help most, each alone.</param>
public sealed record MatchRow(
    string Slug, string Title, int Percent, decimal Sum, decimal Of, int EssentialsMet, int Essentials, bool Tied,
    IReadOnlyList<TermRow> Terms, IReadOnlyList<AdditionRow> Additions);

/// <summary>A requirement and what became of it.</summary>
/// <param name="Slug">The skill asked for.</param>
/// <param name="Name">Its name.</param>
/// <param name="Importance">Essential weighs 1, optional 0.3.</param>
/// <param name="Level">The level asked for; not stated = any counts in full.</param>
/// <param name="State">Met, met in part, missing, or there but counted elsewhere.</param>
/// <param name="By">The reader's skill that pays for it; <c>null</c> = none.</param>
/// <param name="Nearness">How that skill stands to the one asked for; <c>null</c> where none pays.</param>
/// <param name="LevelShare">How much of the level asked for is there, 0–1; 0 where none pays.</param>
/// <param name="Counts">What it counts: weight × level share × nearness.</param>
/// <param name="Of">What it would count if it were met in full.</param>
/// <param name="SpentOn">The requirement that the reader's own skill pays for instead; <c>null</c> = none.</param>
public sealed record TermRow(
    string Slug, string Name, Importance Importance, ProficiencyLevel Level, TermState State, HeldRow? By, Nearness? Nearness, decimal LevelShare,
    decimal Counts, decimal Of, string? SpentOn);

/// <summary>What became of a requirement.</summary>
public enum TermState
{
    /// <summary>Met in full.</summary>
    Met,

    /// <summary>Met in part.</summary>
    Partly,

    /// <summary>Nothing of the reader's pays for it.</summary>
    Missing,

    /// <summary>The reader has it, but it counts for another requirement, and nothing else pays for this one.</summary>
    Elsewhere,
}

/// <summary>A skill that would raise the match.</summary>
/// <param name="Slug">The skill.</param>
/// <param name="Name">Its name.</param>
/// <param name="Code">Its permanent code.</param>
/// <param name="Level">The level to reach; not stated = any.</param>
/// <param name="Percent">The match then, 0–100.</param>
public sealed record AdditionRow(string Slug, string Name, string Code, ProficiencyLevel Level, int Percent);

/// <summary>A skill worth learning next.</summary>
/// <param name="Slug">The skill.</param>
/// <param name="Name">Its name.</param>
/// <param name="Roles">In how many of those roles it is missing.</param>
/// <param name="Gain">Per cent points that it adds, summed over those roles.</param>
/// <param name="Hours">Hours to expect (PERT mean); <c>null</c> = not known.</param>
/// <param name="GainPerHour">Per cent points for an hour; <c>null</c> = hours are not known.</param>
/// <param name="Doors">How many of all roles ask for it as essential.</param>
public sealed record NextRow(string Slug, string Name, int Roles, decimal Gain, int? Hours, decimal? GainPerHour, int Doors);

/// <summary>A skill that opens doors.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Name">Its name.</param>
/// <param name="Doors">How many of all roles ask for it as essential.</param>
/// <param name="Hours">Hours from nothing to working alone (PERT mean); <c>null</c> = not known.</param>
public sealed record DoorRow(string Slug, string Name, int Doors, int? Hours);

/// <summary>Skills of a field to choose from.</summary>
public sealed record OfferedSkills(SkillDomain Domain, IReadOnlyList<NamedCode> Skills);

/// <summary>A skill that can be ticked.</summary>
public sealed record NamedCode(string Code, string Name);
