using HybridCareers.Benchmarks.Generated;
using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Tests.Support;

/// <summary>Generated catalogues, each made once.</summary>
public static class Large
{
    private static readonly Lazy<Catalog> Made = new(() => Of(LargeCatalog.EscoRoles));

    /// <summary>As many roles and skills as ESCO has.</summary>
    public static Catalog Catalog => Made.Value;

    /// <summary>The same generator with another number of roles.</summary>
    public static Catalog Of(int roles) => SmallCatalog.Of([.. new LargeCatalog().Documents(roles).Select(document => (document.Slug, document.Content))]);
}
