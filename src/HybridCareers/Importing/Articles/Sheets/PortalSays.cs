using System.Globalization;
using System.Text.Json.Nodes;
using HybridCareers.Content;
using HybridCareers.Drafts.Imports;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Sheets;

/// <summary>What an entry of the portal says already of an article's passages.</summary>
internal sealed class PortalSays
{
    private readonly PortalEntry entry;
    private readonly Grounding grounding;
    private readonly JsonObject nodes;
    private readonly Dictionary<string, Claim> byPlace;
    private readonly HashSet<(string Field, string Text)> said;
    private readonly ILookup<string, Claim> cited;

    public PortalSays(PortalEntry entry, Grounding grounding)
    {
        (this.entry, this.grounding) = (entry, grounding);
        nodes = ContentNodes.Of(entry.Content);
        byPlace = entry.Content.Claims().DistinctBy(claim => claim.Place, StringComparer.Ordinal).ToDictionary(claim => claim.Place, StringComparer.Ordinal);
        said = [.. byPlace.Values.Select(claim => (ContentNodes.FieldOf(claim.Place), Fold(claim.Text)))];
        cited = entry.On(grounding.Source).ToLookup(pair => pair.Cite.Hash!, pair => pair.Claim, StringComparer.Ordinal);
    }

    /// <summary>How a claim of the article stands to it, and what it says at that place.</summary>
    public (PieceStanding Standing, string? Current) Of(Claim claim, PieceKind kind, string field, IReadOnlyList<Passage> passages) => kind switch
    {
        PieceKind.Skill => (byPlace.ContainsKey(claim.Place) ? PieceStanding.Covered : PieceStanding.New, null),
        PieceKind.PayLabel or PieceKind.Demand or PieceKind.Seniority or PieceKind.Coding => Value(claim, passages),
        PieceKind.Row => byPlace.GetValueOrDefault(claim.Place) is not { } row ? (PieceStanding.New, null)
            : IsSame(row.Text, claim.Text) || Cites(row, passages) ? (PieceStanding.Covered, null) : (PieceStanding.Differs, row.Text),
        _ => (IsSaid(claim, field, passages) ? PieceStanding.Covered : PieceStanding.New, null),
    };

    /// <summary>The list of this entry that holds what a list of the article's entry would hold.</summary>
    public string FieldFor(string field, IContent content)
    {
        if (ContentNodes.Find(nodes, field) is not null && !field.StartsWith("stages", StringComparison.Ordinal))
            return field;
        if (content is PathContent path && entry.Content is PathContent own && field.StartsWith("stages[", StringComparison.Ordinal)
            && int.TryParse(field.AsSpan(7, field.IndexOf(']', StringComparison.Ordinal) - 7), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var kind = path.Stages[number - 1].Kind;
            for (var at = 0; at < own.Stages.Count; at++)
            {
                if (own.Stages[at].Kind == kind)
                    return $"stages[{at + 1}].intro";
            }
        }

        return StatementLists.First(entry.Content);
    }

    private (PieceStanding Standing, string? Current) Value(Claim claim, IReadOnlyList<Passage> passages) => byPlace.GetValueOrDefault(claim.Place) switch
    {
        null => (PieceStanding.New, null),
        var there when IsSame(there.Text, claim.Text) || Cites(there, passages) => (PieceStanding.Covered, null),
        var there => (PieceStanding.Differs, there.Text),
    };

    private bool IsSaid(Claim claim, string field, IReadOnlyList<Passage> passages) =>
        said.Contains((field, Fold(claim.Text)))
        || (field == "alternateTitles" && IsSame(entry.Content.Name, claim.Text))
        || (passages.Count > 0 && passages.All(passage => Claims(passage).Any()));

    private bool Cites(Claim claim, IReadOnlyList<Passage> passages) => passages.Any(passage => Claims(passage).Contains(claim));

    private IEnumerable<Claim> Claims(Passage passage) => cited[passage.Hash].Concat(cited[grounding.FormerHash(passage.Hash)]);

    private static bool IsSame(string one, string other) => Fold(one) == Fold(other);

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.').ToUpperInvariant();
}
