using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>What a merge of two skills would change.</summary>
/// <param name="Away">The skill that goes.</param>
/// <param name="Kept">The skill that stays.</param>
/// <param name="Places">Where live entries name the one that goes; by kind and name.</param>
public sealed record MergeSight(MergingSkill Away, MergingSkill Kept, IReadOnlyList<MergePlace> Places);

/// <summary>A skill that may be merged.</summary>
/// <param name="Now">The entry as it is.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Code">Its code; empty where it is not live.</param>
public sealed record MergingSkill(EntryNow Now, string Name, string Code);

/// <summary>A place of a live entry that names the skill that goes.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Place">Where in it.</param>
/// <param name="Fate">What becomes of the place.</param>
public sealed record MergePlace(Guid Id, EntryKind Kind, string Slug, string Name, string Place, PlaceFate Fate);

/// <summary>What becomes of a place that names a skill that goes.</summary>
public enum PlaceFate
{
    /// <summary>It names the skill that stays.</summary>
    Renamed,

    /// <summary>The entry names both there already: what is said of the skill that stays is kept, the other is left out.</summary>
    LeftOut,

    /// <summary>It stands in the skill that stays, which does not name itself: it is left out.</summary>
    Itself,
}

/// <summary>A merge that holds.</summary>
/// <param name="Merge">The merge.</param>
/// <param name="From">What the skill that went is called.</param>
/// <param name="Into">What the skill that stays is called.</param>
/// <param name="By">Who merged them, by name.</param>
public sealed record MergeRow(SkillMerge Merge, string From, string Into, string By);

/// <summary>What is to be known before skills are merged, and which merges can be undone.</summary>
public sealed class SkillMergeReader(IDbContextFactory<CareersDb> contexts)
{
    /// <summary>What would change; <c>null</c> where one of the two is no skill.</summary>
    public async Task<MergeSight?> LookAsync(Guid away, Guid kept, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await SkillAsync(db, away, ct) is not { } going || await SkillAsync(db, kept, ct) is not { } staying)
            return null;
        var namings = (await LiveFactsReader.NamingsOfAsync(db, [away, kept], ct)).Where(naming => naming.By != away).ToList();
        var both = namings.Where(naming => naming.Target == kept).Select(naming => (naming.By, ListOf(naming.Place))).ToHashSet();
        var ids = namings.Where(naming => naming.Target == away).Select(naming => naming.By).Distinct().ToList();
        var names = new Dictionary<Guid, (EntryKind Kind, string Slug, string Name)>();
        foreach (var some in ids.Chunk(500))
        {
            foreach (var row in await db.PublishedEntries.Where(row => some.Contains(row.Id)).Select(row => new { row.Id, row.Kind, row.Slug, row.Name }).ToListAsync(ct))
                names[row.Id] = (row.Kind, row.Slug, row.Name);
        }

        return new(going, staying, [.. namings.Where(naming => naming.Target == away).Select(naming => (naming, names[naming.By]))
            .OrderBy(pair => pair.Item2.Kind).ThenBy(pair => pair.Item2.Name, StringComparer.OrdinalIgnoreCase).ThenBy(pair => pair.naming.Place, StringComparer.Ordinal)
            .Select(pair => new MergePlace(pair.naming.By, pair.Item2.Kind, pair.Item2.Slug, pair.Item2.Name, pair.naming.Place,
                pair.naming.By == kept ? PlaceFate.Itself : both.Contains((pair.naming.By, ListOf(pair.naming.Place))) ? PlaceFate.LeftOut : PlaceFate.Renamed))]);
    }

    /// <summary>The merges that hold and in which a skill went or stayed; the latest first.</summary>
    public async Task<IReadOnlyList<MergeRow>> OfAsync(Guid skill, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await (
            from merge in db.SkillMerges.AsNoTracking()
            where merge.UndoneAt == null && (merge.FromId == skill || merge.IntoId == skill)
            join going in db.Entries on merge.FromId equals going.Id
            join staying in db.Entries on merge.IntoId equals staying.Id
            join member in db.Members on merge.By equals member.Id
            orderby merge.At descending, merge.Id
            select new MergeRow(merge, going.Name, staying.Name, member.Name)).ToListAsync(ct);
    }

    private static async Task<MergingSkill?> SkillAsync(CareersDb db, Guid id, CancellationToken ct)
    {
        if (await db.Entries.AsNoTracking().SingleOrDefaultAsync(entry => entry.Id == id && entry.Kind == EntryKind.Skill, ct) is not { } entry)
            return null;
        return new(EntryNow.Of(entry), entry.Name, await db.SkillCodes.Where(code => code.EntryId == id).Select(code => code.Code).FirstOrDefaultAsync(ct) ?? "");
    }

    /// <summary><c>stages[1].steps[2].skills[rust]</c> is in the list <c>stages[1].steps[2].skills</c>.</summary>
    private static string ListOf(string place) => place.LastIndexOf('[') is > 0 and var cut ? place[..cut] : place;
}
