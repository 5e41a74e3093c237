using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts.Imports;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Sources;

/// <summary>Keeps what editors decide about pieces, at once and without a line of activity, as the text is kept that somebody types.</summary>
internal static class ImportDecisions
{
    private const int MostAtOnce = 10_000;

    /// <summary>Keeps decisions; the last one about a piece holds.</summary>
    public static async Task<Outcome> KeepAsync(CareersDb db, DecidePieces command, DateTimeOffset now, CancellationToken ct)
    {
        if (ProblemOf(command.Decisions) is { } problem)
            return problem;
        if (await EndAsync(db, command.ImportId, ct) is { } ended)
            return ended;
        try
        {
            await WriteAsync(db, command, now, ct);
        }
        catch (DbUpdateException error) when (!db.IsAway(error))
        {
            // Somebody decided about the same piece at this moment, or gave the import up.
            db.ChangeTracker.Clear();
            if (await EndAsync(db, command.ImportId, ct) is { } late)
                return late;
            await WriteAsync(db, command, now, ct);
        }

        return new PiecesDecided(command.ImportId);
    }

    /// <summary>What to answer where nothing more can be decided; <c>null</c> = the import is open.</summary>
    private static async Task<Outcome?> EndAsync(CareersDb db, Guid id, CancellationToken ct)
    {
        var import = await db.ArticleImports.Where(import => import.Id == id).Select(import => new { import.State, import.BundleId }).SingleOrDefaultAsync(ct);
        return import switch
        {
            null => new NotFound("There is no such import."),
            { State: ImportState.Open } => null,
            _ => new ImportEnded(id, import.State, import.BundleId),
        };
    }

    private static async Task WriteAsync(CareersDb db, DecidePieces command, DateTimeOffset now, CancellationToken ct)
    {
        var pieces = command.Decisions.Select(decision => decision.Piece).ToList();
        var there = new Dictionary<string, ImportDecision>(StringComparer.Ordinal);
        foreach (var chunk in pieces.Chunk(500))
        {
            foreach (var row in await db.ImportDecisions.Where(row => row.ImportId == command.ImportId && chunk.Contains(row.Piece)).ToListAsync(ct))
                there[row.Piece] = row;
        }

        foreach (var decision in command.Decisions)
        {
            if (!there.TryGetValue(decision.Piece, out var row))
                db.ImportDecisions.Add(there[decision.Piece] = row = new() { ImportId = command.ImportId, Piece = decision.Piece });
            (row.Verdict, row.Text, row.MoveTo) = (decision.Verdict, decision.Text is null ? null : ComposedForm.Of(decision.Text), decision.MoveTo);
            (row.By, row.At) = (command.MemberId, now);
        }

        await db.SaveChangesAsync(ct);
    }

    private static Invalid? ProblemOf(IReadOnlyList<PieceDecision> decisions)
    {
        if (decisions.Count > MostAtOnce)
            return Invalid.At("decisions", $"At most {MostAtOnce} decisions are taken at once.");
        foreach (var decision in decisions)
        {
            if (decision.Piece.Length is 0 or > PieceDecision.LongestId || decision.MoveTo?.Length > PieceDecision.LongestId)
                return Invalid.At(decision.Piece, "There is no such piece, or no such place.");
            if (decision.Text is { } text && (string.IsNullOrWhiteSpace(text) ? "The text is empty: reject the piece instead." : TextRules.ProblemOf(ComposedForm.Of(text))) is { } problem)
                return Invalid.At(decision.Piece, problem);
        }

        return null;
    }
}
