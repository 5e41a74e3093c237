using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Search;

namespace HybridCareers.Web.Public.Skills;

/// <summary>A skill in a list.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Code">Its short permanent code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What sort of skill it is.</param>
/// <param name="Domain">Which field it belongs to.</param>
/// <param name="EssentialFor">How many roles cannot do without it.</param>
/// <param name="OptionalFor">How many further roles like to see it.</param>
/// <param name="Resources">How many learning resources teach it.</param>
public sealed record SkillRow(
    string Slug, string Code, string Name, SkillKind Kind, SkillDomain Domain, int EssentialFor, int OptionalFor, int Resources)
{
    /// <summary>Roles that ask for it in any way.</summary>
    public int Roles => EssentialFor + OptionalFor;
}

/// <summary>The skills of a catalogue in every order that readers ask for, made once.</summary>
public sealed class SkillIndex
{
    private static readonly SkillDomain[] Fields = [SkillDomain.Ai, SkillDomain.Both, SkillDomain.Web3, SkillDomain.General];

    private SkillIndex(Catalog catalog)
    {
        var use = SkillUse.In(catalog);
        ByName = [.. catalog.Skills.All.Select(skill => Of(skill, use)).OrderBy(skill => skill.Letter == Other).ThenBy(skill => skill.Letter)];
        ByField = [.. ByName.OrderBy(skill => Array.IndexOf(Fields, skill.Row.Domain))];
        ByRoles = [.. ByName.OrderByDescending(skill => skill.Row.Roles).ThenByDescending(skill => skill.Row.EssentialFor)];
    }

    /// <summary>The letter of names that begin with none.</summary>
    public const char Other = '#';

    /// <summary>By name.</summary>
    public IReadOnlyList<IndexedSkill> ByName { get; }

    /// <summary>AI, shared, Web3, general; by name within.</summary>
    public IReadOnlyList<IndexedSkill> ByField { get; }

    /// <summary>The one that most roles ask for first.</summary>
    public IReadOnlyList<IndexedSkill> ByRoles { get; }

    /// <summary>The index of a catalogue.</summary>
    public static SkillIndex In(Catalog catalog) => catalog.Derive(static given => new SkillIndex(given));

    /// <summary>Text as filters compare it.</summary>
    public static string Fold(string text) => Folding.Fold(text.ToLowerInvariant());

    private static IndexedSkill Of(Live<SkillContent> skill, SkillUse use)
    {
        var (content, roles) = (skill.Content, use.Roles(skill.Slug));
        var essential = roles.Count(role => role.Need.Importance == Importance.Essential);
        return new IndexedSkill(
            new SkillRow(
                skill.Slug, content.Code, content.Title, content.Kind, content.Domain, essential, roles.Count() - essential,
                use.Resources(skill.Slug).Count()),
            Fold(string.Join('\n', [content.Title, content.Code, .. content.Aliases])), LetterOf(content.Title));
    }

    private static char LetterOf(string name) => Fold(name) is [var first and >= 'a' and <= 'z', ..] ? char.ToUpperInvariant(first) : Other;
}

/// <summary>A row with what it is found by.</summary>
/// <param name="Row">The row.</param>
/// <param name="Text">Names and code, folded.</param>
/// <param name="Letter">First letter of the name, A to Z, or <see cref="SkillIndex.Other"/>.</param>
public sealed record IndexedSkill(SkillRow Row, string Text, char Letter);
