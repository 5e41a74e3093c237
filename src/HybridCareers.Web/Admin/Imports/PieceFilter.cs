using HybridCareers.Drafts.Imports;

namespace HybridCareers.Web.Admin.Imports;

/// <summary>Which pieces of an import are shown.</summary>
public enum PieceFilter
{
    /// <summary>Those about which nobody has decided.</summary>
    Open,

    /// <summary>All, also what the portal says already.</summary>
    All,

    /// <summary>Those where the portal says something else.</summary>
    Differs,

    /// <summary>Those that rest on a passage in conflict.</summary>
    Conflicts,

    /// <summary>Those that repeat their passage word for word.</summary>
    Verbatim,

    /// <summary>Those whose passage changed or went.</summary>
    SourceChanged,

    /// <summary>Those that somebody rejected.</summary>
    Rejected,
}

/// <summary>What is asked of the pieces, as the address has it.</summary>
/// <param name="Entry">Key of the entry; <c>null</c> = every entry.</param>
/// <param name="Show">Which of them.</param>
/// <param name="Part">Which page, from 1.</param>
public sealed record PieceQuestion(string? Entry, PieceFilter Show, int Part)
{
    /// <summary>Pieces on a page.</summary>
    public const int Size = 30;

    /// <summary>Reads the address's words; what means nothing counts as not said.</summary>
    public static PieceQuestion Of(string? entry, string? show, int? part) => new(
        string.IsNullOrEmpty(entry) ? null : entry, Enum.TryParse<PieceFilter>(show, true, out var filter) && Enum.IsDefined(filter) ? filter : PieceFilter.Open, Math.Clamp(part ?? 1, 1, 1_000_000));

    /// <summary>The words for the address.</summary>
    public string Query => "?show=" + Show + (Entry is null ? "" : $"&entry={Uri.EscapeDataString(Entry)}") + (Part > 1 ? $"&part={Part}" : "");

    /// <summary>The words for the other entries, kinds or pages of an import.</summary>
    public string At(Guid import) => Urls.Import(import) + Query;
}
