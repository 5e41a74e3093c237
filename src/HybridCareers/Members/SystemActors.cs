namespace HybridCareers.Members;

/// <summary>The labelled parts of the program that act by themselves. Their decisions never count as human review.</summary>
public static class SystemActors
{
    /// <summary>Writes, hands in and publishes the bundled content.</summary>
    public static readonly Guid FirstRunAuthor = new("00000000-0000-7000-8000-000000000001");

    /// <summary>Lets the bundled content through, so that it takes the way of everything else.</summary>
    public static readonly Guid FirstRunReviewer = new("00000000-0000-7000-8000-000000000002");

    /// <summary>Whoever runs a verb of the executable on the machine itself.</summary>
    public static readonly Guid Operator = new("00000000-0000-7000-8000-000000000003");

    /// <summary>Notes that something scheduled did not happen. What does happen is done by the member who scheduled it.</summary>
    public static readonly Guid Scheduler = new("00000000-0000-7000-8000-000000000004");

    /// <summary>Looks at addresses by itself.</summary>
    public static readonly Guid LinkChecker = new("00000000-0000-7000-8000-000000000005");

    /// <summary>All, as they stand in an empty database.</summary>
    public static IReadOnlyList<Member> All() =>
    [
        new() { Id = FirstRunAuthor, Name = "First run (author)", Kind = MemberKind.System, Permissions = Permission.Editor | Permission.Publisher },
        new() { Id = FirstRunReviewer, Name = "First run (reviewer)", Kind = MemberKind.System, Permissions = Permission.Reviewer },
        new() { Id = Operator, Name = "Operator (command line)", Kind = MemberKind.System, Permissions = Permission.Admin | Permission.Editor },
        new() { Id = Scheduler, Name = "Schedule", Kind = MemberKind.System, Permissions = Permission.None },
        new() { Id = LinkChecker, Name = "Link check", Kind = MemberKind.System, Permissions = Permission.None },
    ];
}
