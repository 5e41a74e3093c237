namespace HybridCareers.Published.Rows;

/// <summary>A row of the typed tables of what is live. It exists only while its entry is live.</summary>
/// <param name="EntryId">The entry that it belongs to.</param>
public abstract record PublishedRow(Guid EntryId);

/// <summary>The one row of an entry in the table of its kind; other entries' rows refer to it.</summary>
/// <param name="EntryId">The entry.</param>
/// <param name="Slug">Its live slug, unique within its kind.</param>
/// <param name="Title">What it is called.</param>
public abstract record PublishedHead(Guid EntryId, string Slug, string Title) : PublishedRow(EntryId);
