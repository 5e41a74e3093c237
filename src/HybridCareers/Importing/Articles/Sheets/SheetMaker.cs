using System.Text.Json;
using System.Text.Json.Nodes;
using HybridCareers.Content;
using HybridCareers.Drafts.Imports;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Sheets;

/// <summary>What an article is set against.</summary>
/// <param name="Source">Slug of its source.</param>
/// <param name="Entries">Entries that may be the same as the article's, or rest on it: as their newest revisions have them.</param>
/// <param name="Roles">Slugs of all roles of the portal.</param>
/// <param name="Former">The version of the source before this; <c>null</c> = none was kept.</param>
/// <param name="IsAgain">True where that version was imported.</param>
public sealed record ImportGrounds(string Source, IReadOnlyList<PortalEntry> Entries, IReadOnlySet<string> Roles, TextState? Former = null, bool IsAgain = false);

/// <summary>Makes the sheet of an import: what an article says, set against what the portal says. Pure: the same article on the same portal gives the same sheet.</summary>
public static class SheetMaker
{
    /// <summary>The sheet.</summary>
    public static ImportSheet Make(ParsedArticle article, ImportGrounds grounds)
    {
        var grounding = new Grounding(article, grounds.Source, grounds.Former);
        var found = EntryMatcher.Match(article.Candidates, grounds.Entries, grounding);
        var contents = Renamed(article.Candidates, found);
        var roles = article.Candidates.Where(candidate => candidate.Kind == EntryKind.Role).Select(candidate => found.GetValueOrDefault(candidate)?.Slug ?? candidate.Slug).Concat(grounds.Roles).ToHashSet(StringComparer.Ordinal);
        var (maker, threeWay) = (new PieceMaker(grounding, grounds.IsAgain), new ThreeWay(grounding, article));
        var (entries, pieces) = (new List<SheetEntry>(), new List<ImportPiece>());
        foreach (var candidate in article.Candidates)
        {
            var (entry, content) = (found.GetValueOrDefault(candidate), contents[candidate]);
            var nodes = ContentNodes.Of(content);
            var made = maker.Make(content, nodes, SheetEntry.KeyOf(candidate.Kind, entry?.Slug ?? candidate.Slug), entry, roles.Contains).ToList();
            if (entry is not null)
                made.AddRange(threeWay.Of(entry, content).Where(gone => !IsReplaced(gone, made)));
            else if (made.TrueForAll(piece => piece.Kind == PieceKind.Title || piece.Standing == PieceStanding.Covered))
                continue; // an entry that was declined when the former version was imported
            entries.Add(entry is null
                ? new(candidate.Kind, candidate.Slug, content.Name, null, StatementLists.In(content), ContentNodes.Frame(content, nodes).ToJsonString(ContentJson.Options))
                : Known(entry));
            pieces.AddRange(made);
        }

        foreach (var entry in grounds.Entries.Except(found.Values))
        {
            var made = threeWay.Of(entry, null).ToList();
            if (made.Count == 0)
                continue;
            entries.Add(Known(entry));
            pieces.AddRange(made);
        }

        return new(
            grounds.IsAgain, entries, [.. pieces.DistinctBy(piece => piece.Id, StringComparer.Ordinal)], SheetCoverage.Of(article, pieces), [.. article.Conflicts.Select(conflict => Of(conflict, grounding))],
            [.. article.Proposals.Select(term => new SheetProposal(term.Term, term.Role.Length == 0 ? "" : SheetEntry.KeyOf(EntryKind.Role, term.Role), grounding.Rows.GetValueOrDefault(term.Passage.Key, -1)))],
            [.. article.NamedRoles.Select(role => role.Title).Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    // A value for which the article gives another is replaced, not taken out as well.
    private static bool IsReplaced(ImportPiece gone, List<ImportPiece> made) => gone is { Standing: PieceStanding.SourceGone, Kind: PieceKind.PayLabel or PieceKind.Demand or PieceKind.Seniority or PieceKind.Coding }
        && made.Exists(piece => piece.Standing == PieceStanding.Differs && piece.Place == gone.Place);

    private static SheetEntry Known(PortalEntry entry) => new(entry.Kind, entry.Slug, entry.Content.Name, entry.Id, StatementLists.In(entry.Content));

    private static SheetConflict Of(Conflict conflict, Grounding grounding) => new(
        JsonNamingPolicy.KebabCaseLower.ConvertName(conflict.Kind.ToString()), conflict.Says,
        [.. conflict.Passages.Select(passage => grounding.Rows.GetValueOrDefault(passage.Key, -1)).Where(row => row >= 0).Distinct()]);

    /// <summary>What the article says, naming entries by the slugs that they have in the portal.</summary>
    private static Dictionary<Candidate, IContent> Renamed(IReadOnlyList<Candidate> candidates, IReadOnlyDictionary<Candidate, PortalEntry> found)
    {
        var names = found.Where(pair => pair.Key.Slug != pair.Value.Slug).ToDictionary(pair => (pair.Key.Kind, pair.Key.Slug), pair => pair.Value.Slug);
        return candidates.ToDictionary(
            candidate => candidate, candidate => names.Count > 0 && candidate.Kind is EntryKind.Path or EntryKind.Comparison ? Renamed(candidate, names) : candidate.Content,
            (IEqualityComparer<Candidate>)ReferenceEqualityComparer.Instance);
    }

    private static IContent Renamed(Candidate candidate, Dictionary<(EntryKind Kind, string Slug), string> names)
    {
        var root = ContentNodes.Of(candidate.Content);
        foreach (var row in (root["rows"] as JsonArray ?? []).OfType<JsonObject>())
            row["role"] = names.GetValueOrDefault((EntryKind.Role, row["role"]!.GetValue<string>()), row["role"]!.GetValue<string>());
        foreach (var step in (root["stages"] as JsonArray ?? []).SelectMany(stage => stage!["steps"]!.AsArray()))
            step!["projects"] = new JsonArray([.. step["projects"]!.AsArray().Select(project => (JsonNode)names.GetValueOrDefault((EntryKind.Project, project!.GetValue<string>()), project!.GetValue<string>()))]);
        return ContentJson.Read(candidate.Kind, root.ToJsonString(ContentJson.Options));
    }
}
