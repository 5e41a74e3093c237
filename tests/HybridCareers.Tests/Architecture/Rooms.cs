namespace HybridCareers.Tests.Architecture;

/// <summary>The rooms of the house, named by their namespaces below the root.</summary>
public static class Rooms
{
    /// <summary>Rooms that only think: no database, no input or output, no clock, no web.</summary>
    public static readonly string[] Pure = ["Content", "Evidence", "Drafts", "Published", "Search", "Matching"];

    /// <summary>Rooms that serve readers.</summary>
    public static readonly string[] Readers = ["Published", "Search", "Matching", "Web.Public", "Web.Api"];

    /// <summary>Parts of the site that have readers or users of their own.</summary>
    public static readonly string[] Areas = ["Web.Public", "Web.Preview", "Web.Admin", "Web.Account", "Web.Api"];

    /// <summary>Every room of the map.</summary>
    public static readonly string[] All =
    [
        .. Pure, .. Areas, "Market", "Importing", "Editorial", "Fetching", "FirstRun", "Members", "Database",
        "Database.Postgres", "Database.Sqlite", "Web.Shared", "Web.Hosting",
    ];

    /// <summary>Rooms that stand on the map and are built later; a rule for them sleeps until then.</summary>
    public static readonly string[] NotBuiltYet =
    [
        "Market",
    ];

    /// <summary>The folder in which a room stands.</summary>
    public static string Folder(string room) => room.StartsWith("Web.", StringComparison.Ordinal)
        ? "src/HybridCareers.Web/" + room[4..].Replace('.', '/')
        : "src/HybridCareers/" + room.Replace('.', '/');

    /// <summary>True where a type's full name or a file's path stands in the room.</summary>
    public static bool Holds(string room, string root, string name) =>
        name.StartsWith($"{root}.{room}.", StringComparison.Ordinal) || name.StartsWith(Folder(room) + "/", StringComparison.Ordinal);
}
