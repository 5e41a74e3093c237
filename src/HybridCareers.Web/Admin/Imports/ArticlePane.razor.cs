using HybridCareers.Drafts.Imports;
using Microsoft.AspNetCore.Components;

namespace HybridCareers.Web.Admin.Imports;

/// <summary>One part of an article at a time: an article of two megabytes has tens of thousands of sentences.</summary>
public sealed partial class ArticlePane
{
    /// <summary>Rows of a part.</summary>
    internal const int Size = 120;

    private const int Longest = 4_000;

    private (ImportSheet? Sheet, int Page) drawn;

    /// <summary>The sheet.</summary>
    [Parameter, EditorRequired]
    public ImportSheet Sheet { get; set; } = default!;

    /// <summary>A row that must be in the part shown.</summary>
    [Parameter]
    public int At { get; set; }

    /// <summary>Shows the part with a row.</summary>
    [Parameter]
    public EventCallback<int> Turn { get; set; }

    /// <summary>A sentence was chosen.</summary>
    [Parameter]
    public EventCallback<CoverageRow> Choose { get; set; }

    private int Parts => Math.Max((Sheet.Coverage.Count + Size - 1) / Size, 1);

    private int Page => Math.Clamp(At / Size, 0, Parts - 1);

    private IEnumerable<(CoverageRow? Heading, List<CoverageRow> Rows)> Sections
    {
        get
        {
            (CoverageRow? Heading, List<CoverageRow> Rows) section = (null, []);
            foreach (var row in Sheet.Coverage.Skip(Page * Size).Take(Size))
            {
                if (row.Number > 0)
                {
                    section.Rows.Add(row);
                    continue;
                }

                if (section.Heading is not null || section.Rows.Count > 0)
                    yield return section;
                section = (row, []);
            }

            yield return section;
        }
    }

    /// <inheritdoc />
    protected override bool ShouldRender()
    {
        // Decisions do not change the article: thousands of nodes need not be compared for each.
        if (drawn == (Sheet, Page))
            return false;
        drawn = (Sheet, Page);
        return true;
    }

    private static string Shortened(string text) => text.Length <= Longest ? text : $"{text[..Longest]} […and {text.Length - Longest:N0} characters more]";
}
