using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Web.Shared.Writing;
using Microsoft.AspNetCore.Components;

namespace HybridCareers.Web.Shared.Evidence;

/// <summary>Statements with the numbers of their sources, each text in one piece: parts and components for each would cost more than the page.</summary>
public static class Says
{
    /// <summary>The small numbers after a statement that lead to its sources.</summary>
    public static RenderFragment Who(Grounds grounds, Footnotes notes)
    {
        if (!grounds.IsUnverified && notes.NumbersOf(grounds) is var numbers and { Length: 0 or 1 })
            return numbers.Length == 0 ? Markup.Nothing : Marks.Of(numbers[0]);
        var text = new Markup();
        Write(grounds, notes, text);
        return text.End();
    }

    /// <summary>A statement and its numbers.</summary>
    public static RenderFragment It(Statement statement, Footnotes notes)
    {
        var text = new Markup();
        Write(statement, notes, text);
        return text.End();
    }

    /// <summary>Statements that follow each other as one paragraph; nothing where there are none.</summary>
    public static RenderFragment Paragraph(IReadOnlyList<Statement> statements, Footnotes notes, string? style = null)
    {
        if (statements.Count == 0)
            return Markup.Nothing;
        var text = new Markup();
        WriteParagraph(statements, notes, text, style);
        return text.End();
    }

    /// <summary>Writes such a paragraph into markup.</summary>
    public static void WriteParagraph(IReadOnlyList<Statement> statements, Footnotes notes, Markup text, string? style = null)
    {
        if (style is null)
            text.Add($"<p>");
        else
            text.Add($"""<p class="{style}">""");
        foreach (var statement in statements)
        {
            Write(statement, notes, text);
            text.Add($" ");
        }

        text.Add($"</p>");
    }

    /// <summary>Statements as a list.</summary>
    public static RenderFragment List(IReadOnlyList<Statement> statements, Footnotes notes)
    {
        var text = new Markup();
        text.Add($"<ul>");
        foreach (var statement in statements)
        {
            text.Add($"<li>");
            Write(statement, notes, text);
            text.Add($"</li>");
        }

        text.Add($"</ul>");
        return text.End();
    }

    /// <summary>Writes into markup that nobody has verified it.</summary>
    public static void WriteUnverified(Markup text) => text.Add($""" <span class="tag unsure">unverified</span>""");

    /// <summary>Writes a statement and its numbers into markup.</summary>
    public static void Write(Statement statement, Footnotes notes, Markup text)
    {
        text.Add($"{statement.Text}");
        Write(statement.Grounds, notes, text);
    }

    /// <summary>Writes the small numbers after a statement into markup.</summary>
    public static void Write(Grounds grounds, Footnotes notes, Markup text)
    {
        if (grounds.IsUnverified)
            WriteUnverified(text);
        foreach (var number in notes.NumbersOf(grounds))
            Marks.Write(number, text);
    }
}
