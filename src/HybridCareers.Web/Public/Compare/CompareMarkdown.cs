using System.Globalization;
using System.Text;
using HybridCareers.Content;
using HybridCareers.Web.Hosting;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.Compare;

/// <summary>The comparison as Markdown: roles in columns, then the reader's own way to each; or the whole tables.</summary>
public static class CompareMarkdown
{
    /// <summary>The file.</summary>
    public static PageDownload Download { get; } = new(Urls.CompareMarkdown, "roles-compared.md", "text/markdown; charset=utf-8", (view, site) => Encoding.UTF8.GetBytes(Write((CompareView)view, site)))
    {
        Problem = view => CompareCsv.Problem((CompareView)view),
    };

    /// <summary>The text.</summary>
    public static string Write(CompareView view, PublicAddress site)
    {
        var text = new StringBuilder($"# {PlainMarkdown.Of(view.Head.Title)}\n");
        if (view.Roles.Count == 0)
        {
            foreach (var table in view.Tables)
                WriteTable(text, table);
        }
        else
        {
            WriteRoles(text, view, site);
        }

        return text.Append(CultureInfo.InvariantCulture, $"\nFrom <{site.Absolute(view.Head.Path)}>\n").ToString();
    }

    private static void WriteTable(StringBuilder text, ComparedTable table)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {PlainMarkdown.Of(table.Title)}\n\n");
        Row(text, table.Columns.Select(column => column.Label));
        Row(text, table.Columns.Select(_ => "---"), plain: false);
        foreach (var row in table.Rows)
        {
            Row(text, table.Columns.Select(column => column.Field switch
            {
                ComparisonField.Role => row.Label,
                ComparisonField.Skills => string.Join(", ", row.Skills.Select(skill => skill.Label)),
                ComparisonField.Pay => row.PayLabel ?? "",
                _ => row.DemandWord ?? "",
            }));
        }
    }

    private static void WriteRoles(StringBuilder text, CompareView view, PublicAddress site)
    {
        if (view.NotKnown.Count > 0)
            text.Append('\n').Append(PlainMarkdown.Of(NotKnownWords.Of(view.NotKnown))).Append('\n');
        text.Append('\n');
        Row(text, view.Roles.Select(role => $"[{PlainMarkdown.Of(role.Title)}]({site.Absolute(Urls.Role(role.Slug))})").Prepend("What is compared"), plain: false);
        Row(text, view.Roles.Select(_ => "---").Prepend("---"), plain: false);
        foreach (var column in CompareColumns.Of(view))
            Row(text, view.Roles.Select((_, at) => column.Cell(at) ?? "").Prepend(column.Head));
        text.Append("\n## Skills, role by role\n\n");
        var mine = view.Reach.Count > 0;
        Row(text, [.. (IEnumerable<string>)(mine ? ["Skill", "You"] : ["Skill"]), .. view.Roles.Select(role => role.Title)]);
        Row(text, Enumerable.Repeat("---", view.Roles.Count + (mine ? 2 : 1)), plain: false);
        foreach (var skill in view.Skills)
        {
            Row(text,
            [
                .. (IEnumerable<string>)(mine ? [skill.Title, ReachWords.Mine(skill)] : [skill.Title]),
                .. skill.Needs.Select(need => need is null ? "–" : need.Importance == Importance.Essential ? "essential" : "optional"),
            ]);
        }

        if (view.Order is { } order)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## What matters to you\n\n{PlainMarkdown.Of(WeighWords.Outcome(order))}\n\n");
            foreach (var flip in order.Flips)
                text.Append(CultureInfo.InvariantCulture, $"- {PlainMarkdown.Of(WeighWords.Flip(flip))}\n");
        }
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells, bool plain = true) =>
        text.Append("| ").AppendJoin(" | ", plain ? cells.Select(PlainMarkdown.Of) : cells).Append(" |\n");
}
