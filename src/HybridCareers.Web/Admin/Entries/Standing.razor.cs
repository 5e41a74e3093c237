using HybridCareers.Drafts;

namespace HybridCareers.Web.Admin.Entries;

/// <summary>What waits for an entry, and the questions that lead to it.</summary>
public sealed partial class Standing
{
    /// <summary>Nothing answered yet.</summary>
    internal static Answer Blank { get; } = new("", "", "", ReviewKind.Content, default);

    /// <summary>Asks for an instant and a note to readers.</summary>
    internal static Question Times(string title, string yes, DateTime at, string note) => new(title, yes)
    {
        AsksTime = true, Note = "What readers are told about the change", First = Blank with { At = new(at, TimeSpan.Zero), Note = note },
        Warning = "It happens once at that time. It does not happen where somebody changes the entry before; the desk then says so.",
    };

    /// <summary>Asks why it cannot wait for a review.</summary>
    internal static Question Emergency(int revision) => new("Emergency publish", "Publish without review")
    {
        Why = "Why it cannot wait for a review (editors see this)",
        Warning = $"Revision {revision} was not approved. It goes live at once, is flagged as published without review, and stays on the list until somebody else has looked at it.",
    };
}
