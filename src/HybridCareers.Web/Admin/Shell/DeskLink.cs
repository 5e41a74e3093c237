using HybridCareers.Members;

namespace HybridCareers.Web.Admin.Shell;

/// <summary>A link of the desk's navigation.</summary>
/// <param name="Url">Where it leads.</param>
/// <param name="Words">What it says.</param>
/// <param name="Needed">The permission without which its page is not there; <see cref="Permission.None"/> = every member may look.</param>
public sealed record DeskLink(string Url, string Words, Permission Needed = Permission.None)
{
    /// <summary>All, in order.</summary>
    public static IReadOnlyList<DeskLink> All { get; } =
    [
        new(Urls.Admin, "Dashboard"),
        new(Urls.Entries, "Entries"),
        new(Urls.Reviews, "Reviews"),
        new(Urls.Bundles, "Bundles"),
        new(Urls.SettleContradictions, "Contradictions"),
        new(Urls.Links, "Links"),
        new(Urls.Imports, "Imports", Permission.Editor),
        new(Urls.Members, "Members", Permission.Admin),
        new(Urls.Activity, "Activity", Permission.Admin),
    ];

    /// <summary>True where a member may see its page.</summary>
    public bool IsFor(Me me) => Needed == Permission.None || me.May(Needed);
}
