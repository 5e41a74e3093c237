using HybridCareers.Content;

namespace HybridCareers.Search;

/// <summary>What a search found.</summary>
/// <param name="Query">The part of the query that was used, without control characters.</param>
/// <param name="Shortened">True where the query was longer than <see cref="SearchIndex.LongestQuery"/> or <see cref="SearchIndex.MostWords"/>.</param>
/// <param name="Hits">The page of hits asked for, the best first.</param>
/// <param name="Total">How many hits there are, of the kind asked for.</param>
/// <param name="TotalByKind">How many hits of each kind there are, whatever kind was asked for; kinds without a hit are left out.</param>
/// <param name="DidYouMean">The query with its misspelt words mended, where the best hit was found only by forgiving them; otherwise <c>null</c>.</param>
/// <param name="NotFound">Words of the query that nothing has, as they were typed: they were left out.</param>
public sealed record SearchResults(
    string Query, bool Shortened, IReadOnlyList<SearchHit> Hits, int Total, IReadOnlyDictionary<EntryKind, int> TotalByKind, string? DidYouMean,
    IReadOnlyList<string> NotFound);

/// <summary>An entry that was found.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="TitleMarks">Where the words of the query stand in the title.</param>
/// <param name="Snippet">The text of the entry that answers best; <c>null</c> where it has none beside its title.</param>
/// <param name="Score">How well it answers; comparable within one result only.</param>
/// <param name="Words">Which word of the query was found as which word of the entry, in the order of the query.</param>
/// <param name="LeftOut">Words of the query that others have and this entry has not, as they were typed.</param>
public sealed record SearchHit(
    EntryKind Kind, string Slug, string Title, IReadOnlyList<Mark> TitleMarks, Snippet? Snippet, double Score, IReadOnlyList<WordMatch> Words,
    IReadOnlyList<string> LeftOut);

/// <summary>A piece of an entry's text.</summary>
/// <param name="Text">The text as the entry has it.</param>
/// <param name="Marks">Where the words of the query stand in it.</param>
/// <param name="Part">Which part of the entry it is.</param>
/// <param name="CutBefore">True where the entry says something before it in the same statement.</param>
/// <param name="CutAfter">True where the statement goes on.</param>
public sealed record Snippet(string Text, IReadOnlyList<Mark> Marks, SnippetPart Part, bool CutBefore, bool CutAfter);

/// <summary>A range of a text to highlight: first character and number of characters.</summary>
public readonly record struct Mark(int Start, int Length);

/// <summary>How a word of the query was found in an entry.</summary>
/// <param name="Word">The word of the query, folded.</param>
/// <param name="Found">The word of the entry, folded.</param>
/// <param name="How">How far the one is from the other.</param>
public sealed record WordMatch(string Word, string Found, MatchKind How);

/// <summary>A title or name offered while the reader types.</summary>
/// <param name="Text">The name as the entry has it.</param>
/// <param name="Kind">Kind of the entry.</param>
/// <param name="Slug">Slug of the entry.</param>
/// <param name="Title">Title of the entry; the same as the text unless that is another of its names.</param>
public sealed record Suggestion(string Text, EntryKind Kind, string Slug, string Title);

/// <summary>How a word was found.</summary>
public enum MatchKind
{
    /// <summary>The very word, but for case and accents.</summary>
    Exact,

    /// <summary>Another form: plural, other spelling, written in one or in two.</summary>
    Form,

    /// <summary>A longer word that begins so.</summary>
    Prefix,

    /// <summary>A word one or two typing mistakes away.</summary>
    Typo,
}

/// <summary>Which part of an entry a snippet is.</summary>
public enum SnippetPart { OtherName, Skill, Summary, Text }
