using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Importing.Articles.Outlines;
using HybridCareers.Importing.Figures;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Reads tables that compare roles, row by row, and gives each role what its row says.</summary>
internal sealed class TableReader(Harvest harvest)
{
    private readonly PayNotes pay = new(harvest.Cites);
    private HashSet<RoleDraft>? named;

    /// <summary>Reads a table; one without roles is left.</summary>
    public void Read(Section table, string heading)
    {
        var rows = TableRows.Of(table, harvest);
        if (rows is null)
            return;
        var alone = harvest.RoleSections.Count == 0;
        named = null;
        var made = rows.Rows.Select(row => Row(rows, row, alone)).OfType<ComparisonRow>().ToList();
        if (made.Count == 0)
            return;
        var columns = rows.Columns.Where(column => FieldOf(column.Holds) is not null).Select(column => new ComparisonColumn(FieldOf(column.Holds)!.Value, column.Label)).DistinctBy(column => column.Field).ToList();
        harvest.Comparisons.Add((new(heading, columns, made, []), table));
    }

    private ComparisonRow? Row(TableRows table, TableRow row, bool alone)
    {
        if (row.Cell(table, Column.Role) is not { Length: > 0 } label)
            return null;
        var role = harvest.Book.Named(label) ?? (alone ? null : Shortened(table, label)) ?? (alone ? harvest.Book.Add(label) : null);
        var passage = row.Passage;
        if (role is null)
            harvest.NamedRoles.Add(new(label, passage));
        var payLabel = row.Cell(table, Column.Pay);
        var demand = row.Cell(table, Column.Demand) is { } word && DemandNotes.Takes(table.Columns.First(column => column.Holds == Column.Demand).Label, word) ? HeadingText.Words(word) : null;
        if (role is not null)
            Tell(role, label, table, row, payLabel, demand);
        return new(role?.Slug ?? Slugs.Of(label), label, Skills(role, row.Cell(table, Column.Skills), row.PassageOf(table, Column.Skills)), payLabel, demand, row.Passages.Count == 0 ? harvest.Cites.Derived(passage) : new([.. row.Passages.Select(part => harvest.Cites.Of(part, CitationUse.Derived))]));
    }

    // "Avatar Director" for the "Avatar Performance Director", unless another row names that one.
    private RoleDraft? Shortened(TableRows table, string label)
    {
        if (harvest.Book.Shortened(label) is not { } role)
            return null;
        // Once for all rows of a table.
        named ??= [.. table.Rows.Select(row => row.Cell(table, Column.Role) is { } other ? harvest.Book.Named(other) : null).OfType<RoleDraft>()];
        return named.Contains(role) ? null : role;
    }

    private void Tell(RoleDraft role, string label, TableRows table, TableRow row, string? payLabel, string? demand)
    {
        if (!string.Equals(role.Title, label, StringComparison.OrdinalIgnoreCase))
            role.AlternateTitles.Add(harvest.Cites.Say(row.Passage, label));
        if (payLabel is { Length: > 0 } && role.PayLabel is null)
            pay.Label(role, row.PassageOf(table, Column.Pay), payLabel);
        else if (payLabel is not null)
            pay.More(role, row.PassageOf(table, Column.Pay), payLabel);
        if (row.Cell(table, Column.Education) is { } education && role.Education.Count == 0 && !string.Equals(education, "None", StringComparison.OrdinalIgnoreCase))
        {
            role.Education.Add(harvest.Cites.Say(row.PassageOf(table, Column.Education), education));
            role.SkillRemarks.Add(role.Education[^1]);
        }

        if (row.Cell(table, Column.Duties) is { } duties && role.Day.Count == 0)
            role.Day.AddRange(duties.Split("; ", ArticleLimits.MostEnumerated).Select(duty => harvest.Cites.Say(row.PassageOf(table, Column.Duties), duty.Trim())).Where(says => says.Text.Length > 0));
        if (row.Cell(table, Column.Next) is { } next && role.Next.Count == 0 && role.Career.Count == 0)
            role.Next.AddRange(CareerNotes.Titles(next).Select(title => harvest.Cites.Say(row.PassageOf(table, Column.Next), title)));
        if (row.Cell(table, Column.Summary) is { } summary && role.Summary.Count == 0)
            role.Summary.Add(harvest.Cites.Say(row.PassageOf(table, Column.Summary), summary));
        if (demand is { Length: > 0 } && role.Demand.SourceWord is null)
            role.Demand = DemandReader.Read(demand, harvest.Cites.Derived(row.PassageOf(table, Column.Demand), demand));
    }

    private IReadOnlyList<LabelledSkill> Skills(RoleDraft? role, string? cell, Passage passage)
    {
        if (cell is null)
            return [];
        var mentions = harvest.Vocabulary.Skills.Find(cell);
        if (role is { HasAsks: false })
            harvest.Asks.AddRange(SkillAsks.Terms(role, passage with { Text = cell }, mentions));
        foreach (var mention in mentions)
            role?.Ask(new(mention.Skill, Importance.Essential, harvest.Cites.Derived(passage, mention.Text), Label: mention.Text));
        if (role is not null)
            role.HasAsks = true;
        foreach (var term in SkillAsks.Unknown(cell, mentions))
            harvest.Proposals.Add(new(term, role?.Slug ?? "", passage));
        return [.. mentions.Select(mention => new LabelledSkill(mention.Skill, mention.Text)).DistinctBy(skill => skill.Skill, StringComparer.Ordinal)];
    }

    private static ComparisonField? FieldOf(Column column) => column switch
    {
        Column.Role => ComparisonField.Role,
        Column.Skills => ComparisonField.Skills,
        Column.Pay => ComparisonField.Pay,
        Column.Demand => ComparisonField.Demand,
        _ => null,
    };
}
