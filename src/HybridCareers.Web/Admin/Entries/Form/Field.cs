using HybridCareers.Content;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>A field of an entry's form. The form follows from the content's type, so a new member of a type has its field at once.</summary>
/// <param name="Name">Its member in the JSON.</param>
/// <param name="Label">Its label.</param>
/// <param name="Help">What it means; <c>null</c> = nothing is written.</param>
/// <param name="Optional">True where it may be absent.</param>
public abstract record Field(string Name, string Label, string? Help, bool Optional);

/// <summary>A text.</summary>
/// <param name="Name">See <see cref="Field"/>.</param>
/// <param name="Label">See <see cref="Field"/>.</param>
/// <param name="Help">See <see cref="Field"/>.</param>
/// <param name="Optional">See <see cref="Field"/>.</param>
/// <param name="IsLong">True where it is a sentence or more.</param>
public sealed record TextField(string Name, string Label, string? Help, bool Optional, bool IsLong) : Field(Name, Label, Help, Optional);

/// <summary>A number.</summary>
/// <param name="Name">See <see cref="Field"/>.</param>
/// <param name="Label">See <see cref="Field"/>.</param>
/// <param name="Help">See <see cref="Field"/>.</param>
/// <param name="Optional">See <see cref="Field"/>.</param>
/// <param name="IsWhole">True where it has no decimals.</param>
public sealed record NumberField(string Name, string Label, string? Help, bool Optional, bool IsWhole) : Field(Name, Label, Help, Optional);

/// <summary>A day.</summary>
public sealed record DayField(string Name, string Label, string? Help, bool Optional) : Field(Name, Label, Help, Optional);

/// <summary>One of a few values.</summary>
/// <param name="Name">See <see cref="Field"/>.</param>
/// <param name="Label">See <see cref="Field"/>.</param>
/// <param name="Help">See <see cref="Field"/>.</param>
/// <param name="Optional">See <see cref="Field"/>.</param>
/// <param name="Choices">The values with the words for them.</param>
public sealed record ChoiceField(string Name, string Label, string? Help, bool Optional, IReadOnlyList<(string Value, string Words)> Choices)
    : Field(Name, Label, Help, Optional);

/// <summary>Another entry, by its slug.</summary>
/// <param name="Name">See <see cref="Field"/>.</param>
/// <param name="Label">See <see cref="Field"/>.</param>
/// <param name="Help">See <see cref="Field"/>.</param>
/// <param name="Optional">See <see cref="Field"/>.</param>
/// <param name="Of">Its kind.</param>
public sealed record NameField(string Name, string Label, string? Help, bool Optional, EntryKind Of) : Field(Name, Label, Help, Optional);

/// <summary>Short texts, one a line.</summary>
/// <param name="Name">See <see cref="Field"/>.</param>
/// <param name="Label">See <see cref="Field"/>.</param>
/// <param name="Help">See <see cref="Field"/>.</param>
/// <param name="Of">The kind of the entries whose slugs they are; <c>null</c> = free words.</param>
public sealed record WordsField(string Name, string Label, string? Help, EntryKind? Of) : Field(Name, Label, Help, false);

/// <summary>Several fields that belong together.</summary>
/// <param name="Name">See <see cref="Field"/>.</param>
/// <param name="Label">See <see cref="Field"/>.</param>
/// <param name="Help">See <see cref="Field"/>.</param>
/// <param name="Optional">See <see cref="Field"/>.</param>
/// <param name="Fields">The fields.</param>
public sealed record PartField(string Name, string Label, string? Help, bool Optional, IReadOnlyList<Field> Fields) : Field(Name, Label, Help, Optional);

/// <summary>Why we may say something: citations, or an editor's reason.</summary>
/// <param name="Name">See <see cref="Field"/>.</param>
/// <param name="Label">See <see cref="Field"/>.</param>
/// <param name="Cite">The fields of a citation.</param>
/// <param name="Reason">The fields of an editor's reason.</param>
public sealed record GroundsField(string Name, string Label, IReadOnlyList<Field> Cite, IReadOnlyList<Field> Reason) : Field(Name, Label, null, false);

/// <summary>Things of one form in an order.</summary>
/// <param name="Name">See <see cref="Field"/>.</param>
/// <param name="Label">See <see cref="Field"/>.</param>
/// <param name="Help">See <see cref="Field"/>.</param>
/// <param name="Item">The fields of one.</param>
/// <param name="One">What one is called.</param>
public sealed record ListField(string Name, string Label, string? Help, IReadOnlyList<Field> Item, string One) : Field(Name, Label, Help, false)
{
    /// <summary>True for sentences with their grounds, which can be split and joined.</summary>
    public bool IsStatements => One == "statement";
}

/// <summary>The outlines of a source's text, which are read and not written by hand.</summary>
public sealed record KeptField(string Name, string Label, string? Help) : Field(Name, Label, Help, true);
