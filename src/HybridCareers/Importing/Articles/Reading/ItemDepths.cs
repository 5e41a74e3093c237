namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Tells the depth of items from their indents.</summary>
internal sealed class ItemDepths(List<RawBlock> blocks)
{
    private readonly Stack<int> indents = new();
    private int seen = blocks.Count;

    /// <summary>The depth of an item that begins at a column; 0 = outermost.</summary>
    public int At(int indent)
    {
        // A paragraph between two items ends the list.
        if (blocks.Count > seen && blocks[^1].Kind != RawKind.Item)
            indents.Clear();
        seen = blocks.Count;
        while (indents.Count > 0 && indents.Peek() > indent)
            indents.Pop();
        if (indents.Count == 0 || indents.Peek() + 1 < indent)
            indents.Push(indent);
        return Math.Min(indents.Count - 1, ArticleLimits.Deepest);
    }
}
