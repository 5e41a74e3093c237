using HybridCareers.Web.Shared.Writing;
using Microsoft.AspNetCore.Components;

namespace HybridCareers.Web.Shared.Evidence;

/// <summary>The notes that the small numbers lead to: who says it, where, how it was used. What stands under one heading of a source stands together.</summary>
public static class SourceNotes
{
    /// <summary>The notes, numbered as the marks are; nothing where there are none.</summary>
    public static RenderFragment Of(Footnotes notes)
    {
        if (notes.All.Count == 0)
            return Markup.Nothing;
        // On paper the first note of each source shows where the source stands.
        var (text, named) = (new Markup(), new HashSet<string>(StringComparer.Ordinal));
        text.Add($"""<section aria-labelledby="says-who"><h2 id="says-who">Says who?</h2><div class="notes">""");
        foreach (var place in notes.All.GroupBy(note => note.Cite, SamePlace.Comparer))
        {
            if (place.Key is { } there)
                Place(place.First(), there.Path, named.Add(there.Source), text);
            text.Add($"<ol>");
            var before = 0;
            foreach (var note in place)
            {
                Note(note, note.Number != before + 1, text);
                before = note.Number;
            }

            text.Add($"</ol>");
        }

        text.Add($"</div></section>");
        return text.End();
    }

    private static void Place(Footnote first, IReadOnlyList<string> path, bool isFirst, Markup text)
    {
        text.Add($"<p><a href=\"{Urls.Source(first.Cite!.Source)}\"");
        if (isFirst)
            text.Add($" class=\"first\"");
        text.Add($">{first.Source}</a>, {first.Dated}");
        if (path.Count > 0)
            text.Add($": {string.Join(" › ", path)}");
        text.Add($"</p>");
    }

    private static void Note(Footnote note, bool jumps, Markup text)
    {
        text.Add($"<li id=\"n{note.Number}\"");
        if (jumps)
            text.Add($" value=\"{note.Number}\"");
        text.Add($">");
        if (note.Cite is { } cite)
            Passage(note, cite.Sentence, text);
        else
            text.Add($"{note.Source}: {note.Reason!.Why}");
        if (note.Cite is { IsUnverified: true })
            Says.WriteUnverified(text);
        text.Add($"</li>");
    }

    private static void Passage(Footnote note, int? sentence, Markup text)
    {
        if (sentence is { } number)
            text.Add($"""<a href="{note.Url}">sentence {number}</a>""");
        else
            text.Add($"the whole");
        foreach (var quote in note.Quotes)
            text.Add($"<q>{quote}</q>");
        text.Add($"{note.How}");
    }
}
