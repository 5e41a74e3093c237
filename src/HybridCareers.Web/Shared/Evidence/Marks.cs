using HybridCareers.Web.Shared.Writing;
using Microsoft.AspNetCore.Components;

namespace HybridCareers.Web.Shared.Evidence;

/// <summary>The small numbers after statements that lead to their notes.</summary>
public static class Marks
{
    // Made once: most things rest on one note, and a page shows dozens of them.
    private static readonly RenderFragment[] Ready = [.. Enumerable.Range(0, 256).Select(Make)];

    /// <summary>The mark of a note, from 1.</summary>
    public static RenderFragment Of(int number) => number < Ready.Length ? Ready[number] : Make(number);

    /// <summary>Writes the mark of a note into markup.</summary>
    public static void Write(int number, Markup text) => text.Add($"""<sup class="c"><a href="#n{number}">{number}</a></sup>""");

    private static RenderFragment Make(int number)
    {
        var text = new Markup();
        Write(number, text);
        return text.End();
    }
}
