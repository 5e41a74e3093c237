using HybridCareers.Content;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Reads what is expected of the coming years.</summary>
internal sealed class DevelopmentReader(Harvest harvest, Action<Section, Topic> visit)
{
    private static readonly string[] Effects =
        ["demand", "companies", "employers", "teams", "jobs", "roles", "hiring", "hire", "engineers", "specialists", "professionals", "skills", "workers", "people", "this shift", "this will", "require", "necessitate", "seek", "careers", "developers"];

    private static readonly string[] Ends = ["in short, ", "in conclusion, ", "to conclude, ", "to sum up, ", "all in all, ", "in summary, ", "in closing, ", "the bottom line", "ultimately, "];

    /// <summary>Reads the section.</summary>
    public void Read(Section section)
    {
        var begun = false;
        var labelled = section.Sections.Any(inner => inner.Kind != SectionKind.Table);
        var named = !labelled && NamedLines.In(section);
        foreach (var part in section.Parts)
        {
            if (part is Section inner)
            {
                if (inner.Kind == SectionKind.Table || harvest.RoleSections.ContainsKey(inner) || Topics.Of(inner.Heading) is Topic.Roles or Topic.EmergingRoles or Topic.Closing or Topic.Aside or Topic.Comparison)
                    visit(inner, Topic.None);
                else
                    Add(section, inner.Heading, [.. inner.AllPassages()]);
                begun = true;
            }
            else if (part is Block line && named && NamedLines.NameOf(line) is { } name)
            {
                Add(section, name, line.Passages);
                begun = true;
            }
            else if (part is Block { Kind: BlockKind.Item } item && !labelled)
            {
                Add(section, Headlines.Of(item.Text), item.Passages);
                begun = true;
            }
            else if (part is Block { Kind: BlockKind.Paragraph or BlockKind.Item } block)
            {
                (begun ? harvest.Closing : harvest.OutlookLead).AddRange(harvest.Cites.Each(block));
            }
        }
    }

    private void Add(Section section, string title, IReadOnlyList<Passage> passages)
    {
        // The end of the article may stand under its last heading.
        var end = passages.Skip(1).FirstOrDefault(passage => Ends.Any(cue => passage.Text.StartsWith(cue, StringComparison.OrdinalIgnoreCase)));
        if (end is not null)
        {
            harvest.Closing.AddRange(passages.SkipWhile(passage => passage != end).Select(harvest.Cites.Say));
            passages = [.. passages.TakeWhile(passage => passage != end)];
        }

        if (passages.Count == 0)
            return;
        var specialists = passages.SelectMany(passage => Quoted(passage.Text).Where(JobTitles.Is).Select(name => harvest.Cites.Say(passage, name))).ToList();
        var effects = passages.Skip(1).Where(passage => Effects.Any(word => passage.Text.Contains(word, StringComparison.OrdinalIgnoreCase))).ToHashSet();
        harvest.Developments.Add(new(
            title, harvest.Developments.Count + 1, Horizons.In(section.Heading) ?? "",
            [.. passages.Where(passage => !effects.Contains(passage)).Select(harvest.Cites.Say)], [.. effects.Select(harvest.Cites.Say)], specialists, [], []));
    }

    private static IEnumerable<string> Quoted(string text)
    {
        foreach (var (open, close) in ((char, char)[])[('"', '"'), ('“', '”')])
        {
            var at = text.IndexOf(open, StringComparison.Ordinal);
            while (at >= 0 && text.IndexOf(close, at + 1) is var end && end > at)
            {
                // Plural names of jobs count as well.
                yield return text[(at + 1)..end].TrimEnd('.', ',').TrimEnd('s');
                at = text.IndexOf(open, end + 1);
            }
        }
    }
}
