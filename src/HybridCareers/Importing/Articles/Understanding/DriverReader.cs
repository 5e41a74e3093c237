using HybridCareers.Content;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Reads why a field grows: what is lacking, and what answers it.</summary>
internal sealed class DriverReader(Harvest harvest)
{
    private static readonly string[] Needs = ["requires", "require", "needs", "need", "depends", "wants", "lacks", "meets", "helps", "without"];

    private static readonly string[] Answers =
        ["addresses", "address", "solves", "solve", "answers", "answer", "offers", "brings", "enables", "enable", "makes", "helps", "help", "provides", "closes", "fills", "this is where", "that is where", "can", "turns", "gives"];

    /// <summary>Reads the section.</summary>
    public void Read(Section section)
    {
        var drivers = section.Sections.Any();
        var named = !drivers && NamedLines.In(section);
        foreach (var part in section.Parts)
        {
            if (part is Section { Kind: not SectionKind.Table } driver)
                Driver(driver.Heading, driver.AllPassages().ToList());
            else if (part is Block line && named && NamedLines.NameOf(line) is { } name)
                Driver(name, line.Passages);
            else if (part is Block { Kind: BlockKind.Item } item && !drivers)
                Driver(Headlines.Of(item.Text), item.Passages);
            else if (part is Block { Kind: BlockKind.Paragraph or BlockKind.Item } block)
                (harvest.Drivers.Count == 0 ? harvest.DriversLead : harvest.DriversClose).AddRange(harvest.Cites.Each(block));
        }
    }

    private void Driver(string title, IReadOnlyList<Passage> passages)
    {
        if (passages.Count == 0)
            return;
        var turn = TurnOf(title, passages);
        harvest.Drivers.Add(new(
            title, harvest.Drivers.Count + 1,
            [.. passages.Take(turn).Select(harvest.Cites.Say)], [.. passages.Skip(turn).Select(harvest.Cites.Say)]));
    }

    // "A needs B": the answer begins with the sentence that begins with B. Else with the first that speaks of solving; else there is none.
    private static int TurnOf(string title, IReadOnlyList<Passage> passages)
    {
        var words = title.Split(' ');
        var verb = Array.FindIndex(words, word => Needs.Contains(word, StringComparer.OrdinalIgnoreCase));
        if (verb >= 0 && verb + 1 < words.Length)
        {
            var answers = Enumerable.Range(0, passages.Count).FirstOrDefault(at => passages[at].Text.StartsWith(words[verb + 1] + " ", StringComparison.OrdinalIgnoreCase), -1);
            if (answers >= 0)
                return answers;
        }

        var cue = Enumerable.Range(1, Math.Max(0, passages.Count - 1))
            .FirstOrDefault(at => PhraseWords.Of(passages[at].Text).Any(word => Answers.Contains(word, StringComparer.Ordinal)), -1);
        return cue < 0 ? passages.Count : cue;
    }
}
