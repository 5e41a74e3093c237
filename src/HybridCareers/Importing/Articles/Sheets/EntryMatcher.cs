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
        var found = new Dictionary<Candidate, PortalEntry>(ReferenceEqualityComparer.Instance);
        var taken = new HashSet<PortalEntry>(ReferenceEqualityComparer.Instance);
        // An article may name ten thousand roles, and the portal have as many: whoever may be meant is looked up, never walked over.
        var bySlug = portal.ToLookup(entry => (entry.Kind, entry.Slug));
        Each(candidate => bySlug[(candidate.Kind, candidate.Slug)].FirstOrDefault(IsFree));
        var order = portal.Select((entry, at) => (entry, at)).ToDictionary(pair => pair.entry, pair => pair.at, (IEqualityComparer<PortalEntry>)ReferenceEqualityComparer.Instance);
        var byTitle = portal.Where(IsFree).SelectMany(entry => TitlesOf(entry.Content).Distinct(StringComparer.Ordinal).Select(title => (Key: (entry.Kind, title), entry))).ToLookup(pair => pair.Key, pair => pair.entry);
        Each(candidate => TitlesOf(candidate.Content).SelectMany(title => byTitle[(candidate.Kind, title)]).Where(IsFree).OrderBy(entry => order[entry]).FirstOrDefault());
        var byHash = portal.Where(IsFree).SelectMany(entry => entry.On(grounding.Source).Select(pair => pair.Cite.Hash!).Distinct(StringComparer.Ordinal).Select(hash => (hash, entry))).ToLookup(pair => pair.hash, pair => pair.entry, StringComparer.Ordinal);
        if (byHash.Count > 0)
            Each(candidate => OnSame(candidate, byHash));
        return found;

        bool IsFree(PortalEntry entry) => !taken.Contains(entry);

        void Each(Func<Candidate, PortalEntry?> find)
        {
            foreach (var candidate in candidates.Where(candidate => !found.ContainsKey(candidate)))
            {
                if (find(candidate) is { } entry && taken.Add(entry))
                    found.Add(candidate, entry);
            }
        }

        // The entry on which most of the candidate's sentences are cited; of equals the first.
        PortalEntry? OnSame(Candidate candidate, ILookup<string, PortalEntry> cited)
        {
            var rests = candidate.Content.Claims().SelectMany(grounding.PassagesOf).Select(passage => passage.Hash).Distinct(StringComparer.Ordinal).ToList();
            return rests.SelectMany(hash => cited[hash].Concat(cited[grounding.FormerHash(hash)]).Distinct()).Where(entry => entry.Kind == candidate.Kind && IsFree(entry))
                .CountBy(entry => entry).Where(pair => (double)pair.Value / rests.Count >= LeastShare)
                .OrderByDescending(pair => pair.Value).ThenBy(pair => order[pair.Key]).Select(pair => pair.Key).FirstOrDefault();
        }
    }

    private static IReadOnlyList<string> TitlesOf(IContent content) =>
    [
        TitleForms.Fold(content.Name),
        .. content is RoleContent role ? role.AlternateTitles.Select(title => TitleForms.Fold(title.Text)) : [],
    ];
}
