using HybridCareers.Editorial.Reading;
using HybridCareers.Members;

namespace HybridCareers.Web.Admin.Members;

/// <summary>The desk's words about members.</summary>
public static class MemberWords
{
    /// <summary>Every permission that can be given.</summary>
    public static IReadOnlyList<Permission> Given { get; } = [Permission.Editor, Permission.Reviewer, Permission.Publisher, Permission.Admin];

    /// <summary>What a permission is for.</summary>
    public static string Of(Permission permission) => permission switch
    {
        Permission.Editor => "Editor: writes and hands in",
        Permission.Reviewer => "Reviewer: decides about what others handed in",
        Permission.Publisher => "Publisher: publishes, schedules and takes down",
        Permission.Admin => "Administrator: looks after members and settings",
        _ => "looks only",
    };

    /// <summary>Several permissions in a few words: "editor, reviewer"; "looks only".</summary>
    public static string Brief(Permission sum) =>
        sum == Permission.None ? "looks only" : string.Join(", ", Given.Where(one => sum.HasFlag(one)).Select(one => one == Permission.Admin ? "administrator" : one.ToString().ToLowerInvariant()));

    /// <summary>How a member stands.</summary>
    public static string Of(MemberState state) => state switch
    {
        MemberState.Any => "any",
        MemberState.Active => "active",
        MemberState.Invited => "invited, not set up yet",
        MemberState.Locked => "locked",
        _ => "part of the program",
    };
}
