using System.Text.Json;
using System.Text.Json.Nodes;
using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Drafts.Imports;

/// <summary>Carries out what a new version of a source means for a statement that rests on it.</summary>
internal static class SourceChanges
{
    /// <summary>Applies a piece to the statement that said what the piece saw.</summary>
    /// <param name="root">The entry, to be changed.</param>
    /// <param name="content">The entry as it was read.</param>
    /// <param name="source">The source's slug.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="words">An editor's words; <c>null</c> = none.</param>
    /// <returns>False where nothing says that any more.</returns>
    public static bool Apply(JsonObject root, IContent content, string source, ImportPiece piece, string? words)
    {
        var claim = content.Claims().FirstOrDefault(claim => ContentNodes.FieldOf(claim.Place) == piece.Field && claim.Text == piece.Current && claim.Grounds.Cites.Any(IsOld));
        // Items before it may have gone in the meantime: it is found by what it says.
        var node = claim is null ? null : Items(root, piece.Field).FirstOrDefault(item => Cites(item)?.Any(cite => IsOld(cite)) == true && Says(item, claim)) ?? ContentNodes.Find(root, claim.Place);
        if (node is not JsonObject statement || Cites(statement) is not { } cites)
            return false;
        if (piece.Standing == PieceStanding.SourceGone)
        {
            if (statement.Parent is JsonArray list)
                list.Remove(statement);
            else
                ContentNodes.Remove(root, claim!.Place);
            return true;
        }

        if (words is not null || !piece.OwnWords)
            Replace(statement, piece, words);
        var now = piece.Anchors[0];
        SetCites(statement, [.. cites.Select(cite => !IsOld(cite) ? cite : cite with
        {
            Path = now.Path, Sentence = now.Number, Hash = now.Hash, Version = null, Selector = null, Cited = null,
            Quote = cite.Quote is { } quote && now.Exact.Contains(quote, StringComparison.Ordinal) ? quote : null,
        })]);
        if (ContentNodes.TextOf(statement) is not null && (words is not null || !piece.OwnWords))
            Copy(Copying.Told(statement.Deserialize<Statement>(ContentJson.Options)!), statement);
        return true;

        bool IsOld(Citation cite) => cite.Source == source && cite.Hash == piece.OldHash;
    }

    private static IEnumerable<JsonNode> Items(JsonObject root, string field) => ContentNodes.Find(root, field) is JsonArray list ? list.OfType<JsonNode>() : [];

    private static bool Says(JsonNode item, Claim claim) => ContentNodes.TextOf(item) == claim.Text;

    private static void Replace(JsonObject statement, ImportPiece piece, string? words)
    {
        if (ContentNodes.TextOf(statement) is not null)
        {
            statement["text"] = (words ?? piece.Text).Trim();
            return;
        }

        if (piece.Item.Length == 0)
            return;
        foreach (var (name, value) in JsonNode.Parse(piece.Item)!.AsObject().Where(member => member.Key != "grounds"))
            statement[name] = value?.DeepClone();
    }

    private static void Copy(Statement told, JsonObject statement) => SetCites(statement, told.Grounds.Cites);

    private static List<Citation>? Cites(JsonNode item) => item["grounds"]?["cites"]?.Deserialize<List<Citation>>(ContentJson.Options);

    private static void SetCites(JsonObject statement, IReadOnlyList<Citation> cites) => statement["grounds"]!["cites"] = JsonSerializer.SerializeToNode(cites, ContentJson.Options);
}
