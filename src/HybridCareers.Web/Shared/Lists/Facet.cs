namespace HybridCareers.Web.Shared.Lists;

/// <summary>A value that a list can be narrowed to.</summary>
/// <param name="Value">The value of its parameter.</param>
/// <param name="Name">What people read.</param>
/// <param name="Count">How many rows it would leave, the other filters as they are.</param>
/// <param name="IsChosen">True where the list is narrowed to it now.</param>
public sealed record Facet(string Value, string Name, int Count, bool IsChosen);

/// <summary>A filter that can be taken away where nothing is left.</summary>
/// <param name="Key">Its parameter.</param>
/// <param name="Name">The filter in words, such as "the field AI".</param>
/// <param name="Count">How many rows there would be without it.</param>
public sealed record Loosening(string Key, string Name, int Count);
