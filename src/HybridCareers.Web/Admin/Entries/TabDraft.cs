using HybridCareers.Content;

namespace HybridCareers.Web.Admin.Entries;

/// <summary>Names the draft of one tab and what it was written from.</summary>
/// <param name="Member">Who writes.</param>
/// <param name="Session">The session in which the member is signed in.</param>
/// <param name="Entry">The entry, or the id that a new one will get.</param>
/// <param name="Tab">The tab.</param>
/// <param name="Kind">Kind of the entry.</param>
/// <param name="Version">The entry's version that the tab was opened on; 0 = it does not exist yet.</param>
/// <param name="Revision">The revision that the tab was opened on; 0 = there is none yet.</param>
public sealed record TabDraft(Guid Member, Guid? Session, Guid Entry, Guid Tab, EntryKind Kind, int Version, int Revision);
