using System.Collections.Concurrent;
using System.Globalization;
using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.Match;

/// <summary>The words of a match.</summary>
public static class MatchWords
{
    private static readonly string[] Levels = ["level not given", "level 1", "level 2", "level 3", "level 4"];

    // By weight, share of the level in hundredths and nearness, made when first wanted: a page shows a hundred sums, and there are few.
    private static readonly ConcurrentDictionary<(decimal Of, decimal Share, Nearness Nearness), string> Sums = new();

    /// <summary>A level in short: "level 3"; "level not given".</summary>
    public static string Level(ProficiencyLevel level) => Levels[(int)level];

    /// <summary>How a requirement is asked for: "essential, level 3"; "optional".</summary>
    public static string Asked(TermRow term) => (term.Importance, term.Level) switch
    {
        (Importance.Essential, ProficiencyLevel.NotStated) => "essential",
        (Importance.Essential, var level) => "essential, " + Level(level),
        (_, ProficiencyLevel.NotStated) => "optional",
        (_, var level) => "optional, " + Level(level),
    };

    /// <summary>Why a requirement counts as it does, in a sentence.</summary>
    public static string Why(TermRow term)
    {
        if (term.By is not { } by)
            return term.SpentOn is { } other ? $"You have it, but it counts for {other}, where it is worth more." : "You have nothing that counts for it.";
        var near = term.Nearness switch
        {
            Nearness.Same => $"You have it ({Level(by.Level)}).",
            Nearness.Broader => $"You have {by.Name} ({Level(by.Level)}), which it is part of.",
            Nearness.Narrower => $"You have {by.Name} ({Level(by.Level)}), which is part of it.",
            _ => $"You have {by.Name} ({Level(by.Level)}), which is related.",
        };
        if (term.SpentOn is { } spentOn)
            near += $" You have {term.Name} as well, but it counts for {spentOn}: together they are worth more that way.";
        return term.Level == ProficiencyLevel.NotStated ? $"{near} The role states no level, so any counts."
            : by.Level == ProficiencyLevel.NotStated ? $"{near} The role asks for level {(int)term.Level}; without a level of yours, 2 is assumed."
            : $"{near} The role asks for level {(int)term.Level}.";
    }

    /// <summary>The arithmetic of a requirement: "1 × 1 × 0.6 = 0.6 of 1".</summary>
    public static string Sum(TermRow term) => term.By is null
        ? term.Importance == Importance.Essential ? "0 of 1" : "0 of 0.3"
        : Sums.GetOrAdd((term.Of, term.LevelShare, term.Nearness!.Value), static (key, counts) =>
            $"{Number(key.Of)} × {Number(key.Share)} × {Number(Worth.Credit(key.Nearness) / 10m)} = {Number(counts)} of {Number(key.Of)}", term.Counts);

    /// <summary>"add Rust at level 3"; "add Rust".</summary>
    public static string Add(AdditionRow addition) =>
        addition.Level == ProficiencyLevel.NotStated ? addition.Name : $"{addition.Name} at level {(int)addition.Level}";

    /// <summary>What a state is called, with a sign for those who look.</summary>
    public static string State(TermState state) => state switch { TermState.Met => "✓ Met", TermState.Partly => "◐ In part", TermState.Elsewhere => "◇ Counted elsewhere", _ => "○ Missing" };

    /// <summary>A requirement with what pays for it, where that is another skill, or with what it counts for instead.</summary>
    public static string Name(TermRow term) => term.State switch
    {
        TermState.Partly when term.By!.Slug != term.Slug => $"{term.Name} (through {term.By.Name})",
        TermState.Elsewhere => $"{term.Name} (for {term.SpentOn})",
        _ => term.Name,
    };

    /// <summary>A number with as many decimals as it has.</summary>
    public static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The choices of the filter by code: value, name, chosen.</summary>
    public static IEnumerable<(string Value, string Name, bool Chosen)> Codings(MatchAddress asked) =>
        Enum.GetValues<CodingNeed>().Select(need => (UrlChoices.NameOf(need), Say.Coding(need), asked.Coding == need));

    /// <summary>The choices of the filter by entry level: value, name, chosen.</summary>
    public static IEnumerable<(string Value, string Name, bool Chosen)> Entries(MatchAddress asked) =>
        Enum.GetValues<EntryLevel>().Select(level => (UrlChoices.NameOf(level), Say.Entry(level), asked.Entry == level));

    /// <summary>Who was left out and why, a sentence for each reason.</summary>
    public static IEnumerable<string> LeftOut(MatchView view)
    {
        if (view.FilteredOut > 0)
            yield return $"Your filters left out {Say.Count(view.FilteredOut, "role")}{(view.FilteredUnknown > 0 ? $", {Say.Number(view.FilteredUnknown)} of them only because it is not known" : "")}.";
        if (view.TooLittleKnown > 0)
            yield return $"Not enough information: of {Say.Count(view.TooLittleKnown, "role")} we know fewer than three essential skills, so no figure is said.";
        if (view.NothingShared > 0)
            yield return $"With {Say.Count(view.NothingShared, "role")} your skills have nothing in common.";
        if (view.Total > MatchView.Most)
            yield return $"{Say.Number(view.Total)} roles share something with your skills; the best {MatchView.Most} are shown.";
    }
}
