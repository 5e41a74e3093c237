namespace HybridCareers.Evidence;

/// <summary>The figures by which evidence and freshness are graded. The page on our method names every one of them.</summary>
public static class EvidenceRules
{
    /// <summary>Publishers that strong evidence needs, at least one of them first-hand.</summary>
    public const int StrongPublishers = 3;

    /// <summary>Per cent of the statements that must rest on a checked passage for strong evidence.</summary>
    public const int StrongShare = 80;

    /// <summary>Publishers that moderate evidence needs; one alone is enough where it is first-hand.</summary>
    public const int ModeratePublishers = 2;

    /// <summary>Per cent of the statements that must rest on a checked passage for moderate evidence.</summary>
    public const int ModerateShare = 50;

    /// <summary>Months up to which a dated source is recent: strong evidence needs one.</summary>
    public const int RecentMonths = 24;

    /// <summary>Months after which the newest dated source is old: the grade is lowered by one.</summary>
    public const int OldMonths = 48;

    /// <summary>Months after a publish up to which a page is current.</summary>
    public const int CurrentMonths = 12;

    /// <summary>Months after a publish up to which a page is ageing; later it is stale.</summary>
    public const int AgeingMonths = 24;

    /// <summary>True for sources that speak of what they made, counted or decided themselves.</summary>
    public static bool IsFirstHand(SourceKind kind) =>
        kind is SourceKind.DataSet or SourceKind.Documentation or SourceKind.ProvidersPage or SourceKind.Repository;

    /// <summary>The day a source is dated by: when it was published, else when it was read; <c>null</c> = neither is known.</summary>
    public static DateOnly? DayOf(SourceContent source) => source.Published ?? source.Retrieved;
}
