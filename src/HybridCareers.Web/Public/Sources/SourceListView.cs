using System.Text.Json.Serialization;
using HybridCareers.Evidence;

namespace HybridCareers.Web.Public.Sources;

/// <summary>The sources that statements rest on, by kind and title.</summary>
/// <param name="Total">Sources in all.</param>
/// <param name="Statements">Statements of this site that rest on them; one that rests on two sources counts twice.</param>
/// <param name="Page">The page of the list, from 1.</param>
/// <param name="Pages">Pages in all.</param>
/// <param name="Sources">The sources of this page.</param>
public sealed record SourceListView(int Total, int Statements, int Page, int Pages, IReadOnlyList<SourceRow> Sources) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>The address that was asked for, for links to other pages of the list.</summary>
    [JsonIgnore]
    public required PageUrl At { get; init; }
}

/// <summary>A source in short.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Kind">What sort of source it is.</param>
/// <param name="Dates">What is known of its dates.</param>
/// <param name="Terms">Under which terms it may be used.</param>
/// <param name="Link">Where it is found.</param>
/// <param name="Statements">Statements of this site that rest on it.</param>
public sealed record SourceRow(
    string Slug, string Title, string Publisher, SourceKind Kind, SourceDates Dates, SourceTerms Terms, SourceLink Link, int Statements);

/// <summary>What is known of a source's dates.</summary>
/// <param name="Published">Day of publication; <c>null</c> = not known.</param>
/// <param name="Retrieved">Day it was last read; <c>null</c> = not known.</param>
/// <param name="Note">What is known where a day is not; <c>null</c> = nothing more.</param>
public sealed record SourceDates(DateOnly? Published, DateOnly? Retrieved, string? Note)
{
    internal static SourceDates Of(SourceContent source) => new(source.Published, source.Retrieved, source.DateNote);
}

/// <summary>Under which terms a source may be used.</summary>
/// <param name="Licence">Its licence in words; <c>null</c> = none stated.</param>
/// <param name="Verbatim">Whether its sentences may be repeated.</param>
public sealed record SourceTerms(string? Licence, Permitted Verbatim)
{
    internal static SourceTerms Of(SourceContent source) => new(source.Licence, source.Verbatim);
}

/// <summary>Where a source is found.</summary>
/// <param name="Url">Its address; <c>null</c> = none known.</param>
/// <param name="Check">How far the address was checked.</param>
public sealed record SourceLink(string? Url, AddressCheck Check)
{
    internal static SourceLink Of(SourceContent source) => new(source.Url, source.Address);
}
