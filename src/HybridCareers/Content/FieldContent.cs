namespace HybridCareers.Content;

/// <summary>The overview of the field: what is happening, who is wanted, and the words that lead from part to part.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Opening">What is happening.</param>
/// <param name="Wanted">Who is wanted.</param>
/// <param name="DriversLead">Leads into the drivers.</param>
/// <param name="DriversClose">Follows from the drivers.</param>
/// <param name="RolesLead">Leads into the roles.</param>
/// <param name="EntryLead">Leads into the ways in.</param>
/// <param name="OutlookLead">Leads into the developments.</param>
/// <param name="Closing">What remains to say.</param>
public sealed record OverviewContent(
    string Title,
    IReadOnlyList<Statement> Opening,
    IReadOnlyList<Statement> Wanted,
    IReadOnlyList<Statement> DriversLead,
    IReadOnlyList<Statement> DriversClose,
    IReadOnlyList<Statement> RolesLead,
    IReadOnlyList<Statement> EntryLead,
    IReadOnlyList<Statement> OutlookLead,
    IReadOnlyList<Statement> Closing) : IContent
{
    /// <inheritdoc />
    public string Name => Title;

    /// <inheritdoc />
    public IEnumerable<Claim> Claims() =>
    [
        .. Opening.At("opening"), .. Wanted.At("wanted"), .. DriversLead.At("driversLead"), .. DriversClose.At("driversClose"),
        .. RolesLead.At("rolesLead"), .. EntryLead.At("entryLead"), .. OutlookLead.At("outlookLead"), .. Closing.At("closing"),
    ];

    /// <inheritdoc />
    public IEnumerable<Reference> References() => [];
}

/// <summary>Why the two fields need each other now, seen from one side.</summary>
/// <param name="Title">Its heading, such as "AI needs Web3".</param>
/// <param name="Order">Its place in the pair, from 1.</param>
/// <param name="Problem">What the one field lacks.</param>
/// <param name="Answer">What the other brings.</param>
public sealed record DriverContent(
    string Title, int Order, IReadOnlyList<Statement> Problem, IReadOnlyList<Statement> Answer) : IContent
{
    /// <inheritdoc />
    public string Name => Title;

    /// <inheritdoc />
    public IEnumerable<Claim> Claims() => [.. Problem.At("problem"), .. Answer.At("answer")];

    /// <inheritdoc />
    public IEnumerable<Reference> References() => [];
}

/// <summary>An anticipated development.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Order">Its place in the list, from 1.</param>
/// <param name="Horizon">By when, in words.</param>
/// <param name="Expectation">What is expected.</param>
/// <param name="Consequences">What follows for people who work in the field.</param>
/// <param name="Specialists">Future specialists that the source names.</param>
/// <param name="Signposts">What would show that it happens.</param>
/// <param name="ProvedWrongBy">What would prove it wrong.</param>
public sealed record DevelopmentContent(
    string Title, int Order, string Horizon,
    IReadOnlyList<Statement> Expectation, IReadOnlyList<Statement> Consequences, IReadOnlyList<Statement> Specialists,
    IReadOnlyList<Statement> Signposts, IReadOnlyList<Statement> ProvedWrongBy) : IContent
{
    /// <inheritdoc />
    public string Name => Title;

    /// <inheritdoc />
    public IEnumerable<Claim> Claims() =>
    [
        .. Expectation.At("expectation"), .. Consequences.At("consequences"), .. Specialists.At("specialists"),
        .. Signposts.At("signposts"), .. ProvedWrongBy.At("provedWrongBy"),
    ];

    /// <inheritdoc />
    public IEnumerable<Reference> References() => [];
}
