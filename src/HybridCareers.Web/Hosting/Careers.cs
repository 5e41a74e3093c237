using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Links;
using HybridCareers.Importing;
using HybridCareers.Web.Preview;

namespace HybridCareers.Web.Hosting;

/// <summary>What the portal knows and does, with its data where the settings say.</summary>
public static class Careers
{
    /// <summary>Adds it all.</summary>
    /// <param name="builder">The portal in the making.</param>
    /// <param name="readAhead">True where the catalogue on disk will be wanted: its reading then begins while the portal is put together.</param>
    public static void AddCareers(this WebApplicationBuilder builder, bool readAhead)
    {
        builder.Services.AddCareersDb(builder.Configuration.GetConnectionString("Careers"), DataFolder(builder));
        builder.Services.AddEditorial().AddImporting();
        builder.Services.AddSingleton<RevisionPage>();
        builder.Services.AddSingleton<PagesOnDisk>().AddHostedService<PagesKeeper>();
        builder.Services.Configure<LinkCheckOptions>(builder.Configuration.GetSection("LinkCheck"));
        if (readAhead)
            builder.Services.Select(service => service.ImplementationInstance).OfType<CatalogFile>().Single().BeginRead(Warmer.MakeIndexes);
    }

    private static string DataFolder(WebApplicationBuilder builder) => Path.GetFullPath(
        builder.Configuration["HYBRIDCAREERS_DATA"] is { Length: > 0 } given ? given : "App_Data", builder.Environment.ContentRootPath);
}
