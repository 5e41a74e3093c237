using HybridCareers.Content;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Reads the ways into a field: steps by background, projects, habits in the community.</summary>
internal sealed class EntryReader(Harvest harvest, Action<Section, Topic> visit)
{
    private readonly EntryParts parts = harvest.Entry;

    /// <summary>Reads a section.</summary>
    public void Read(Section section, Topic topic)
    {
        if (Backgrounds.Of(section.Heading) is { } background && topic is Topic.Entry or Topic.Foundation)
        {
            var steps = new List<PathStep>();
            var blocks = section.AllBlocks().Where(IsText).ToList();
            foreach (var block in blocks)
                steps.AddRange(StepsOf(block, blocks.Count == 1));
            parts.Backgrounds.Add((section.Heading, background, steps));
            return;
        }

        var parted = section.Sections.Any();
        foreach (var part in section.Parts)
        {
            if (part is Section inner)
                Enter(inner, topic);
            else if (part is Block block && IsText(block))
                Place(block, block.Kind == BlockKind.Item && topic == Topic.Entry ? Backgrounds.TopicOf(block.Text) : topic, parted);
        }
    }

    private static bool IsText(Block block) => block.Kind is BlockKind.Paragraph or BlockKind.Item;

    private void Enter(Section inner, Topic topic)
    {
        var own = Topics.Of(inner.Heading);
        if (inner.Kind == SectionKind.Table || harvest.RoleSections.ContainsKey(inner) || own is Topic.Closing or Topic.Aside or Topic.Comparison or Topic.Developments or Topic.Roles)
            visit(inner, Topic.None);
        else if (own is Topic.Projects or Topic.Community or Topic.Foundation)
            Read(inner, own);
        else if (Backgrounds.Of(inner.Heading) is not null)
            Read(inner, topic == Topic.Entry ? Topic.Foundation : topic);
        else if (topic is Topic.Projects or Topic.Community)
            Named(inner, topic);
        else
            Named(inner, Backgrounds.TopicOf(inner.Heading));
    }

    private void Named(Section inner, Topic topic)
    {
        if (inner.Sections.Any())
        {
            Read(inner, topic);
            return;
        }

        var says = inner.AllPassages().Select(harvest.Cites.Say).ToList();
        if (topic == Topic.Projects)
            parts.Projects.Add(new(inner.Heading, says, [], []));
        else
            (topic == Topic.Community ? parts.Habits : parts.Steps).Add(new(inner.Heading, says, SkillsIn(inner.AllPassages()), [], []));
    }

    private void Place(Block block, Topic topic, bool parted)
    {
        var isRemark = block.Kind == BlockKind.Paragraph || Backgrounds.IsRemark(block.Text);
        switch (topic)
        {
            case Topic.Projects when isRemark:
                parts.BuildIntro.AddRange(harvest.Cites.Each(block));
                break;
            case Topic.Projects:
                parts.Projects.Add(new(Headlines.Of(block.Text), [.. harvest.Cites.Each(block)], [], []));
                break;
            case Topic.Community when isRemark:
                parts.EngageIntro.AddRange(harvest.Cites.Each(block));
                break;
            case Topic.Community:
                parts.Habits.AddRange(StepsOf(block, parted: false));
                break;
            case Topic.Entry when isRemark:
                harvest.EntryLead.AddRange(harvest.Cites.Each(block));
                break;
            case Topic.Foundation when isRemark && parted:
                parts.Intro.AddRange(harvest.Cites.Each(block));
                break;
            default:
                parts.Steps.AddRange(StepsOf(block, parted: false));
                break;
        }
    }

    // A background that is one paragraph gives a step for each of its sentences.
    private IEnumerable<PathStep> StepsOf(Block block, bool parted) => parted
        ? block.Passages.Select(passage => new PathStep(Headlines.Of(passage.Text), [harvest.Cites.Say(passage)], SkillsIn([passage]), [], []))
        : [new(Headlines.Of(block.Passages[0].Text), [.. harvest.Cites.Each(block)], SkillsIn(block.Passages), [], [])];

    private IReadOnlyList<string> SkillsIn(IEnumerable<Passage> passages) =>
        [.. passages.SelectMany(passage => harvest.Vocabulary.Skills.Find(passage.Text)).Select(mention => mention.Skill).Distinct(StringComparer.Ordinal)];
}
