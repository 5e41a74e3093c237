namespace HybridCareers.Evidence;

/// <summary>What is counted of the grounds of some statements, before a day is known to judge them by.</summary>
/// <param name="Statements">How many statements there are.</param>
/// <param name="Cited">How many of them cite a passage that was not set aside.</param>
/// <param name="Checked">How many rest on a passage that somebody read or counted.</param>
/// <param name="Publishers">How many publishers stand behind the checked passages: two sources of one publisher are one voice.</param>
/// <param name="FirstHand">How many of these publishers speak first-hand.</param>
/// <param name="Newest">The newest day of the sources behind them; <c>null</c> = none is dated.</param>
/// <param name="OpenContradictions">Contradictions about them that nobody has settled.</param>
public sealed record EvidenceBasis(int Statements, int Cited, int Checked, int Publishers, int FirstHand, DateOnly? Newest, int OpenContradictions)
{
    /// <summary>Counts.</summary>
    /// <param name="grounds">The grounds of every statement.</param>
    /// <param name="sourceOf">The source of a slug; <c>null</c> = it is not live.</param>
    /// <param name="openContradictions">See <see cref="OpenContradictions"/>.</param>
    public static EvidenceBasis Of(IReadOnlyCollection<Grounds> grounds, Func<string, SourceContent?> sourceOf, int openContradictions = 0)
    {
        var behind = grounds.SelectMany(each => each.Cites).Where(cite => !cite.IsDeprecated && !cite.IsUnverified)
            .Select(cite => cite.Source).Distinct(StringComparer.Ordinal).Select(sourceOf).OfType<SourceContent>().ToList();
        return new(
            grounds.Count, grounds.Count(each => each.Cites.Any(cite => !cite.IsDeprecated)),
            grounds.Count(each => each.Cites.Any(cite => !cite.IsDeprecated && !cite.IsUnverified)),
            PublishersOf(behind), PublishersOf(behind.Where(source => EvidenceRules.IsFirstHand(source.Kind))),
            behind.Max(EvidenceRules.DayOf), openContradictions);
    }

    /// <summary>Per cent of the statements that rest on a checked passage, 0–100, rounded down.</summary>
    public int Share => Statements == 0 ? 0 : Checked * 100 / Statements;

    private static int PublishersOf(IEnumerable<SourceContent> sources) =>
        sources.Select(source => source.Publisher.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count();
}
