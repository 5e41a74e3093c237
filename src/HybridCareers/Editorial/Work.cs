using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Members;
using HybridCareers.Search;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>One command at work inside its transaction.</summary>
internal sealed class Work(CareersDb db, ActivityHead head, Member member, DateTimeOffset at)
{
    /// <summary>The longest note in characters.</summary>
    public const int LongestNote = 2_000;

    public CareersDb Db => db;

    public Member Member => member;

    public DateTimeOffset At => at;

    /// <summary>Number of the newest row of activity.</summary>
    public long Sequence => head.Sequence;

    /// <summary>The same work, done by another member.</summary>
    public Work As(Member other) => new(db, head, other, at);

    /// <summary>Adds a row to the chain of activity.</summary>
    /// <returns>Its number.</returns>
    public long Record(string verb, Guid? entry, string detail)
    {
        var row = ActivityRow.After(head, at, member.Id, verb, entry, detail);
        (head.Sequence, head.Hash) = (row.Sequence, row.Hash);
        db.Activity.Add(row);
        return row.Sequence;
    }

    /// <summary>The same for whoever changes what an entry says: while it is reviewed it is locked.</summary>
    public async Task<(Entry? Entry, Outcome? Refusal)> FindOpenAsync(Guid id, int version, CancellationToken ct)
    {
        var (entry, refusal) = await FindAsync(id, version, ct);
        if (entry is null)
            return (null, refusal);
        var open = await db.Reviews.AsNoTracking().FirstOrDefaultAsync(review => review.EntryId == id && review.Verdict == Verdict.Open, ct);
        return open is null ? (entry, null) : (null, new InReview(open.Id, open.SubmittedBy,
            $"Revision {open.Revision} is being reviewed: wait for the decision, or withdraw it and go on writing."));
    }

    /// <summary>The entry where the sender saw its newest version; otherwise what to answer.</summary>
    public async Task<(Entry? Entry, Outcome? Refusal)> FindAsync(Guid id, int version, CancellationToken ct)
    {
        var entry = await db.Entries.SingleOrDefaultAsync(entry => entry.Id == id, ct);
        return entry switch
        {
            null => (null, new NotFound("There is no such entry.")),
            _ when entry.Version != version => (null, new Conflict(EntryNow.Of(entry))),
            _ => (entry, null),
        };
    }

    /// <summary>The entry changed: it gets its next version.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="name">What its newest revision is called.</param>
    public void Touch(Entry entry, string name)
    {
        (entry.Name, entry.SearchText) = (name, Folding.Fold($"{name} {entry.Slug}"));
        (entry.UpdatedAt, entry.UpdatedBy) = (at, member.Id);
        entry.Version++;
    }

    /// <summary>What is wrong with a note; <c>null</c> = nothing.</summary>
    public static Invalid? ProblemOf(string note, string place = "note") =>
        TextRules.ProblemOf(note, LongestNote) is { } problem ? Invalid.At(place, problem) : null;
}
