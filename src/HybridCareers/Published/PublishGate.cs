using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Published;

/// <summary>Decides whether entries may go live together. Finds everything that is wrong, each with its entry and place.</summary>
public static class PublishGate
{
    /// <summary>Checks a bundle against what is live.</summary>
    /// <returns>All problems; empty = the bundle may go live.</returns>
    public static IReadOnlyList<Problem> Check(IReadOnlyList<Candidate> bundle, LiveFacts live)
    {
        var after = new LiveAfter(bundle, live);
        return
        [
            .. bundle.SelectMany(candidate => CheckOne(candidate, after).Select(problem => problem with { Entry = candidate.InWords })),
            .. SkillRules.Codes(bundle, live),
            .. SkillRules.Cycles(bundle, live, after),
            .. after.BrokenNames(),
        ];
    }

    private static IEnumerable<Problem> CheckOne(Candidate candidate, LiveAfter after) =>
    [
        .. Slugs(candidate, after),
        .. string.IsNullOrWhiteSpace(candidate.Content.Name) ? (Problem[])[new("title", "It has no title: give it one.")] : [],
        .. TextRules.ProblemsOf(ContentJson.Write(candidate.Content)),
        .. candidate.Content.Claims().SelectMany(claim => Claim(claim, after)),
        .. candidate.Content.Problems(),
        .. Twice(candidate.Content.Claims().Select(claim => claim.Place)),
        .. candidate.Content.References().Where(named => after.Find(named.Kind, named.Slug) is null).Select(named => new Problem(
            named.Place, named.Slug.Length == 0
                ? $"No {named.Kind.ToString().ToLowerInvariant()} is named: choose one, or remove this."
                : $"There is no live {Candidate.NameOf(named.Kind, named.Slug)}: publish it first or together with this.")),
        .. Twice(candidate.Content.References().Select(named => named.Place)),
    ];

    private static IEnumerable<Problem> Slugs(Candidate candidate, LiveAfter after)
    {
        if (Slug.ProblemOf(candidate.Slug) is { } problem)
            yield return new Problem("slug", problem);
        if (after.BearersOf(candidate.Kind, candidate.Slug) > 1)
            yield return new Problem("slug", $"Another entry is live under '{candidate.Slug}', or would be: choose another slug.");
        if (after.RetiredBy(candidate.Kind, candidate.Slug) is { } bearer && bearer != candidate.Id)
            yield return new Problem("slug", $"Another entry was live under '{candidate.Slug}', and old links lead there: choose another slug.");
    }

    private static IEnumerable<Problem> Claim(Claim claim, LiveAfter after)
    {
        if (string.IsNullOrWhiteSpace(claim.Text))
            yield return new Problem(claim.Place, "The text is empty.") { Part = "text" };
        if (!claim.Grounds.Stand)
            yield return new Problem(claim.Place, "It has neither a citation nor an editor's reason.") { Part = "grounds" };
        foreach (var (cite, index) in claim.Grounds.Cites.Select((cite, index) => (cite, index)))
        {
            if (after.Find(EntryKind.Source, cite.Source) is not { } source)
                yield return Of(index, $"There is no live source '{cite.Source}': publish it first or together with this.");
            else if (CitationRules.ProblemOf(cite, after.Source(source)) is { } problem)
                yield return Of(index, problem);
        }

        if (claim.Grounds.Cites.Select(cite => Copied(claim, cite, after)).FirstOrDefault(copied => copied is not null) is { } copy)
            yield return new Problem(claim.Place, copy) { Part = "text" };

        Problem Of(int index, string message) => new(claim.Place, message) { Part = $"grounds.cites[{index + 1}]" };
    }

    private static string? Copied(Claim claim, Citation cite, LiveAfter after) =>
        after.Find(EntryKind.Source, cite.Source) is { } id && after.Source(id) is { } source ? Copying.ProblemOf(claim, cite, source) : null;

    private static IEnumerable<Problem> Twice(IEnumerable<string> places) =>
        places.GroupBy(place => place, StringComparer.Ordinal).Where(group => group.Skip(1).Any())
            .Select(group => new Problem(group.Key, "The same stands there twice: remove one."));
}
