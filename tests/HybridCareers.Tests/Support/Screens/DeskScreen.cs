using System.Security.Claims;
using AngleSharp.Dom;
using Bunit;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Links;
using HybridCareers.Editorial.Reading;
using HybridCareers.Editorial.Sources;
using HybridCareers.Members;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Web.Admin.Bundles;
using HybridCareers.Web.Admin.Entries;
using HybridCareers.Web.Admin.Imports;
using HybridCareers.Web.Admin.Shell;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MudBlazor;
using MudBlazor.Services;

namespace HybridCareers.Tests.Support.Screens;

/// <summary>The desk as one member sees it, on a portal's database.</summary>
public sealed class DeskScreen : BunitContext
{
    private static readonly Dictionary<Guid, (string Name, Permission May)> Known = new()
    {
        [Portal.Author] = ("Ada", Permission.Editor), [Portal.Reviewer] = ("Rita", Permission.Editor | Permission.Reviewer),
        [Portal.ThePublisher] = ("Paul", Permission.Publisher), [Portal.Guest] = ("Guido", Permission.None), [Portal.Admin] = ("Alma", Permission.Admin),
    };

    private readonly IRenderedComponent<MudDialogProvider> dialogs;

    /// <summary>Opens the desk.</summary>
    /// <param name="portal">The portal.</param>
    /// <param name="member">Who looks.</param>
    /// <param name="also">Permissions that the member is shown to have besides their own.</param>
    /// <param name="given">Settings of the portal.</param>
    public DeskScreen(Portal portal, Guid member, Permission also = Permission.None, params (string Name, string Value)[] given)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        JSInterop.Setup<bool>("desk.flush").SetResult(true);
        Services.AddMudServices();
        Add<EntryEditor>(portal).Add<WorkingCopies>(portal).Add<ReviewDesk>(portal).Add<Publisher>(portal).Add<ScheduleDesk>(portal).Add<BundleDesk>(portal);
        Add<DraftReader>(portal).Add<RevisionComparer>(portal).Add<PastReader>(portal).Add<ReviewReader>(portal).Add<BundleReader>(portal).Add<TimeProvider>(portal);
        Add<MemberReader>(portal).Add<ActivityReader>(portal).Add<DashboardReader>(portal).Add<MemberDesk>(portal).Add<FreshnessDesk>(portal).Add<ActivityVerifier>(portal);
        var settings = new ConfigurationBuilder().AddInMemoryCollection([
            new("PublicUrl", "https://careers.example.org"), .. given.Select(setting => new KeyValuePair<string, string?>(setting.Name, setting.Value))]).Build();
        Services.AddSingleton(new Mail(settings, NullLogger<Mail>.Instance));
        Services.AddSingleton(services => new Invitations(
            portal.Service<MemberDesk>(), services.GetRequiredService<Mail>(), new PublicAddress(settings), portal.Service<IDbContextFactory<CareersDb>>()));
        Add<PublishRehearsal>(portal).Add<NameReader>(portal).Add<SkillNamesReader>(portal).Add<PassageReader>(portal).Add<SkillMerger>(portal).Add<SkillMergeReader>(portal);
        Add<ContradictionReader>(portal).Add<ContradictionDesk>(portal);
        Add<ImportReader>(portal).Add<SourceDesk>(portal);
        Add<LinkReader>(portal).Add<LinkDesk>(portal).Add<PreviewDesk>(portal).Add<PreviewReader>(portal);
        Services.AddSingleton(Options.Create(new LinkCheckOptions())).AddSingleton(new PublicAddress(settings)).AddScoped<PreviewSharing>();
        Services.AddSingleton<AuthenticationStateProvider>(new SignedInAs(Known[member].Name, member, Known[member].May | also));
        Services.AddScoped<Me>().AddScoped<Notices>().AddScoped<DraftStore>().AddScoped<EditVerbs>();
        Services.AddTransient<EditSession>().AddTransient<MergeSession>().AddTransient<BundleSession>().AddTransient<ImportSession>();
        Services.GetRequiredService<Me>().LoadAsync().GetAwaiter().GetResult(); // it is there at once
        Render<MudPopoverProvider>();
        dialogs = Render<MudDialogProvider>();
    }

    /// <summary>What the member was told last.</summary>
    public string? Told => Services.GetRequiredService<Notices>().Latest?.Text;

    /// <summary>Where the member is.</summary>
    public string Here => Services.GetRequiredService<NavigationManager>().Uri;

    /// <summary>The open dialog.</summary>
    public IRenderedComponent<MudDialogProvider> Dialog => dialogs;

    /// <summary>Shows a page once it has read what it shows.</summary>
    public IRenderedComponent<T> Open<T>(string query = "", params (string Name, object Value)[] given)
        where T : IComponent
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("admin/here" + query);
        var page = Render<T>(parameters =>
        {
            foreach (var (name, value) in given)
                parameters.TryAdd(name, value);
        });
        page.WaitForAssertion(() => page.FindAll("h1").Should().NotBeEmpty(), TimeSpan.FromSeconds(20));
        return page;
    }

    /// <summary>Writes into the dialog's fields and agrees.</summary>
    public async Task AgreeAsync(string yes, params (string Id, string Text)[] fields)
    {
        await dialogs.WaitForStateAsync(() => dialogs.FindAll(".mud-dialog button").Any(button => button.TextContent.Trim() == yes), TimeSpan.FromSeconds(20));
        foreach (var (id, text) in fields)
            await dialogs.Find("#" + id).ChangeAsync(new() { Value = text });
        await dialogs.FindAll(".mud-dialog button").First(button => button.TextContent.Trim() == yes).ClickAsync(new());
    }

    /// <summary>Waits for what the member is told.</summary>
    public async Task IsToldAsync(string words)
    {
        for (var tries = 0; tries < 200 && Told?.Contains(words, StringComparison.Ordinal) != true; tries++)
            await Task.Delay(50);
        Told.Should().Contain(words);
    }

    private DeskScreen Add<T>(Portal portal)
        where T : class
    {
        Services.AddSingleton(portal.Service<T>());
        return this;
    }

    private sealed class SignedInAs(string name, Guid id, Permission may) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(new(new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, id.ToString()), new(ClaimTypes.Name, name), new("level", "Full"),
                .. Enum.GetValues<Permission>().Where(p => p != Permission.None && may.HasFlag(p)).Select(p => new Claim("permission", p.ToString())),
            ], "test"))));
    }
}

/// <summary>Finds things on a screen by what a person reads.</summary>
public static class ScreenFinds
{
    /// <summary>The button with these words.</summary>
    public static IElement Button<T>(this IRenderedComponent<T> page, string words)
        where T : IComponent => page.FindAll("button").Single(button => Says(button) == words);

    /// <summary>True where a button with these words is there.</summary>
    public static bool Has<T>(this IRenderedComponent<T> page, string words)
        where T : IComponent => page.FindAll("button").Any(button => Says(button) == words);

    /// <summary>All its words.</summary>
    public static string Words<T>(this IRenderedComponent<T> page)
        where T : IComponent => string.Join(' ', page.Nodes.Select(node => node.TextContent)).Replace('\n', ' ');

    private static string Says(IElement button) => button.TextContent.Trim();
}
