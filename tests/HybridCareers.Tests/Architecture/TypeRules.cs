using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;

namespace HybridCareers.Tests.Architecture;

/// <summary>What the types of a room may not know. In a pattern, <c>~</c> stands for the root namespace.</summary>
public static class TypeRules
{
    private const string EntityFramework = @"^Microsoft\.EntityFrameworkCore\b";
    private const string InputOrOutput =
        @"^System\.(IO\.(File|Directory|Drive|RandomAccess|StreamReader|StreamWriter|Pipes|IsolatedStorage)|Net\.(?!WebUtility)|Console$|Environment$|Diagnostics\.Process)";
    private const string Clock =
        @"^System\.(TimeProvider|Random|Diagnostics\.Stopwatch|Threading\.(Periodic)?Timer)$|^System\.(DateTime(Offset)?::get_(Utc)?(Now|Today)|Guid::(NewGuid|CreateVersion7))\(";
    private const string Databases = @"^(System\.Data|Microsoft\.Data|Npgsql|~\.Database)\.";
    private const string Web =
        @"^(Microsoft\.(AspNetCore|JSInterop|Extensions\.(Hosting|DependencyInjection|Configuration|Logging|Options))|~\.Web)\.";
    private const string OtherHosts =
        @"^System\.Net\.(Http\.(HttpClient|HttpMessageInvoker|SocketsHttpHandler|HttpClientHandler|IHttpClientFactory)|Sockets\.(Socket|TcpClient|UdpClient)|WebRequest|HttpWebRequest|WebClient|Dns)$";
    private const string Everywhere = @"^(~\.|Program$)";
    private const string RenderTree = "Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder";

    /// <summary>All of them.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        MayNotKnow("Pure rooms know no Entity Framework", Rooms.Pure, EntityFramework),
        MayNotKnow("Pure rooms read and write nothing", Rooms.Pure, InputOrOutput),
        MayNotKnow("Pure rooms have no clock", Rooms.Pure, Clock),
        MayNotKnow("Pure rooms know no database", Rooms.Pure, Databases),
        MayNotKnow("Pure rooms know no web", Rooms.Pure, Web),
        MayNotKnow("What readers see knows no drafts", Rooms.Readers, @"^~\.((Drafts|Editorial|Importing)\.|Database\.(.*\.)?\w*CareersDb$)"),
        MayNotKnow("Importing writes through Editorial", ["Importing"], $@"{EntityFramework}|^~\.Database\."),
        MayNotKnow("The database decides nothing", ["Database"], @"^~\.(Editorial|Importing|FirstRun|Search|Matching|Market|Web)\."),
        new("Only Database/Postgres names Npgsql", [], house =>
            Look(house, Everywhere + @"(?!Database\.Postgres\.)", @"^(?!~\.).*\bNpgsql")),
        new("Only Database/Sqlite names SQLite", [], house =>
            Look(house, Everywhere + @"(?!Database\.Sqlite\.)", @"^(?!~\.).*\bSqlite")),
        // Verbs of the executable ask the portal on its own machine, which the fetcher would refuse.
        new("Only the safe fetcher asks other hosts", [], house =>
            Look(house, Everywhere + @"(?!Fetching\.|Web\.Hosting\.(Commands|VerifyVerb)\b)", OtherHosts)),
        .. Rooms.Areas.Select(area => MayNotKnow($"{area} knows no other area", [area], OthersThan(area))),
        // What every public page is made of stands in the area's own folder: a layout may know it.
        MayNotKnow("Shared parts know no page", ["Web.Shared"], @"^~\.Web\.(Public\.\w+|Preview|Admin|Account|Api)\."),
        MayNotKnow(
            "Public pages are functions of their views",
            ["Web.Public"],
            @"^Microsoft\.AspNetCore\.(Components\.(NavigationManager|InjectAttribute|RouteAttribute)|Http\.(HttpContext|IHttpContextAccessor))$"),
        MayNotKnow("Public renders hold no MudBlazor", ["Web.Public"], @"^MudBlazor\."),
        new("Shared parts hold no MudBlazor but in the theme", ["Web.Shared"], house =>
            Look(house, @"^~\.Web\.Shared\.(?!Theme\.)", @"^MudBlazor\.")),
        new("Components know no database", ["Web.Public", "Web.Shared"], house =>
            Look(house, @"^~\.Web\.", $"{EntityFramework}|{Databases}", type => Knows(type, $"^{Regex.Escape(RenderTree)}$"))),
    ];

    private static Rule MayNotKnow(string name, string[] rooms, string what) =>
        new(name, rooms, house => Look(house, AnyOf(rooms), what));

    // The preview shows public pages. What describes the pages to programs knows the list of them, not the pages.
    private static string OthersThan(string area) =>
        AnyOf(Rooms.Areas.Where(other => other != area && !(area is "Web.Preview" or "Web.Api" or "Web.Account" && other == "Web.Public")))
        + (area is "Web.Api" or "Web.Account" ? @"|^~\.Web\.Public\.\w+\." : "");

    private static string AnyOf(IEnumerable<string> rooms) => $@"^~\.({string.Join('|', rooms.Select(Regex.Escape))})\.";

    private static Findings Look(House house, string where, string what, Func<IType, bool>? which = null)
    {
        var looked = house.Types.Types
            .Where(type => Matches(type.FullName, Rooted(house, where)) && (which is null || which(type)))
            .ToList();
        var wrong = looked.Where(type => Knows(type, Rooted(house, what)));
        return new([.. looked.Select(type => type.FullName)], [.. wrong.Select(type => type.FullName)]);
    }

    private static bool Knows(IType type, string what) => type.Dependencies.Any(dependency =>
        Matches(dependency.Target.FullName, what)
        || dependency.TargetGenericArguments.Any(argument => Knows(argument, what))
        || (dependency is IMemberMemberDependency member && Matches($"{member.TargetMember.DeclaringType.FullName}::{member.TargetMember.Name}", what)));

    private static bool Knows(GenericArgument argument, string what) =>
        Matches(argument.Type.FullName, what) || argument.GenericArguments.Any(inner => Knows(inner, what));

    private static string Rooted(House house, string pattern) =>
        pattern.Replace("~", Regex.Escape(house.Root), StringComparison.Ordinal);

    private static bool Matches(string name, string pattern) =>
        Regex.IsMatch(name, pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
