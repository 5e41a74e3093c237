using System.Globalization;
using System.Text;
using HybridCareers.Drafts.Imports;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Admin.Imports;

/// <summary>The desk's words for imports and what they propose.</summary>
public static class PieceWords
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["day"] = "A day's work", ["alternateTitles"] = "Other titles", ["distinction"] = "What sets it apart", ["skillRemarks"] = "On the skills as a whole",
        ["feeders"] = "Where people come from", ["nextPositions"] = "Where it leads", ["careerRemarks"] = "On the career path", ["entry"] = "Seniority",
        ["provedWrongBy"] = "What would prove it wrong", ["proves"] = "Skills proved", ["skills"] = "Skills and tools",
    };

    /// <summary>"A day's work"; "Stages 2 › Intro".</summary>
    /// <param name="field">A field's path, its list numbers from 0.</param>
    public static string Field(string field) => string.Join(" › ", field.Split('.').Select(Step));

    /// <summary>"Role Data analyst".</summary>
    public static string Of(SheetEntry entry) => $"{Kinds.One(entry.Kind)}: {entry.Name}";

    /// <summary>Where a decision moves a piece: entry and field in words.</summary>
    public static string Target(ImportSession session, string moveTo) => moveTo.Split(' ', 2) is [var entry, var field] ? $"{Of(session.EntryOf(entry))} › {Field(field)}" : moveTo;

    /// <summary>How an import stands.</summary>
    public static string Of(ImportState state) => state switch
    {
        ImportState.Open => "waits for decisions",
        ImportState.Finished => "finished",
        _ => "cancelled",
    };

    /// <summary>A filter, as its link says it.</summary>
    public static string Of(PieceFilter filter) => filter switch
    {
        PieceFilter.Open => "To decide",
        PieceFilter.Differs => "Differs",
        PieceFilter.Conflicts => "In conflict",
        PieceFilter.Verbatim => "Word for word",
        PieceFilter.SourceChanged => "Source changed",
        PieceFilter.Rejected => "Rejected",
        _ => "All",
    };

    /// <summary>How a piece stands, with a sign.</summary>
    public static (string Sign, string Words) Of(PieceStanding standing) => standing switch
    {
        PieceStanding.Covered => ("=", "the portal says it already"),
        PieceStanding.Differs => ("≠", "the portal says something else"),
        PieceStanding.SourceChanged => ("△", "the source says it otherwise now"),
        PieceStanding.SourceGone => ("▽", "the source does not say it any more"),
        _ => ("+", "new"),
    };

    /// <summary>What is decided, with a sign.</summary>
    public static (string Sign, string Words) Of(PieceVerdict verdict) => verdict switch
    {
        PieceVerdict.Accepted => ("✓", "accepted"),
        PieceVerdict.Rejected => ("✗", "rejected"),
        _ => ("○", "to decide"),
    };

    /// <summary>What became of a sentence, with a sign.</summary>
    public static (string Sign, string Words) Of(SentenceState state) => state switch
    {
        SentenceState.Used => ("✓", "used"),
        SentenceState.InConflict => ("⚠", "in conflict"),
        _ => ("–", "not used"),
    };

    /// <summary>What accepting does; <c>null</c> where the word says enough.</summary>
    public static string? Accepting(ImportPiece piece) => piece switch
    {
        { Standing: PieceStanding.Differs } => "Accept puts the article's words in place of the portal's; reject leaves the portal's.",
        { Standing: PieceStanding.SourceGone } => "Accept takes the statement out; reject leaves it as it is.",
        { Standing: PieceStanding.SourceChanged, OwnWords: true } => "The portal says it in words of its own: accept keeps them and cites the new passage. Change writes other words.",
        { Standing: PieceStanding.SourceChanged } => "The portal followed the source: accept takes the new words.",
        _ => null,
    };

    private static string Step(string step)
    {
        var at = step.IndexOf('[', StringComparison.Ordinal);
        var name = at < 0 ? step : step[..at];
        var number = at > 0 && int.TryParse(step.AsSpan(at + 1, Math.Max(step.Length - at - 2, 0)), CultureInfo.InvariantCulture, out var n) ? $" {n + 1}" : at > 0 ? " " + step[(at + 1)..].TrimEnd(']') : "";
        return (Fields.TryGetValue(name, out var word) ? word : Split(name)) + number;
    }

    private static string Split(string member)
    {
        var text = new StringBuilder(member.Length + 4);
        foreach (var letter in member)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
                text.Append(' ').Append(char.ToLowerInvariant(letter));
            else
                text.Append(text.Length == 0 ? char.ToUpperInvariant(letter) : letter);
        }

        return text.ToString();
    }
}
