namespace HybridCareers.Importing.Articles.Outlines;

/// <summary>What a section holds: blocks and sections, in the order of the article.</summary>
public interface IPart;

/// <summary>A heading or label and what stands under it.</summary>
public sealed class Section : IPart
{
    private readonly List<IPart> parts = [];

    internal Section(string heading, IReadOnlyList<string> path, SectionKind kind, int level)
    {
        Heading = heading;
        Path = path;
        Kind = kind;
        Level = level;
    }

    /// <summary>The heading without number, emoji and colon; empty for the article itself.</summary>
    public string Heading { get; }

    /// <summary>Headings that lead here, this one included; the article's title is not among them.</summary>
    public IReadOnlyList<string> Path { get; }

    /// <summary>What opened it.</summary>
    public SectionKind Kind { get; }

    /// <summary>How deep it stands: 1 to 6 for headings, more for labels.</summary>
    public int Level { get; }

    /// <summary>The number before the heading; <c>null</c> = none.</summary>
    public int? Number { get; init; }

    /// <summary>The heading says itself that it names a role.</summary>
    public bool SaysRole { get; init; }

    /// <summary>It is an item that has items of its own.</summary>
    public bool IsItem { get; init; }

    /// <summary>Where the heading begins in the outline's text; −1 = it does not stand there.</summary>
    public int Start { get; init; } = -1;

    /// <summary>Length of the heading there, with number and colon.</summary>
    public int Length { get; init; }

    /// <summary>Blocks and sections in order.</summary>
    public IReadOnlyList<IPart> Parts => parts;

    /// <summary>The sections directly in it.</summary>
    public IEnumerable<Section> Sections => parts.OfType<Section>();

    /// <summary>The blocks directly in it.</summary>
    public IEnumerable<Block> Blocks => parts.OfType<Block>();

    /// <summary>The blocks in it and in its sections, in order.</summary>
    public IEnumerable<Block> AllBlocks() => parts.SelectMany(part => part is Section section ? section.AllBlocks() : [(Block)part]);

    /// <summary>The sections in it at any depth, in order.</summary>
    public IEnumerable<Section> AllSections() => Sections.SelectMany(section => section.AllSections().Prepend(section));

    /// <summary>The sentences in it, in order.</summary>
    public IEnumerable<Passage> AllPassages() => AllBlocks().SelectMany(block => block.Passages);

    internal void Add(IPart part) => parts.Add(part);
}

/// <summary>What opens a section.</summary>
public enum SectionKind { Article, Heading, Label, Table }

/// <summary>A paragraph, an item or a row.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Text">Its words without mark and label.</param>
/// <param name="Start">Where it begins in the outline's text.</param>
/// <param name="Passages">Its sentences; a row is one.</param>
public sealed record Block(BlockKind Kind, string Text, int Start, IReadOnlyList<Passage> Passages) : IPart
{
    /// <summary>Depth of an item, from 0.</summary>
    public int Depth { get; init; }

    /// <summary>Number of an item; <c>null</c> = a bullet.</summary>
    public int? Number { get; init; }

    /// <summary>Cells of a row; empty where they stand together.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];

    /// <summary>A row of column headings.</summary>
    public bool IsHeader { get; init; }
}

/// <summary>What sort of block it is.</summary>
public enum BlockKind { Paragraph, Item, Row, Code, Noise }
