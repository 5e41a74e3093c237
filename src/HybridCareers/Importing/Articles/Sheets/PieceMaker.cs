using System.Text.Json;
using System.Text.Json.Nodes;
using HybridCareers.Content;
using HybridCareers.Drafts.Imports;
using HybridCareers.Evidence;

namespace HybridCareers.Importing.Articles.Sheets;

/// <summary>Makes pieces of what an article says, each set against what the portal says already.</summary>
internal sealed class PieceMaker(Grounding grounding, bool isAgain)
{
    /// <summary>The pieces of a candidate, in the order of its page.</summary>
    /// <param name="content">What the article says.</param>
    /// <param name="nodes">The same as JSON.</param>
    /// <param name="key">Key of the entry.</param>
    /// <param name="entry">What the portal has; <c>null</c> = it would be a new entry.</param>
    /// <param name="knows">True for the slug of a role that there is, or would be.</param>
    public IEnumerable<ImportPiece> Make(IContent content, JsonObject nodes, string key, PortalEntry? entry, Func<string, bool> knows)
    {
        if (entry is null)
            yield return Title(content.Name, key);
        var against = entry is null ? null : new PortalSays(entry, grounding);
        var remembered = new Dictionary<JsonArray, Dictionary<string, JsonNode>>();
        foreach (var claim in content.Claims())
        {
            var node = ContentNodes.Find(nodes, claim.Place, remembered);
            if (node is null)
                continue;
            var field = ContentNodes.FieldOf(claim.Place);
            var kind = KindOf(field);
            var passages = grounding.PassagesOf(claim);
            var (standing, current) = against?.Of(claim, kind, field, passages) ?? (PieceStanding.New, null);
            if (isAgain && standing != PieceStanding.Covered && passages.Count > 0 && passages.All(grounding.IsUnchanged))
                standing = PieceStanding.Covered; // somebody has decided about it when the former version was imported
            if (kind == PieceKind.Row && standing == PieceStanding.New && !knows(node["role"]!.GetValue<string>()))
                standing = PieceStanding.Differs; // the row of a role that nobody describes
            if (claim.Text.Length > Statement.LongestText && ContentNodes.TextOf(node) is { } words)
            {
                standing = standing == PieceStanding.New ? PieceStanding.Differs : standing; // no statement may be so long: somebody must say it shorter
                node["text"] = PieceWords.Cut(words);
            }

            yield return new(
                IdOf(key, claim.Place, claim.Text), kind, key, against?.FieldFor(field, content) ?? field, claim.Place, TextOf(kind, claim, content, node), Item(kind, node), standing,
                grounding.AnchorsOf(claim), current,
                IsVerbatim: kind == PieceKind.Statement && Copying.IsVerbatim(claim.Text, [.. passages.Select(passage => passage.Hash)]));
        }
    }

    /// <summary>Names a piece within its import.</summary>
    public static string IdOf(string key, string place, string text) => SentenceHash.Of($"{key}\n{place}\n{text}");

    /// <summary>What sort of thing stands in a field.</summary>
    public static PieceKind KindOf(string field) => field switch
    {
        "skills" => PieceKind.Skill,
        "pay" => PieceKind.PayLabel,
        "pay.figures" => PieceKind.PayFigure,
        "demand" => PieceKind.Demand,
        "entry" => PieceKind.Seniority,
        "coding" => PieceKind.Coding,
        "rows" => PieceKind.Row,
        "proves" or "platforms" or "occupations" or "prerequisites" => PieceKind.Other,
        _ => PieceKind.Statement,
    };

    /// <summary>The item as it is put into an entry: of pay, its label alone.</summary>
    public static string Item(PieceKind kind, JsonNode node) => kind == PieceKind.PayLabel
        ? new JsonObject { ["sourceLabel"] = node["sourceLabel"]?.DeepClone(), ["grounds"] = node["grounds"]?.DeepClone() }.ToJsonString(ContentJson.Options)
        : node.ToJsonString(ContentJson.Options);

    private ImportPiece Title(string name, string key) => new(
        IdOf(key, "title", name), PieceKind.Title, key, "title", "title", name, "", PieceStanding.New, grounding.HeadingOf(name) is { } anchor ? [anchor] : []);

    private static string TextOf(PieceKind kind, Claim claim, IContent content, JsonNode node) => kind switch
    {
        PieceKind.PayFigure => PieceWords.Of(((RoleContent)content).Pay.Figures.First(figure => figure.InWords == claim.Text)),
        PieceKind.Demand => PieceWords.Of(((RoleContent)content).Demand),
        PieceKind.Skill => node["label"]?.GetValue<string>() is { } label && label != claim.Text ? label : claim.Text,
        PieceKind.Row => PieceWords.Of(node.Deserialize<ComparisonRow>(ContentJson.Options)!),
        _ => PieceWords.Cut(claim.Text),
    };
}
