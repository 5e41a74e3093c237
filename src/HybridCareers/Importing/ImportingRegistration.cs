using HybridCareers.Importing.Articles;
using Microsoft.Extensions.DependencyInjection;

namespace HybridCareers.Importing;

/// <summary>Puts the importers among the portal's services.</summary>
public static class ImportingRegistration
{
    /// <summary>Adds them; the write verbs must be there too.</summary>
    public static IServiceCollection AddImporting(this IServiceCollection services) => services.AddSingleton<ArticleImporter>();
}
