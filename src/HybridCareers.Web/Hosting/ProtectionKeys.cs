using System.Xml.Linq;
using HybridCareers.Database;
using HybridCareers.Members;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HybridCareers.Web.Hosting;

/// <summary>The keys of cookies and form tokens, in the database: every instance reads what any of them wrote, restarts included.</summary>
public sealed class ProtectionKeys(IDbContextFactory<CareersDb> contexts) : IXmlRepository, IConfigureOptions<KeyManagementOptions>
{
    /// <summary>Adds the protection of data with these keys.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("HybridCareers");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, ProtectionKeys>();
    }

    /// <summary>
    /// Has the keys read when the first of them is wanted, not at the start: the tables may not be there yet, or the database may be away. To be said
    /// after everything that may use keys, for each such part of the framework adds the early reading anew.
    /// </summary>
    public static void ReadLate(IServiceCollection services)
    {
        foreach (var eager in services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService").ToList())
            services.Remove(eager);
    }

    /// <inheritdoc />
    public void Configure(KeyManagementOptions options) => options.XmlRepository = this;

    /// <inheritdoc />
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = contexts.CreateDbContext();
        return [.. db.ProtectionKeys.AsNoTracking().Select(key => key.Xml).ToList().Select(xml => XElement.Parse(xml))];
    }

    /// <inheritdoc />
    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = contexts.CreateDbContext();
        db.ProtectionKeys.Add(new ProtectionKey(friendlyName, element.ToString(SaveOptions.DisableFormatting)));
        db.SaveChanges();
    }
}
