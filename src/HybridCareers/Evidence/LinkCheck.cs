namespace HybridCareers.Evidence;

/// <summary>What is known of the address of a resource or source, from looking at it again and again.</summary>
public sealed class LinkCheck
{
    /// <summary>On how many different days in a row an address must fail before it counts as broken.</summary>
    public const int DaysUntilBroken = 3;

    /// <summary>The entry whose address it is.</summary>
    public required Guid EntryId { get; init; }

    /// <summary>The address that was looked at.</summary>
    public required string Url { get; set; }

    /// <summary>How it stands.</summary>
    public LinkStanding Standing { get; private set; }

    /// <summary>When it was looked at last, UTC; <c>null</c> = never.</summary>
    public DateTimeOffset? CheckedAt { get; private set; }

    /// <summary>The last answer's status; <c>null</c> = there was none.</summary>
    public int? Status { get; private set; }

    /// <summary>What was wrong the last time; <c>null</c> = nothing.</summary>
    public string? Why { get; private set; }

    /// <summary>On how many days it failed since it last answered.</summary>
    public int FailedDays { get; private set; }

    /// <summary>The last of them, UTC; <c>null</c> = none.</summary>
    public DateOnly? LastFailedOn { get; private set; }

    /// <summary>When it last answered well, UTC; <c>null</c> = never yet.</summary>
    public DateTimeOffset? GoodAt { get; private set; }

    /// <summary>Where the page has moved for good; <c>null</c> = it has not.</summary>
    public string? MovedTo { get; private set; }

    /// <summary>Before this instant its host wants to be left alone, UTC; <c>null</c> = it does not say.</summary>
    public DateTimeOffset? NotBefore { get; private set; }

    /// <summary>The entry has another address: what was known of the old one is no longer of use.</summary>
    public void PointTo(string url)
    {
        if (url == Url)
            return;
        (Url, Standing, CheckedAt, Status, Why, FailedDays) = (url, LinkStanding.Unchecked, null, null, null, 0);
        (LastFailedOn, GoodAt, MovedTo, NotBefore) = (null, null, null, null);
    }

    /// <summary>Takes a look into account. Looks that say nothing leave the days of failure as they are; several failures on one day count once.</summary>
    /// <param name="found">What was seen.</param>
    /// <param name="at">When, UTC.</param>
    public void Note(LinkFinding found, DateTimeOffset at)
    {
        (CheckedAt, Status, Why, NotBefore) = (at, found.Status, found.Why, found.NotBefore);
        var day = DateOnly.FromDateTime(at.UtcDateTime);
        switch (found.Verdict)
        {
            case LinkVerdict.Good:
                (FailedDays, LastFailedOn, GoodAt, MovedTo, Standing) = (0, null, at, found.MovedTo, LinkStanding.Good);
                break;
            case LinkVerdict.Failed:
                if (LastFailedOn is null || day > LastFailedOn)
                    (FailedDays, LastFailedOn) = (FailedDays + 1, day);
                Standing = FailedDays >= DaysUntilBroken ? LinkStanding.Broken : LinkStanding.Failing;
                break;
            case LinkVerdict.Unsaid when FailedDays == 0:
                Standing = LinkStanding.Unsaid;
                break;
        }
    }
}

/// <summary>What one look at an address saw.</summary>
/// <param name="Verdict">What it means.</param>
/// <param name="Status">The answer's status; <c>null</c> = there was none.</param>
/// <param name="Why">What is wrong, in a sentence; <c>null</c> = nothing.</param>
/// <param name="MovedTo">Where the page has moved for good; <c>null</c> = it has not.</param>
/// <param name="NotBefore">Before this instant the host wants to be left alone, UTC; <c>null</c> = it does not say.</param>
public sealed record LinkFinding(LinkVerdict Verdict, int? Status, string? Why = null, string? MovedTo = null, DateTimeOffset? NotBefore = null);

/// <summary>What one look means.</summary>
public enum LinkVerdict
{
    /// <summary>The page is there.</summary>
    Good,

    /// <summary>The page is not there, or nobody answers.</summary>
    Failed,

    /// <summary>The host does not say: it lets no program look, or wants to be left alone.</summary>
    Unsaid,
}

/// <summary>How an address stands.</summary>
public enum LinkStanding
{
    /// <summary>Nobody has looked yet.</summary>
    Unchecked,

    /// <summary>It answered.</summary>
    Good,

    /// <summary>It failed on one day or two.</summary>
    Failing,

    /// <summary>It failed on <see cref="LinkCheck.DaysUntilBroken"/> days or more, and never answered between them.</summary>
    Broken,

    /// <summary>Its host does not let programs look.</summary>
    Unsaid,
}
