using HybridCareers.Evidence;
using Microsoft.VisualBasic.FileIO;

namespace HybridCareers.Tests.Support;

/// <summary>The collected facts as they were written down, beside the repository.</summary>
public static class CollectedFacts
{
    /// <summary>The rows of a table by column; skips the test where it is absent.</summary>
    public static List<Dictionary<string, string>> Rows(string table)
    {
        using var csv = new TextFieldParser(Shared.PathOf($"data/facts/{table}.csv")) { Delimiters = [","], TrimWhiteSpace = false };
        var names = csv.ReadFields()!;
        var rows = new List<Dictionary<string, string>>();
        while (csv.ReadFields() is { } fields)
            rows.Add(names.Zip(fields).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
        return rows;
    }

    /// <summary>The mark that a row's letter stands for.</summary>
    public static EvidenceMark Mark(string letter) => letter switch
    {
        "P" => EvidenceMark.ReadAtSource,
        "D" => EvidenceMark.Counted,
        "L" => EvidenceMark.CuratedList,
        "T" => EvidenceMark.ThirdPartyOnly,
        _ => throw new InvalidDataException($"No mark is called {letter}."),
    };

    /// <summary>The check that a row's words stand for.</summary>
    public static AddressCheck Check(string words) => words switch
    {
        "exact in list" => AddressCheck.ExactInList,
        "page or repo seen" => AddressCheck.PageSeen,
        "open before publishing" => AddressCheck.NotOpened,
        "none" => AddressCheck.NotApplicable,
        _ => throw new InvalidDataException($"No check is called {words}."),
    };
}
