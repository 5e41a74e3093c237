using HybridCareers.Content;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Finds where an article contradicts itself.</summary>
internal static class ConflictFinder
{
    private static readonly string[] Superlatives = ["highest", "lowest", "among the best", "top of the market", "well above", "far above", "below average", "above average", "best paid", "best-paid", "poorly paid"];

    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12,
    };

    /// <summary>The conflicts, each once.</summary>
    public static IEnumerable<Conflict> In(Harvest harvest, Outline outline)
    {
        var tables = harvest.Comparisons.ConvertAll(table => (table.Content, Rows: table.Section.AllPassages().ToDictionary(passage => passage.Number)));
        return
        [
            .. tables.SelectMany(table => Titles(harvest, table.Content, table.Rows)),
            .. tables.SelectMany(table => Pay(harvest, table.Content, table.Rows)),
            .. tables.SelectMany(table => Scales(table.Content, table.Rows)),
            .. tables.SelectMany(table => Rows(harvest, table.Content, table.Rows)),
            .. Count(harvest, outline),
        ];
    }

    private static IEnumerable<Conflict> Titles(Harvest harvest, ComparisonContent table, Dictionary<int, Passage> passages) =>
        from row in table.Rows
        let role = harvest.Book.WithSlug(row.Role)
        where role is not null && !string.Equals(role.Title, row.Label, StringComparison.OrdinalIgnoreCase)
        select new Conflict(ConflictKind.TitlesDiffer, $"The heading says “{role.Title}”, the table “{row.Label}”.", [PassageOf(passages, row)]);

    private static IEnumerable<Conflict> Pay(Harvest harvest, ComparisonContent table, Dictionary<int, Passage> passages)
    {
        foreach (var row in table.Rows.Where(row => row.PayLabel is not null))
        {
            if (harvest.Book.WithSlug(row.Role) is not { } role)
                continue;
            var figures = Figures.PayReader.Read(row.PayLabel!);
            var against = role.PayPassages.Where(passage => figures.Count == 0 && Superlatives.Any(word => passage.Text.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
            if (against.Count > 0)
                yield return new(ConflictKind.LabelAgainstText, $"The table’s word for the pay of “{row.Label}” is “{row.PayLabel}”; the text ranks it.", [PassageOf(passages, row), .. against]);
            else if (figures.Count == 0 && role.PayLabel is { } own && !string.Equals(own.Label, row.PayLabel, StringComparison.OrdinalIgnoreCase))
                yield return new(ConflictKind.LabelAgainstText, $"The table’s word for the pay of “{row.Label}” is “{row.PayLabel}”, the section’s “{own.Label}”.", [PassageOf(passages, row)]);
            var other = role.PayFigures.FirstOrDefault(figure => figures.Any(amount => amount.Currency == figure.Currency && (amount.Period ?? PayPeriod.Year) == figure.Period && figure.Max is not null && amount.Max is not null && (amount.Min, amount.Max) != (figure.Min, figure.Max)));
            if (other is not null)
                yield return new(ConflictKind.FiguresDiffer, $"Table and text give different pay for “{row.Label}”.", [PassageOf(passages, row), .. role.PayPassages]);
        }
    }

    private static IEnumerable<Conflict> Scales(ComparisonContent table, Dictionary<int, Passage> passages)
    {
        var read = table.Rows.Where(row => row.DemandWord is not null).Select(row => (Row: row, Demand: Figures.DemandReader.Read(row.DemandWord, Evidence.Grounds.None))).ToList();
        var levels = read.Where(row => row.Demand is { Level: not DemandLevel.Unknown, Trend: DemandTrend.Unknown }).ToList();
        var trends = read.Where(row => row.Demand is { Level: DemandLevel.Unknown, Trend: not DemandTrend.Unknown }).ToList();
        if (levels.Count == 0 || trends.Count == 0)
            yield break;
        var column = table.Columns.First(column => column.Field == ComparisonField.Demand).Label;
        yield return new(
            ConflictKind.TwoScales, $"The column “{column}” tells some roles’ level ({Words(levels)}) and others’ direction ({Words(trends)}).",
            [.. read.Select(row => PassageOf(passages, row.Row))]);
    }

    private static string Words(IEnumerable<(ComparisonRow Row, Demand Demand)> rows) => string.Join(", ", rows.Select(row => row.Row.DemandWord).Distinct(StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<Conflict> Rows(Harvest harvest, ComparisonContent table, Dictionary<int, Passage> passages)
    {
        if (harvest.RoleSections.Count == 0)
            yield break;
        foreach (var row in table.Rows.Where(row => harvest.Book.WithSlug(row.Role) is null))
            yield return new(ConflictKind.RowAndSection, $"The table has a row for “{row.Label}”, the text no section.", [PassageOf(passages, row)]);
        var inTable = table.Rows.Select(row => row.Role).ToHashSet(StringComparer.Ordinal);
        foreach (var role in harvest.Roles.Where(role => !inTable.Contains(role.Slug)))
            yield return new(ConflictKind.RowAndSection, $"The text has a section for “{role.Title}”, the table no row.", []);
    }

    private static IEnumerable<Conflict> Count(Harvest harvest, Outline outline)
    {
        foreach (var heading in outline.Root.AllSections().Select(section => section.Heading).Prepend(outline.Title ?? ""))
        {
            var words = PhraseWords.Of(heading);
            if (Topics.Of(heading) != Topic.Roles || harvest.Roles.Count == 0 || JobTitles.Is(heading))
                continue;
            foreach (var (at, word) in words.Take(4).Index())
            {
                if (!CountsRoles(words.Skip(at + 1)))
                    continue;
                var said = Numbers.TryGetValue(word, out var number) ? number : int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var digits) && digits is > 1 and < 100 ? digits : 0;
                if (said > 0 && said != harvest.Roles.Count)
                    yield return new(ConflictKind.CountDiffers, $"“{heading}” announces {said}; {harvest.Roles.Count} are described.", []);
            }
        }
    }

    // "Seven hundred words on three jobs" are three.
    private static bool CountsRoles(IEnumerable<string> behind)
    {
        foreach (var word in behind.Take(8))
        {
            if (word is "on" or "in" or "for" or "with" or "from" or "about" or "to" or "minutes" or "years" or "words" or "reasons" or "ways" or "steps" || Numbers.ContainsKey(word))
                return false;
            if (word is "role" or "roles" or "jobs" or "careers" or "positions" or "occupations" or "professions" or "paths" or "titles" or "people")
                return true;
        }

        return false;
    }

    private static Passage PassageOf(Dictionary<int, Passage> passages, ComparisonRow row) => passages[row.Grounds.Cites[0].Sentence!.Value];
}
