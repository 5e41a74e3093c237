using HybridCareers.Content;
using HybridCareers.Drafts.Imports;
using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Importing.Articles.Sheets;

/// <summary>Finds for each candidate the entry that the portal has already: by slug, by a title, or because it rests on the same sentences.</summary>
internal static class EntryMatcher
{
    private const double LeastShare = 0.34;

    /// <summary>By candidate; each entry is found once.</summary>
    public static IReadOnlyDictionary<Candidate, PortalEntry> Match(IReadOnlyList<Candidate> candidates, IReadOnlyList<PortalEntry> portal, Grounding grounding)
    {
        var found = new Dictionary<Candidate, PortalEntry>();
        var free = portal.ToLookup(entry => entry.Kind).ToDictionary(group => group.Key, group => group.ToList());
        Each((candidate, entries) => entries.Find(entry => entry.Slug == candidate.Slug));
        Each((candidate, entries) => entries.Find(entry => TitlesOf(entry.Content).Any(TitlesOf(candidate.Content).Contains)));
        var cited = portal.ToDictionary(entry => entry, entry => entry.On(grounding.Source).Select(pair => pair.Cite.Hash!).ToHashSet(StringComparer.Ordinal));
        Each((candidate, entries) =>
        {
            var rests = candidate.Content.Claims().SelectMany(grounding.PassagesOf).Select(passage => passage.Hash).Distinct(StringComparer.Ordinal).ToList();
            return rests.Count == 0 ? null : entries.Select(entry => (Entry: entry, Share: (double)rests.Count(hash => cited[entry].Contains(hash) || cited[entry].Contains(grounding.FormerHash(hash))) / rests.Count))
                .Where(entry => entry.Share >= LeastShare).OrderByDescending(entry => entry.Share).Select(entry => entry.Entry).FirstOrDefault();
        });
        return found;

        void Each(Func<Candidate, List<PortalEntry>, PortalEntry?> find)
        {
            foreach (var candidate in candidates.Where(candidate => !found.ContainsKey(candidate)))
            {
                if (!free.TryGetValue(candidate.Kind, out var entries) || find(candidate, entries) is not { } entry)
                    continue;
                found.Add(candidate, entry);
                entries.Remove(entry);
            }
        }
    }

    private static IReadOnlyList<string> TitlesOf(IContent content) =>
    [
        TitleForms.Fold(content.Name),
        .. content is RoleContent role ? role.AlternateTitles.Select(title => TitleForms.Fold(title.Text)) : [],
    ];
}
