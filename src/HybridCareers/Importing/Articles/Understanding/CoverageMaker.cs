using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Tells what became of every sentence: a use is a claim of a candidate that cites it, nothing else.</summary>
internal static class CoverageMaker
{
    /// <summary>The fates in the article's order.</summary>
    public static Coverage Make(Outline outline, Harvest harvest, IReadOnlyList<Candidate> candidates, IReadOnlyList<Conflict> conflicts)
    {
        var uses = Uses(candidates, harvest);
        var disputed = conflicts.SelectMany((conflict, number) => conflict.Passages.Select(passage => (passage.Key, number)))
            .ToLookup(pair => pair.Key, pair => pair.number, StringComparer.Ordinal);
        var fates = new List<(int Start, SentenceFate Fate)>();
        foreach (var section in outline.Root.AllSections().Where(section => section.Start >= 0))
        {
            var places = uses.GetValueOrDefault(Passage.KeyOf(section.Path, 0)) ?? [];
            fates.Add((section.Start, new(section.Heading, section.Start, section.Path, 0, places, places.Count > 0 ? null : NotUsed.Heading, [])));
        }

        foreach (var (block, passage) in outline.Root.AllBlocks().SelectMany(block => block.Passages.Select(passage => (block, passage))))
        {
            var places = uses.GetValueOrDefault(passage.Key) ?? [];
            var reason = places.Count > 0 ? (NotUsed?)null
                : block.Kind == BlockKind.Noise ? NotUsed.Boilerplate
                : block.Kind == BlockKind.Code ? NotUsed.Code
                : block.IsHeader ? NotUsed.Heading
                : harvest.Reasons.TryGetValue(passage.Key, out var said) ? said
                : NotUsed.NotUnderstood;
            fates.Add((passage.Start, new(passage.Text, passage.Start, passage.Path, passage.Number, places, reason, [.. disputed[passage.Key].Distinct()])));
        }

        return new([.. fates.OrderBy(fate => fate.Start).Select(fate => fate.Fate)]);
    }

    private static Dictionary<string, List<string>> Uses(IReadOnlyList<Candidate> candidates, Harvest harvest)
    {
        var uses = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            foreach (var claim in candidate.Content.Claims())
            {
                foreach (var cite in claim.Grounds.Cites)
                    Use(Passage.KeyOf(cite.Path, cite.Sentence ?? 0), $"{candidate.Kind.ToString().ToLowerInvariant()}/{candidate.Slug} {claim.Place}");
            }
        }

        foreach (var role in harvest.NamedRoles)
            Use(role.Passage.Key, $"named role {role.Title}");
        return uses;

        void Use(string key, string place)
        {
            if (!uses.TryGetValue(key, out var places))
                uses.Add(key, places = []);
            if (!places.Contains(place, StringComparer.Ordinal))
                places.Add(place);
        }
    }
}
