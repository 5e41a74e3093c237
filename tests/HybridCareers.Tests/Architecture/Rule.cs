namespace HybridCareers.Tests.Architecture;

/// <summary>A rule of the house.</summary>
/// <param name="Name">The rule as a sentence.</param>
/// <param name="Rooms">The rooms it watches, each of which must give it something to look at; empty = the whole tree.</param>
/// <param name="Check">Looks at a house.</param>
public sealed record Rule(string Name, IReadOnlyList<string> Rooms, Func<House, Findings> Check)
{
    /// <inheritdoc />
    public override string ToString() => Name;
}

/// <summary>What a rule saw.</summary>
/// <param name="Looked">Full names of types, or paths, that it looked at.</param>
/// <param name="Wrong">Those of them that break it.</param>
public sealed record Findings(IReadOnlyCollection<string> Looked, IReadOnlyCollection<string> Wrong);
