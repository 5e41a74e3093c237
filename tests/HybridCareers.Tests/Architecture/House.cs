using ArchUnitNET.Loader;

namespace HybridCareers.Tests.Architecture;

/// <summary>What rules are checked against: compiled types below a root namespace, and the files of a tree.</summary>
/// <param name="Root">The root namespace.</param>
/// <param name="Types">The types with what they depend on.</param>
/// <param name="Tree">The files.</param>
public sealed record House(string Root, ArchUnitNET.Domain.Architecture Types, SourceTree Tree)
{
    private static readonly Lazy<House> TheProduct = new(() => new(
        "HybridCareers",
        new ArchLoader().LoadAssemblies(typeof(HybridCareers.Content.IContent).Assembly, typeof(Program).Assembly).Build(),
        SourceTree.OfRepository));

    private static readonly Lazy<House> TheViolations = new(() => new(
        "Violations",
        new ArchLoader().LoadAssemblies(typeof(House).Assembly).Build(),
        new SourceTree(Violations.PlantedFiles.All.Select(planted => new SourceFile(planted.Path, planted.Text)))));

    /// <summary>The product as built.</summary>
    public static House Product => TheProduct.Value;

    /// <summary>Planted types and files that break every rule.</summary>
    public static House Planted => TheViolations.Value;
}
