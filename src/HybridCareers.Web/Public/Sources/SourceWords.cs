using HybridCareers.Evidence;

namespace HybridCareers.Web.Public.Sources;

/// <summary>The words for what is known of a source.</summary>
public static class SourceWords
{
    public static string Kind(SourceKind kind) => kind switch
    {
        SourceKind.Article => "Article",
        SourceKind.ProvidersPage => "Provider’s page",
        SourceKind.Repository => "Repository",
        SourceKind.CuratedList => "Curated list",
        SourceKind.DataSet => "Data set",
        SourceKind.Documentation => "Documentation",
        _ => "Third party",
    };

    /// <summary>The heading of the sources of a kind.</summary>
    public static string Many(SourceKind kind) => kind switch
    {
        SourceKind.Article => "Articles",
        SourceKind.ProvidersPage => "Providers’ own pages",
        SourceKind.Repository => "Repositories",
        SourceKind.CuratedList => "Curated lists",
        SourceKind.DataSet => "Data sets",
        SourceKind.Documentation => "Documentation",
        _ => "Third parties",
    };

    public static string Verbatim(Permitted verbatim) => verbatim switch
    {
        Permitted.Yes => "Sentences may be repeated",
        Permitted.No => "Sentences are not repeated",
        _ => "Not stated whether sentences may be repeated",
    };

    public static string Check(AddressCheck check) => check switch
    {
        AddressCheck.ExactInList => "This address stands in a file that was read",
        AddressCheck.PageSeen => "A page of that site was seen",
        AddressCheck.NotOpened => "Nobody has opened it yet",
        _ => "No check was needed",
    };
}
