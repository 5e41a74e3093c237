using System.Globalization;
using HybridCareers.Evidence;

namespace HybridCareers.Content;

/// <summary>What an entry of any kind says.</summary>
public interface IContent
{
    /// <summary>What the entry is called.</summary>
    string Name { get; }

    /// <summary>Everything it claims, each with its place, in the order of the page.</summary>
    IEnumerable<Claim> Claims();

    /// <summary>Every other entry it names, each with its place.</summary>
    IEnumerable<Reference> References();

    /// <summary>What is wrong with it besides its texts, grounds and names: what only its kind can know.</summary>
    IEnumerable<Problem> Problems() => [];
}

/// <summary>Something that is said at a place of an entry, and why we may say it.</summary>
/// <param name="Field">The field in which it stands, such as <c>day</c> or <c>skills</c>.</param>
/// <param name="Text">What is said, in words.</param>
/// <param name="Grounds">Why we may say it.</param>
/// <param name="Within">Which of several in that field it is, by number from 1 or by name; <c>null</c> = there is but one.</param>
public sealed record Claim(string Field, string Text, Grounds Grounds, string? Within = null)
{
    private static readonly string[] Numbers = [.. Enumerable.Range(0, 256).Select(number => number.ToString(CultureInfo.InvariantCulture))];

    /// <summary>Where it stands, such as <c>day[3]</c> or <c>skills[solidity]</c>; unique within an entry.</summary>
    public string Place => Within is null ? Field : $"{Field}[{Within}]";

    /// <summary>A number as a claim has it.</summary>
    internal static string NumberOf(int number) => number < Numbers.Length ? Numbers[number] : number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Another entry that is named at a place.</summary>
/// <param name="Place">Where it is named.</param>
/// <param name="Kind">The kind of entry named.</param>
/// <param name="Slug">Its slug.</param>
public sealed record Reference(string Place, EntryKind Kind, string Slug);

/// <summary>The kinds of entry.</summary>
public enum EntryKind
{
    Overview, Driver, Role, Skill, Path, Project, Resource, Development, Source, Comparison, Contradiction,
}

/// <summary>A sentence or two of ours with its grounds.</summary>
/// <param name="Text">The words, plain text.</param>
/// <param name="Grounds">Why we may say it.</param>
public sealed record Statement(string Text, Grounds Grounds)
{
    /// <summary>The longest text in characters.</summary>
    public const int LongestText = 4_000;
}

/// <summary>Gives lists of statements their places.</summary>
public static class Places
{
    /// <summary>The claims of a list, placed <c>field[1]</c>, <c>field[2]</c> and so on.</summary>
    public static IEnumerable<Claim> At(this IEnumerable<Statement>? statements, string field) =>
        (statements ?? []).Select((statement, index) => new Claim(field, statement.Text, statement.Grounds, Claim.NumberOf(index + 1)));

    /// <summary>The claim of one statement.</summary>
    public static Claim At(this Statement statement, string place) => new(place, statement.Text, statement.Grounds);
}
