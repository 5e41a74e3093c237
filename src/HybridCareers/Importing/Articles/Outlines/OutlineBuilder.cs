using System.Text;
using HybridCareers.Importing.Articles.Reading;
using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Importing.Articles.Outlines;

/// <summary>Builds the tree of sections and the plain text in which places are counted.</summary>
internal sealed class OutlineBuilder(string? title, IReadOnlyDictionary<string, string> said)
{
    // Headings are 1 to 6; below them bold lines, labels and items, which end each other in this order.
    private const int BoldLevel = 7, LabelLevel = 8, ItemLevel = 10, TableLevel = 1_000;

    // "Build a project" names what stands below it; a longer item says something itself.
    private const int MostWordsOfName = 4;

    private readonly StringBuilder text = new();
    private readonly List<Open> open = [new(new("", [], SectionKind.Article, 0), false)];
    private readonly SentenceCounter sentences = new();
    private readonly Dictionary<string, int> tables = new(StringComparer.Ordinal);

    private sealed record Open(Section Section, bool EndsAtParagraph)
    {
        public bool EndsAtParagraph { get; set; } = EndsAtParagraph;
    }

    /// <summary>Builds the outline of the blocks.</summary>
    public Outline Build(IReadOnlyList<RawBlock> blocks)
    {
        for (var at = 0; at < blocks.Count; at++)
        {
            var block = blocks[at];
            if (block.Kind != RawKind.Row)
                End(section => section.Kind == SectionKind.Table);
            switch (block.Kind)
            {
                case RawKind.End:
                    End(section => section.Level >= block.Level);
                    break;
                case RawKind.Heading:
                    Heading(block);
                    break;
                case RawKind.Paragraph:
                case RawKind.Item when Subtitled.IsItem(blocks, at):
                    Paragraph(blocks, at);
                    break;
                case RawKind.Item:
                    Item(block, at + 1 < blocks.Count ? blocks[at + 1] : null);
                    break;
                case RawKind.Row:
                    Row(block);
                    break;
                default:
                    Add(block.Kind == RawKind.Code ? BlockKind.Code : BlockKind.Noise, block, 0);
                    break;
            }

            text.Append('\n');
        }

        return new(title, text.ToString(), open[0].Section, said);
    }

    private void Heading(RawBlock block)
    {
        if (block.Level == 0)
        {
            text.Append(block.Text);
            return;
        }

        End(section => section.Level >= block.Level);
        Begin(block, block.Text, SectionKind.Heading, block.Level, block.Text.Length);
        if (!block.Implied)
            text.Append(block.Text);
    }

    private void Paragraph(IReadOnlyList<RawBlock> blocks, int at)
    {
        var block = blocks[at];
        if (Noise.Is(block.Text, block.Line.Links))
        {
            Add(BlockKind.Noise, block, 0);
            return;
        }

        if (Label.Of(block.Line, isItem: false) is not { } label)
        {
            while (open[^1].EndsAtParagraph)
                open.RemoveAt(open.Count - 1);
            Add(BlockKind.Paragraph, block, 0);
            return;
        }

        var alone = label.RestAt >= block.Text.Length;
        // A line that is bold to its end is a heading; one with a colon, or a known label, may stand under it.
        var holds = alone || Subtitled.Is(blocks, at, label);
        var level = holds && block.Text[^1] != ':' && Facets.Of(label.Text) == Facet.None ? BoldLevel : LabelLevel;
        End(section => section.Level >= level);
        Begin(block, label.Text, SectionKind.Label, level, label.RestAt, endsAtParagraph: !holds);
        Rest(block, label);
    }

    private void Item(RawBlock block, RawBlock? next)
    {
        var level = ItemLevel + block.Level;
        End(section => section.Level >= level);
        var hasPart = next is { Kind: RawKind.Item } && next.Level > block.Level;
        if (Label.Of(block.Line, isItem: true) is { } label && (label.RestAt < block.Text.Length || hasPart || block.Text[^1] == ':'))
        {
            // "What they do: They count.", "- Skills: SQL": the list stands beside the label above it, which has its words.
            if (block.Level == 0 && open[^1] is { EndsAtParagraph: true, Section: { Kind: SectionKind.Label, Level: LabelLevel } above } && above.Parts.Any()
                && Facets.Of(label.Text) is var named && named != Facet.None && Facets.Of(above.Heading) is var held && held != Facet.None && (held != named || hasPart))
                End(section => section.Level >= LabelLevel);
            Begin(block, label.Text, SectionKind.Label, level, label.RestAt, endsAtParagraph: true);
            Rest(block, label);
        }
        else if (hasPart && HeadingText.IsLike(block.Text) && (Label.Of(next!.Line, isItem: true) is not null || (block.Text.AsSpan().Count(' ') < MostWordsOfName && !SaysItself(block.Text))))
        {
            Begin(block, block.Text, SectionKind.Label, level, block.Text.Length, endsAtParagraph: true, isItem: true);
            text.Append(block.Text);
        }
        else
        {
            Add(BlockKind.Item, block, 0);
            // A list has begun: the next paragraph is no part of the label above it.
            open[^1].EndsAtParagraph |= open[^1].Section.Level >= LabelLevel;
        }
    }

    // Under "Responsibilities" a short item with items of its own is one of them; elsewhere it names what stands below it.
    private bool SaysItself(string item) => Facets.Of(item) == Facet.None && Topics.Of(item) == Topic.None && (FacetAbove() switch
    {
        Facet.None => Topics.Of(open[^1].Section.Heading) is Topic.Overview or Topic.Closing,
        Facet.Skills or Facet.OptionalSkills or Facet.Summary => false,
        _ => true,
    });

    private Facet FacetAbove()
    {
        for (var at = open.Count - 1; at > 0; at--)
        {
            if (Facets.Of(open[at].Section.Heading) is var facet && facet != Facet.None)
                return facet;
        }

        return Facet.None;
    }

    private void Row(RawBlock block)
    {
        if (block.StartsTable)
            End(section => section.Kind == SectionKind.Table);
        if (open[^1].Section.Kind != SectionKind.Table)
        {
            var key = string.Join('\u001F', open[^1].Section.Path);
            var number = tables[key] = tables.GetValueOrDefault(key) + 1;
            Begin(block with { Implied = true }, number == 1 ? "Table" : $"Table {number}", SectionKind.Table, TableLevel, 0, endsAtParagraph: true);
        }

        Add(BlockKind.Row, block, 0);
    }

    private void Rest(RawBlock block, Label label)
    {
        if (label.RestAt < block.Text.Length)
            Add(BlockKind.Paragraph, block, label.RestAt);
        else
            text.Append(block.Text);
    }

    private void Begin(RawBlock block, string heading, SectionKind kind, int level, int length, bool endsAtParagraph = false, bool isItem = false)
    {
        var (name, number, saysRole) = HeadingText.Of(heading);
        var parent = open[^1].Section;
        var section = new Section(name, [.. parent.Path, name], kind, level)
        {
            Number = number ?? block.Number,
            SaysRole = saysRole,
            IsItem = isItem,
            Start = block.Implied ? -1 : text.Length,
            Length = block.Implied ? 0 : length,
        };
        parent.Add(section);
        open.Add(new(section, endsAtParagraph));
    }

    private void Add(BlockKind kind, RawBlock block, int from)
    {
        var start = text.Length + from;
        var words = block.Text[from..];
        text.Append(block.Text);
        var section = open[^1].Section;
        section.Add(new Block(kind, words, start, sentences.Of(kind, words, start, section.Path))
        {
            Depth = block.Kind == RawKind.Item ? block.Level : 0,
            Number = block.Number,
            Cells = block.Cells ?? [],
            IsHeader = block.IsHeader,
        });
    }

    private void End(Func<Section, bool> which)
    {
        while (open.Count > 1 && which(open[^1].Section))
            open.RemoveAt(open.Count - 1);
    }
}
