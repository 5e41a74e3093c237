using HybridCareers.Members;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Support.Authorization;

/// <summary>Somebody who tries.</summary>
/// <param name="Name">The column of the table.</param>
/// <param name="Id">The member.</param>
/// <param name="Session">The session in which they are; <c>null</c> = parts of the program have none.</param>
public sealed record Actor(string Name, Guid Id, Guid? Session);

/// <summary>One member for each column of the table, and one who sets the stage.</summary>
public sealed class Cast
{
    private const Permission All = Permission.Editor | Permission.Reviewer | Permission.Publisher | Permission.Admin;

    private readonly Dictionary<string, Actor> actors = new(StringComparer.Ordinal);

    /// <summary>Whoever bears a column's name.</summary>
    public Actor this[string column] => actors[column];

    /// <summary>Everybody.</summary>
    public IEnumerable<Actor> Everybody => actors.Values;

    /// <summary>Has every permission and does what must have been done before.</summary>
    public Guid StageHand { get; } = Guid.CreateVersion7();

    /// <summary>Puts them into the database.</summary>
    public static async Task<Cast> EnterAsync(Portal portal, TimeProvider clock)
    {
        await using var db = portal.Db();
        var (cast, now) = (new Cast(), clock.GetUtcNow());
        db.Members.Add(new() { Id = cast.StageHand, Name = "Hand", Kind = MemberKind.Person, Permissions = All });
        foreach (var (name, may) in (IEnumerable<(string, Permission)>)
            [("none", Permission.None), ("editor", Permission.Editor), ("reviewer", Permission.Reviewer), ("publisher", Permission.Publisher), ("admin", Permission.Admin),
             ("author", All), ("colleague", All), ("locked", All), ("ended", All), ("half", All), ("foreign", All)])
        {
            var member = new Member { Id = Guid.CreateVersion7(), Name = name, Kind = MemberKind.Person, Permissions = may, LockedAt = name == "locked" ? now : null };
            var session = new Session
            {
                Id = Guid.CreateVersion7(), MemberId = name == "foreign" ? cast.StageHand : member.Id, CreatedAt = now, LastSeenAt = now, Device = "A test",
                Level = name == "half" ? SessionLevel.SetUp : SessionLevel.Full, EndedAt = name == "ended" ? now : null,
            };
            db.AddRange(member, session);
            cast.actors.Add(name, new(name, member.Id, session.Id));
        }

        await db.SaveChangesAsync();
        foreach (var (name, id) in (IEnumerable<(string, Guid)>)
            [("nobody", Guid.CreateVersion7()), ("first author", SystemActors.FirstRunAuthor), ("first reviewer", SystemActors.FirstRunReviewer),
             ("operator", SystemActors.Operator), ("schedule", SystemActors.Scheduler), ("link checker", SystemActors.LinkChecker)])
            cast.actors.Add(name, new(name, id, null));
        return cast;
    }
}
