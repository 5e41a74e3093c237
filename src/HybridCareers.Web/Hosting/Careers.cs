using HybridCareers.Database;
using HybridCareers.Editorial;

namespace HybridCareers.Web.Hosting;

/// <summary>What the portal knows and does, with its data where the settings say.</summary>
public static class Careers
{
    public static void AddCareers(this WebApplicationBuilder builder)
    {
        builder.Services.AddCareersDb(builder.Configuration.GetConnectionString("Careers"), DataFolder(builder));
        builder.Services.AddEditorial();
    }

    private static string DataFolder(WebApplicationBuilder builder) => Path.GetFullPath(
        builder.Configuration["HYBRIDCAREERS_DATA"] is { Length: > 0 } given ? given : "App_Data", builder.Environment.ContentRootPath);
}
