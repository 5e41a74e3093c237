namespace HybridCareers.Tests.Search.Measured;

/// <summary>A query and the entry that it should find.</summary>
/// <param name="Query">What is typed.</param>
/// <param name="Slug">Slug of the entry wanted.</param>
internal sealed record Wanted(string Query, string Slug);
