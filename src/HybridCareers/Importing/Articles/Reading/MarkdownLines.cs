using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Reads the words of a Markdown paragraph line by line.</summary>
internal sealed class MarkdownLines
{
    private const string Check = "[!";

    private static readonly string[] Silent = ["script", "style", "iframe", "noscript", "template", "textarea", "title"];

    // "*Cheap imaging* – A scanner now costs …" begins with its name, though it is not bold.
    private static readonly List<string> Signs = [":", " – ", " — ", " - "];
    private readonly List<Line> lines = [];
    private readonly LineBuilder line = new();

    /// <summary>The lines in order; a line without words is empty.</summary>
    public static IReadOnlyList<Line> Of(ContainerInline? inlines)
    {
        var reader = new MarkdownLines();
        if (inlines is not null)
            reader.Walk(inlines, inLink: false);
        reader.lines.Add(reader.line.Take());
        return [.. reader.lines.Where(line => !line.Text.StartsWith(Check, StringComparison.Ordinal) || !line.Text.EndsWith(']'))];
    }

    private void Walk(ContainerInline parent, bool inLink)
    {
        string? silent = null;
        foreach (var inline in parent)
        {
            // What stands between the tags of a script or style is never read as words.
            if (silent is not null)
            {
                silent = inline is HtmlInline end && end.Tag.StartsWith("</" + silent, StringComparison.OrdinalIgnoreCase) ? null : silent;
                continue;
            }

            silent = (inline as HtmlInline)?.Tag is { } tag ? Array.Find(Silent, name => tag.StartsWith("<" + name, StringComparison.OrdinalIgnoreCase)) : null;
            switch (inline)
            {
                case LineBreakInline:
                    lines.Add(line.Take());
                    break;
                case LiteralInline literal:
                    Add(literal.Content.AsSpan(), inLink);
                    break;
                case CodeInline code:
                    Add(code.Content, inLink);
                    break;
                case HtmlEntityInline entity:
                    Add(entity.Transcoded.AsSpan(), inLink);
                    break;
                case AutolinkInline address:
                    line.AddLink(address.Url);
                    break;
                case LinkInline { IsImage: true } or TaskList:
                    break;
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    lines.Add(line.Take());
                    break;
                case EmphasisInline { DelimiterCount: >= 2 } bold:
                    Bold(bold, inLink);
                    break;
                case EmphasisInline { NextSibling: LiteralInline rest } name when Signs.Exists(sign => rest.Content.AsSpan().StartsWith(sign)):
                    Bold(name, inLink);
                    break;
                case EmphasisInline { LastChild: LiteralInline { Content: var end } } label when line.IsEmpty && end.AsSpan().EndsWith(":"):
                    Bold(label, inLink);
                    break;
                case ContainerInline container:
                    Walk(container, inLink || container is LinkInline);
                    break;
            }
        }
    }

    private void Bold(EmphasisInline bold, bool inLink)
    {
        var begins = line.IsEmpty;
        Walk(bold, inLink);
        if (begins)
            line.EndLead();
    }

    private void Add(ReadOnlySpan<char> piece, bool inLink)
    {
        if (inLink)
            line.AddLink(piece);
        else
            line.Add(piece);
    }
}
