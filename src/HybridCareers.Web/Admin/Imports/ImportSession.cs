using HybridCareers.Content;
using HybridCareers.Drafts;
using HybridCareers.Drafts.Imports;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Editorial.Sources;
using HybridCareers.Evidence;
using HybridCareers.Web.Admin.Shell;

namespace HybridCareers.Web.Admin.Imports;

/// <summary>An import while somebody decides about it. Every decision is kept at once.</summary>
public sealed class ImportSession(ImportReader reader, SourceDesk desk, Me me)
{
    private Dictionary<string, PieceDecision> decisions = new(StringComparer.Ordinal);
    private Dictionary<string, ImportPiece> pieces = new(StringComparer.Ordinal);
    private Dictionary<string, SheetEntry> entries = new(StringComparer.Ordinal);
    private Dictionary<PieceFilter, int> counts = [];
    private (string? Entry, PieceFilter Show, IReadOnlyList<ImportPiece> Found)? held;

    /// <summary>How it stands.</summary>
    public ImportRow Row { get; private set; } = default!;

    /// <summary>What it proposes.</summary>
    public ImportSheet Sheet { get; private set; } = default!;

    /// <summary>Whether the source's sentences may be repeated.</summary>
    public Permitted Verbatim { get; private set; }

    /// <summary>Words that were typed in this browser and not accepted, by piece: what is left of a page that was lost.</summary>
    public Dictionary<string, string> Typed { get; } = new(StringComparer.Ordinal);

    /// <summary>Names the words of a piece in the browser: another member's are not shown.</summary>
    public string WordsOf(string piece) => $"{me.Id}/{Row.Id}/{piece}";

    /// <summary>What came of finishing it here; <c>null</c> = it was not finished here.</summary>
    public ImportFinished? Finished { get; private set; }

    /// <summary>How it shall be ended, while that is thought about.</summary>
    public FinishWish Wish { get; private set; } = new("");

    /// <summary>True where it was cancelled here: it is there no more.</summary>
    public bool IsGone { get; private set; }

    /// <summary>True while pieces can be decided.</summary>
    public bool IsOpen => Row.State == ImportState.Open;

    /// <summary>Reads it.</summary>
    /// <returns>False where there is none.</returns>
    public async Task<bool> OpenAsync(Guid id)
    {
        if (await reader.OpenAsync(id) is not { } found)
            return false;
        (Row, Sheet, Verbatim) = (found.Row, found.Sheet, found.Verbatim);
        decisions = new(found.Decisions, StringComparer.Ordinal);
        pieces = Sheet.Pieces.ToDictionary(piece => piece.Id, StringComparer.Ordinal);
        entries = Sheet.Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        Count();
        if (Wish.Name.Length == 0)
            Wish = new($"Import of {Row.Title}");
        return true;
    }

    /// <summary>The piece with an id.</summary>
    public ImportPiece? Find(string id) => pieces.GetValueOrDefault(id);

    /// <summary>The entry with a key; one of that name where the sheet has none.</summary>
    public SheetEntry EntryOf(string key) => entries.TryGetValue(key, out var entry) ? entry : new(default, key, key, null, []);

    /// <summary>What is decided about a piece.</summary>
    public PieceDecision DecisionOf(ImportPiece piece) => decisions.TryGetValue(piece.Id, out var there) ? there : new(piece.Id, PieceVerdict.Open);

    /// <summary>True where somebody should decide and nobody has.</summary>
    public bool IsUndecided(ImportPiece piece) => piece.Standing != PieceStanding.Covered && DecisionOf(piece).Verdict == PieceVerdict.Open;

    /// <summary>How many pieces a filter shows in all entries.</summary>
    public int CountOf(PieceFilter filter) => counts.GetValueOrDefault(filter);

    /// <summary>The conflicts that a piece has part in.</summary>
    public IEnumerable<SheetConflict> ConflictsOf(ImportPiece piece) => piece.Anchors.Where(anchor => anchor.Passage >= 0 && anchor.Passage < Sheet.Coverage.Count)
        .SelectMany(anchor => Sheet.Coverage[anchor.Passage].Conflicts).Distinct().Where(number => number >= 0 && number < Sheet.Conflicts.Count).Select(number => Sheet.Conflicts[number]);

    /// <summary>
    /// The pieces that a question asks for. The list stays as it is while pieces are decided, so that nothing jumps under the hands; it is made anew
    /// where something else is asked for.
    /// </summary>
    /// <param name="asked">The question.</param>
    /// <param name="anew">True where it is made anew in any case.</param>
    public IReadOnlyList<ImportPiece> List(PieceQuestion asked, bool anew = false)
    {
        if (anew || held is not { } there || there.Entry != asked.Entry || there.Show != asked.Show)
            held = there = (asked.Entry, asked.Show, [.. Sheet.Pieces.Where(piece => (asked.Entry is null || piece.Entry == asked.Entry) && Shows(asked.Show, piece))]);
        return there.Found;
    }

    /// <summary>The open pieces of an entry that change none of the portal's own words.</summary>
    public IReadOnlyList<ImportPiece> SafeOf(string entry) => [.. Sheet.Pieces.Where(piece => piece.Entry == entry && piece.IsSafe && IsUndecided(piece))];

    /// <summary>Decides about pieces.</summary>
    public async Task<Outcome> DecideAsync(params IReadOnlyList<PieceDecision> made)
    {
        var outcome = await desk.DecideAsync(new(me.Id, Row.Id, made) { SessionId = me.Session });
        if (outcome is PiecesDecided)
        {
            foreach (var decision in made)
                decisions[decision.Piece] = decision;
            Count();
        }

        return await AfterAsync(outcome);
    }

    /// <summary>Ends it: what was accepted becomes drafts in a bundle.</summary>
    public async Task<Outcome> FinishAsync()
    {
        var wish = Wish;
        var outcome = await desk.FinishAsync(new(wish.Command, me.Id, Row.Id, wish.Bundle, wish.Name.Trim(), wish.Rest, wish.HandIn, wish.Note.Trim()) { SessionId = me.Session });
        Finished = outcome as ImportFinished ?? Finished;
        return await AfterAsync(outcome);
    }

    /// <summary>Gives it up.</summary>
    public async Task<Outcome> CancelAsync()
    {
        var outcome = await desk.CancelAsync(new(Guid.CreateVersion7(), me.Id, Row.Id) { SessionId = me.Session });
        IsGone = outcome is ImportCancelled;
        return await AfterAsync(outcome);
    }

    /// <summary>True where a filter shows a piece.</summary>
    private bool Shows(PieceFilter filter, ImportPiece piece) => filter switch
    {
        PieceFilter.Open => IsUndecided(piece),
        PieceFilter.Differs => piece.Standing == PieceStanding.Differs,
        PieceFilter.Conflicts => ConflictsOf(piece).Any(),
        PieceFilter.Verbatim => piece.IsVerbatim && piece.Standing != PieceStanding.Covered,
        PieceFilter.SourceChanged => piece.Standing is PieceStanding.SourceChanged or PieceStanding.SourceGone,
        PieceFilter.Rejected => DecisionOf(piece).Verdict == PieceVerdict.Rejected,
        _ => true,
    };

    private void Count() => counts = Enum.GetValues<PieceFilter>().ToDictionary(filter => filter, filter => Sheet.Pieces.Count(piece => Shows(filter, piece)));

    private async Task<Outcome> AfterAsync(Outcome outcome)
    {
        if (outcome is ImportFinished or ImportEnded)
            await OpenAsync(Row.Id);
        return outcome;
    }
}

/// <summary>How an import shall be ended.</summary>
public sealed class FinishWish(string name)
{
    /// <summary>The command; it stays the same while it is tried again.</summary>
    public Guid Command { get; } = Guid.CreateVersion7();

    /// <summary>The bundle's id.</summary>
    public Guid Bundle { get; } = Guid.CreateVersion7();

    /// <summary>The bundle's name.</summary>
    public string Name { get; set; } = name.Length > DraftBundle.LongestName ? name[..DraftBundle.LongestName] : name;

    /// <summary>What the reviewer is told.</summary>
    public string Note { get; set; } = "";

    /// <summary>What happens to pieces about which nobody decided.</summary>
    public RestOfPieces Rest { get; set; } = RestOfPieces.LeaveOut;

    /// <summary>True where the bundle is handed in for review at once.</summary>
    public bool HandIn { get; set; }
}
