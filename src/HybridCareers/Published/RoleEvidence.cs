using System.Collections.Concurrent;
using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Published;

/// <summary>Grades roles of a catalogue. What does not depend on the day is counted once for each role, when it is first asked for.</summary>
public sealed class RoleEvidence
{
    private readonly Catalog catalog;
    private readonly ConcurrentDictionary<Guid, IReadOnlyList<(RoleSection Section, EvidenceBasis Basis)>> counted = new();

    private readonly ConcurrentDictionary<Guid, (DateOnly Day, RoleGrade Grade)> graded = new();

    private RoleEvidence(Catalog catalog) => this.catalog = catalog;

    /// <summary>The grades of a catalogue.</summary>
    public static RoleEvidence In(Catalog catalog) => catalog.Derive(static given => new RoleEvidence(given));

    /// <summary>The grade of a role on a day.</summary>
    public RoleGrade Of(Live<RoleContent> role, DateOnly today)
    {
        if (!graded.TryGetValue(role.Id, out var known) || known.Day != today)
            graded[role.Id] = known = (today, Grade(role, today));
        return known.Grade;
    }

    private RoleGrade Grade(Live<RoleContent> role, DateOnly today)
    {
        var bases = counted.GetOrAdd(role.Id, _ => Count(role));
        var sections = bases.Select(each => (Grade: new SectionGrade(each.Section, EvidenceGrade.Of(each.Basis, today)), each.Basis.Statements)).ToList();
        return new(
            LevelOf(sections), [.. Reasons(sections)],
            Freshness.Of(DateOnly.FromDateTime(role.PublishedAt.UtcDateTime), bases.Max(each => each.Basis.Newest), today), [.. sections.Select(each => each.Grade)]);
    }

    /// <summary>Cards with their grades on a day.</summary>
    public IReadOnlyList<RoleCard> On(IEnumerable<RoleCard> cards, DateOnly today) =>
        [.. cards.Select(card => catalog.Roles.Find(card.Slug) is { } role ? card with { Evidence = Of(role, today) } : card)];

    private List<(RoleSection, EvidenceBasis)> Count(Live<RoleContent> role)
    {
        var disputed = Contradictions.In(catalog);
        var grounds = role.Content.Claims().ToLookup(claim => RoleSections.Of(claim.Place), claim => claim.Grounds);
        return
        [
            .. Enum.GetValues<RoleSection>().Where(section => grounds.Contains(section) || RoleSections.Expected.Contains(section))
                .Select(section => (section, EvidenceBasis.Of([.. grounds[section]], slug => catalog.Sources.Find(slug)?.Content, disputed.OpenOn(role.Slug, section)))),
        ];
    }

    private static EvidenceLevel LevelOf(IReadOnlyList<(SectionGrade Grade, int Statements)> sections)
    {
        var all = sections.Sum(each => each.Statements);
        return Enum.GetValues<EvidenceLevel>().OrderDescending()
            .First(level => level == EvidenceLevel.None || (all > 0 && 2 * sections.Where(each => each.Grade.Grade.Level >= level).Sum(each => each.Statements) >= all));
    }

    private static IEnumerable<string> Reasons(IReadOnlyList<(SectionGrade Grade, int Statements)> sections)
    {
        var all = sections.Sum(each => each.Statements);
        foreach (var level in sections.GroupBy(each => each.Grade.Grade.Level).OrderByDescending(level => level.Key).Where(level => level.Sum(each => each.Statements) > 0))
            yield return $"{level.Sum(each => each.Statements)} of {all} statements stand in parts with {level.Key switch { EvidenceLevel.None => "no", var some => some.ToString().ToLowerInvariant() }} evidence";
        if (sections.Count(each => each.Statements == 0) is > 0 and var silent)
            yield return silent == 1 ? "1 part without a statement" : $"{silent} parts without a statement";
    }
}
