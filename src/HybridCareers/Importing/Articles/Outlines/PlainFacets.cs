using HybridCareers.Importing.Articles.Reading;
using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Importing.Articles.Outlines;

/// <summary>Tells headings from contents where a text lost its bullets: "Skills", then a line or several, then "Salary".</summary>
internal sealed class PlainFacets
{
    private const int MostWordsOfName = 4, FewestNames = 2;

    private readonly Dictionary<int, bool> known = [];

    /// <summary>Reads the blocks: lines that name a facet and come again under role after role are headings, and what follows them is not.</summary>
    public PlainFacets(List<RawBlock> blocks)
    {
        var names = blocks.Where(IsName).CountBy(block => TitleForms.Fold(block.Text)).Where(pair => pair.Value > 1).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        if (names.Count < FewestNames && !blocks.Exists(block => IsName(block) && EndsWithColon(block) && names.Contains(TitleForms.Fold(block.Text))))
            return;
        var isName = blocks.ConvertAll(block => IsName(block) && names.Contains(TitleForms.Fold(block.Text)));
        var (inside, sentences) = (-1, false);
        for (var at = 0; at < blocks.Count; at++)
        {
            if (isName[at])
            {
                // A name with a colon is a label already.
                if (!EndsWithColon(blocks[at]))
                    known[at] = true;
                (inside, sentences) = (at, false);
            }
            else if (inside >= 0 && EndsWithColon(blocks[inside]) && Label.Of(blocks[at].Line, isItem: false) is not null)
            {
                inside = -1;
            }
            else if (blocks[at].Kind != RawKind.Paragraph)
            {
                inside = -1;
            }
            else if (inside >= 0 && HeadingText.IsLike(blocks[at].Text))
            {
                var ends = at > inside + 1 && Ends(blocks, isName, at, sentences);
                if (!ends)
                    known[at] = false;
                inside = ends ? -1 : inside;
            }
            else
            {
                sentences |= IsSentence(blocks[at]);
                if (at + 1 < blocks.Count && isName[at + 1] && HeadingText.IsLike(blocks[at].Text))
                    known[at] = true;
            }
        }
    }

    /// <summary>True for a heading, false for what stands under one; <c>null</c> = the lines do not tell.</summary>
    public bool? IsHeading(int at) => known.TryGetValue(at, out var heading) ? heading : null;

    // The list ends with the title of the next role, the next part, or a line that a sentence follows.
    private static bool Ends(List<RawBlock> blocks, List<bool> isName, int at, bool sentences)
    {
        var text = blocks[at].Text;
        var next = at + 1 < blocks.Count ? blocks[at + 1] : null;
        if (next is null || HeadingText.Of(text).SaysRole)
            return next is not null;
        if (isName[at + 1])
            return JobTitles.Is(text);
        return next.Kind == RawKind.Row || (next.Kind == RawKind.Item && Topics.Of(text) != Topic.None) || (IsSentence(next) && !sentences)
            || (Topics.Of(text) != Topic.None && blocks.Skip(at + 1).Take(2).Any(IsSentence));
    }

    private static bool IsSentence(RawBlock block) => block.Kind == RawKind.Paragraph && block.Text[^1] is '.' or '!' or '?';

    private static bool EndsWithColon(RawBlock block) => block.Text[^1] == ':';

    private static bool IsName(RawBlock block) => block.Kind == RawKind.Paragraph && block.Text.AsSpan().Count(' ') < MostWordsOfName && HeadingText.IsLike(block.Text.TrimEnd(':'))
        && Facets.Of(block.Text) is not (Facet.None or Facet.Summary) && !JobTitles.Is(block.Text);
}
