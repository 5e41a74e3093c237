using HybridCareers.Database;
using HybridCareers.Members;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Web.Account.SetUp;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Serilog;

namespace HybridCareers.Tests.Support.Accounts;

/// <summary>The whole portal on a fresh database with its account area, answering in memory.</summary>
public sealed class AccountSite : IAsyncDisposable
{
    private readonly WebApplication running;
    private readonly TestDatabase stored;

    private AccountSite(WebApplication app, TestDatabase database, ManualClock clock) => (running, stored, Clock) = (app, database, clock);

    /// <summary>Its clock.</summary>
    public ManualClock Clock { get; }

    /// <summary>Everything it is made of.</summary>
    public IServiceProvider Services => running.Services;

    /// <summary>Starts it.</summary>
    /// <param name="engine">On which engine.</param>
    /// <param name="publicUrl">The setting.</param>
    /// <param name="more">What to map besides.</param>
    /// <param name="elsewhere">A connection string in place of the database's own.</param>
    /// <param name="log">What the portal's own settings let through is written there; <c>null</c> = nothing is.</param>
    /// <param name="settings">Settings; where given, the desk is there too.</param>
    public static async Task<AccountSite> StartAsync(
        Engine engine = Engine.Sqlite, string publicUrl = "http://localhost", Action<WebApplication>? more = null, string? elsewhere = null, WrittenLines? log = null,
        params (string Name, string Value)[] settings)
    {
        var database = await TestDatabase.CreateAsync(engine);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(Program).Assembly.GetName().Name }); // whose files it serves
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        if (log is not null)
            builder.Services.AddSerilog(written => HybridCareers.Web.Hosting.Logging.AddLevels(written).WriteTo.Sink(log));
        builder.Configuration.AddInMemoryCollection([
            new("PublicUrl", publicUrl), new("HYBRIDCAREERS_DATA", database.Folder), new("ConnectionStrings:Careers", elsewhere ?? database.ConnectionString),
            .. settings.Select(setting => new KeyValuePair<string, string?>(setting.Name, setting.Value))]);
        builder.AddCareers(readAhead: false);
        builder.Services.AddSite(builder.Configuration);
        builder.AddAccounts();
        if (settings.Length > 0)
            builder.AddDesk();
        var clock = new ManualClock(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        builder.Services.AddSingleton<TimeProvider>(clock);
        var app = builder.Build();
        app.UseSite();
        app.UseAccounts();
        if (settings.Length > 0)
            app.UseDesk();
        more?.Invoke(app);
        await app.StartAsync();
        return new(app, database, clock);
    }

    /// <summary>What it stands on.</summary>
    public TestDatabase Database => stored;

    /// <summary>For requests of other kinds than a <see cref="Visitor"/> sends.</summary>
    public TestServer Server => running.GetTestServer();

    /// <summary>A service.</summary>
    public T Service<T>()
        where T : notnull => running.Services.GetRequiredService<T>();

    /// <summary>A context on the database.</summary>
    public CareersDb Db() => Service<IDbContextFactory<CareersDb>>().CreateDbContext();

    /// <summary>Somebody with a browser of their own.</summary>
    public Visitor Visitor(string address = "http://localhost") => new(running.GetTestServer(), new Uri(address));

    /// <summary>The path of a link for the first administrator.</summary>
    public async Task<string> FirstLinkAsync() => (await Service<SetUpLinks>().OfferFirstAsync(CancellationToken.None))!;

    /// <summary>The member's id by mail address.</summary>
    public async Task<Guid> MemberOfAsync(string mail)
    {
        await using var db = Db();
        return (await db.Accounts.SingleAsync(account => account.NormalizedUserName == MailAddress.Key(mail))).Id;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await running.DisposeAsync();
        await stored.DisposeAsync();
    }
}
