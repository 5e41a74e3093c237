using HybridCareers.Published;

namespace HybridCareers.Tests.Search.Measured;

/// <summary>O*NET 29.3 as a catalogue: 1,016 occupations with their tasks and one half of their alternate titles; the other half are queries.</summary>
internal sealed class Onet
{
    /// <summary>The seed of everything chosen at random.</summary>
    public const int Seed = 20261122;

    private Onet(Catalog catalog, IReadOnlyList<Wanted> titles, IReadOnlyList<Wanted> indexed, IReadOnlyList<Wanted> heldOut) =>
        (Catalog, Titles, Indexed, HeldOut) = (catalog, titles, indexed, heldOut);

    /// <summary>The catalogue.</summary>
    public Catalog Catalog { get; }

    /// <summary>The occupations' own titles.</summary>
    public IReadOnlyList<Wanted> Titles { get; }

    /// <summary>Alternate titles that the catalogue has.</summary>
    public IReadOnlyList<Wanted> Indexed { get; }

    /// <summary>Alternate titles that the catalogue does not have.</summary>
    public IReadOnlyList<Wanted> HeldOut { get; }

    /// <summary>Reads it, halved by a seeded choice; skips the test where the data is absent.</summary>
    public static Onet Read(int seed)
    {
        Support.Shared.PathOf("data/onet/README.md");
        var random = new Random(seed);
        var occupations = Tables.Tabbed("data/onet/29.3/Occupation Data.txt.gz").ToList();
        var tasks = Tables.Tabbed("data/onet/29.3/Task Statements.txt.gz").ToLookup(Code, row => row["Task"], StringComparer.Ordinal);
        var halves = Tables.Workbook("data/onet/29.3/Alternate Titles.xlsx")
            .Select(row => new Wanted(row["Alternate Title"], Code(row)))
            .ToLookup(_ => random.Next(2) == 0);
        var also = halves[true].ToLookup(name => name.Slug, name => name.Query, StringComparer.Ordinal);
        var catalog = Some.Catalog(occupations.Select(row => Some.Role(
            row["Title"], [.. also[Code(row)]], row["Description"], [.. tasks[Code(row)]], slug: Code(row))));
        return new(catalog, [.. occupations.Select(row => new Wanted(row["Title"], Code(row)))], [.. halves[true]], [.. halves[false]]);
    }

    private static string Code(Dictionary<string, string> row) => row["O*NET-SOC Code"];
}
