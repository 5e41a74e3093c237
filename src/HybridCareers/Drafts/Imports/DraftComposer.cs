using System.Text.Json;
using System.Text.Json.Nodes;
using HybridCareers.Content;

namespace HybridCareers.Drafts.Imports;

/// <summary>The drafts that an import comes to.</summary>
/// <param name="Drafts">Entries with what they shall say; an entry that would say what it says already is not among them.</param>
/// <param name="LeftOut">Pieces that could not be put in, each with the reason.</param>
public sealed record Composed(IReadOnlyList<(SheetEntry Entry, IContent Content)> Drafts, IReadOnlyList<Problem> LeftOut);

/// <summary>Makes drafts of the pieces that were accepted, on what the entries say at this moment. What nobody decided about never changes anybody's words.</summary>
public sealed class DraftComposer
{
    private readonly ImportSheet sheet;
    private readonly string source;
    private readonly IReadOnlyDictionary<string, IContent> current;
    private readonly Dictionary<string, JsonObject> roots = new(StringComparer.Ordinal);
    private readonly PieceItems items = new();
    private readonly HashSet<string> filled = new(StringComparer.Ordinal);
    private readonly List<Problem> leftOut = [];

    private DraftComposer(ImportSheet sheet, string source, IReadOnlyDictionary<string, IContent> current)
    {
        (this.sheet, this.source, this.current) = (sheet, source, current);
        foreach (var entry in sheet.Entries)
        {
            if (entry.Frame is not null)
                roots.Add(entry.Key, (JsonObject)JsonNode.Parse(entry.Frame)!);
            else if (current.TryGetValue(entry.Key, out var content))
                roots.Add(entry.Key, ContentNodes.Of(content));
        }
    }

    /// <summary>Makes the drafts.</summary>
    /// <param name="sheet">What the import proposes.</param>
    /// <param name="source">The source's slug.</param>
    /// <param name="decisions">By piece.</param>
    /// <param name="rest">What happens to the other pieces.</param>
    /// <param name="current">By key, what the entries say that the portal has.</param>
    public static Composed Compose(
        ImportSheet sheet, string source, IReadOnlyDictionary<string, PieceDecision> decisions, RestOfPieces rest, IReadOnlyDictionary<string, IContent> current)
    {
        var composer = new DraftComposer(sheet, source, current);
        foreach (var piece in sheet.Open)
        {
            var decision = decisions.GetValueOrDefault(piece.Id);
            var taken = decision?.Verdict switch
            {
                PieceVerdict.Accepted => true,
                PieceVerdict.Rejected => false,
                _ => rest == RestOfPieces.Accept && piece.IsSafe,
            };
            if (taken)
                composer.Take(piece, decision ?? new(piece.Id, PieceVerdict.Accepted));
        }

        return composer.Done();
    }

    private void Take(ImportPiece piece, PieceDecision decision)
    {
        var (key, field) = decision.MoveTo?.Split(' ', 2) is [var to, var list] && piece.CanMove ? (to, list) : (piece.Entry, piece.Field);
        if (!roots.TryGetValue(key, out var root))
            leftOut.Add(new(piece.Place, "There is no such entry any more.", key));
        else if (piece.Kind == PieceKind.Title)
            root["title"] = decision.Text ?? piece.Text;
        else if (piece.Standing is PieceStanding.SourceChanged or PieceStanding.SourceGone ? SourceChanges.Apply(root, current[key], source, piece, decision.Text) : items.Put(root, field, piece, decision.Text))
            filled.Add(key);
        else
            leftOut.Add(new(piece.Place, "Somebody wrote here since the article was read: bring both together by hand.", key));
    }

    private Composed Done()
    {
        var drafts = new List<(SheetEntry, IContent)>();
        var missing = sheet.Entries.Where(entry => entry.EntryId is null && !filled.Contains(entry.Key)).Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in sheet.Entries.Where(entry => filled.Contains(entry.Key)))
        {
            var root = roots[entry.Key];
            Loosen(root, missing, entry.EntryId is null);
            var content = ContentJson.Read(entry.Kind, root.ToJsonString(ContentJson.Options));
            if (entry.EntryId is null || ContentJson.Write(content) != ContentJson.Write(current[entry.Key]))
                drafts.Add((entry, content));
        }

        return new(drafts, leftOut);
    }

    /// <summary>Parts that were about what nobody took are left out with it.</summary>
    private static void Loosen(JsonObject root, HashSet<string> missing, bool isNew)
    {
        foreach (var row in Items(root["rows"]).Where(row => missing.Contains(SheetEntry.KeyOf(EntryKind.Role, row["role"]!.GetValue<string>()))))
            row.Parent!.AsArray().Remove(row);
        if (!isNew)
            return; // what an entry has already is not ours to tidy
        foreach (var stage in Items(root["stages"]))
        {
            foreach (var step in Items(stage["steps"]))
            {
                var projects = step["projects"]!.AsArray();
                foreach (var project in projects.Where(project => missing.Contains(SheetEntry.KeyOf(EntryKind.Project, project!.GetValue<string>()))).ToList())
                    projects.Remove(project);
                if (step["text"]!.AsArray().Count + projects.Count + step["resources"]!.AsArray().Count == 0)
                    step.Parent!.AsArray().Remove(step);
            }

            if (stage["steps"]!.AsArray().Count + stage["intro"]!.AsArray().Count == 0)
                stage.Parent!.AsArray().Remove(stage);
        }
    }

    private static List<JsonNode> Items(JsonNode? list) => list is JsonArray items ? [.. items.OfType<JsonNode>()] : [];
}
