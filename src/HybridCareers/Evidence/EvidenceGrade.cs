using System.Globalization;

namespace HybridCareers.Evidence;

/// <summary>How well something is evidenced.</summary>
public enum EvidenceLevel { None, Thin, Moderate, Strong }

/// <summary>How well some statements are evidenced, by <see cref="EvidenceRules"/>, and why.</summary>
/// <param name="Level">The grade.</param>
/// <param name="Reasons">What decided it, each in a few words.</param>
public sealed record EvidenceGrade(EvidenceLevel Level, IReadOnlyList<string> Reasons)
{
    /// <summary>Grades statements on a day.</summary>
    public static EvidenceGrade Of(EvidenceBasis basis, DateOnly today)
    {
        if (basis.Cited == 0)
            return new(EvidenceLevel.None, [basis.Statements == 0 ? "our sources say nothing here" : "no source is cited, only an editor’s reason"]);
        var old = basis.Newest is { } newest && newest.AddMonths(EvidenceRules.OldMonths) < today;
        var level = (EvidenceLevel)Math.Max((int)EvidenceLevel.Thin, (int)Before(basis, today) - (old ? 1 : 0) - (basis.OpenContradictions > 0 ? 1 : 0));
        return new(level, [.. Explain(basis, old)]);
    }

    private static EvidenceLevel Before(EvidenceBasis basis, DateOnly today)
    {
        var recent = basis.Newest is { } newest && newest.AddMonths(EvidenceRules.RecentMonths) >= today;
        if (basis is { Publishers: >= EvidenceRules.StrongPublishers, FirstHand: > 0, Share: >= EvidenceRules.StrongShare } && recent)
            return EvidenceLevel.Strong;
        return basis is { Publishers: >= EvidenceRules.ModeratePublishers, Share: >= EvidenceRules.ModerateShare }
            or { FirstHand: > 0, Share: >= EvidenceRules.ModerateShare }
            ? EvidenceLevel.Moderate
            : EvidenceLevel.Thin;
    }

    private static IEnumerable<string> Explain(EvidenceBasis basis, bool old)
    {
        yield return basis.Publishers switch
        {
            0 => "no publisher whose passage was checked",
            1 => basis.FirstHand > 0 ? "1 publisher, first-hand" : "1 publisher, not first-hand",
            _ => $"{basis.Publishers} independent publishers, {(basis.FirstHand == 0 ? "none" : basis.FirstHand.ToString(CultureInfo.InvariantCulture))} first-hand",
        };
        yield return $"{basis.Checked} of {basis.Statements} {(basis.Statements == 1 ? "statement" : "statements")} checked at a source";
        yield return basis.Newest is { } newest
            ? $"newest dated source {newest.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}{(old ? ", which is old" : "")}"
            : "no source is dated";
        if (basis.OpenContradictions > 0)
            yield return basis.OpenContradictions == 1 ? "1 open contradiction" : $"{basis.OpenContradictions} open contradictions";
    }
}
