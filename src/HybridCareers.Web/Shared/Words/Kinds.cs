using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Web.Shared.Words;

/// <summary>The words for kinds of entry and of change.</summary>
public static class Kinds
{
    /// <summary>"Role"; "Learning resource".</summary>
    public static string One(EntryKind kind) => kind switch
    {
        EntryKind.Overview => "Overview",
        EntryKind.Driver => "Driver",
        EntryKind.Role => "Role",
        EntryKind.Skill => "Skill",
        EntryKind.Path => "Path",
        EntryKind.Project => "Project",
        EntryKind.Resource => "Learning resource",
        EntryKind.Development => "Development",
        EntryKind.Source => "Source",
        EntryKind.Comparison => "Comparison table",
        EntryKind.Contradiction => "Contradiction",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of entry has no word."),
    };

    /// <summary>"Roles"; "Learning resources".</summary>
    public static string Many(EntryKind kind) => One(kind) + "s";

    /// <summary>"published"; "taken down".</summary>
    public static string Did(ChangeKind what) => what switch
    {
        ChangeKind.Published => "published",
        ChangeKind.Updated => "updated",
        _ => "taken down",
    };
}
