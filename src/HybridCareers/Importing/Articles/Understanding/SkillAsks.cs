using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Importing.Articles.Outlines;
using HybridCareers.Matching.Mentions;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Reads the skills that a role asks for: known ones are linked, unknown terms proposed, and the words kept.</summary>
internal sealed class SkillAsks(Harvest harvest)
{
    /// <summary>Reads a block about skills.</summary>
    public void Read(RoleDraft role, Block block, bool optional)
    {
        role.HasAsks = true;
        foreach (var passage in block.Passages)
        {
            var mentions = harvest.Vocabulary.Skills.Find(passage.Text);
            foreach (var mention in mentions)
                role.Ask(new(mention.Skill, optional ? Importance.Optional : Importance.Essential, harvest.Cites.Derived(passage, mention.Text), Label: mention.Text));
            harvest.Asks.AddRange(block.Kind == BlockKind.Item
                ? [new(role.Slug, passage.Text, [.. mentions.Select(mention => mention.Skill)], passage)]
                : Terms(role, passage, mentions));
            foreach (var term in Unknown(passage.Text, mentions))
                harvest.Proposals.Add(new(term, role.Slug, passage));
            // A skill that is the whole item says all; any other item says more than its skills do.
            if (mentions.Count != 1 || mentions[0].Text.Length < passage.Text.TrimEnd('.').Length)
                role.SkillRemarks.Add(harvest.Cites.Say(passage));
            Coding(role, passage);
        }
    }

    /// <summary>Reads an item that has items of its own: a known skill, or a name for what stands below it.</summary>
    public void Name(RoleDraft role, Section item, bool optional)
    {
        var mentions = harvest.Vocabulary.Skills.Find(item.Heading);
        foreach (var mention in mentions)
            role.Ask(new(mention.Skill, optional ? Importance.Optional : Importance.Essential, harvest.Cites.Heading(item.Path, mention.Text), Label: mention.Text));
        if (mentions is [var only] && only.Text.Length == item.Heading.Length)
            harvest.Asks.Add(new(role.Slug, only.Text, [only.Skill], new(item.Path, 0, item.Heading, item.Start, SentenceHash.Of(item.Heading))));
    }

    /// <summary>Terms of an enumeration in which no known skill stands.</summary>
    public static IEnumerable<string> Unknown(string text, IReadOnlyList<SkillMention> mentions) => With(text, mentions).Where(pair => pair.Mentions.Count == 0).Select(pair => pair.Term.Text);

    /// <summary>The terms of a sentence or cell, each with the known skills in it.</summary>
    public static IEnumerable<SkillAsk> Terms(RoleDraft role, Passage passage, IReadOnlyList<SkillMention> mentions) => With(passage.Text, mentions)
        .Select(pair => new SkillAsk(role.Slug, pair.Term.Text, [.. pair.Mentions.Select(mention => mention.Skill)], passage));

    // Both stand in the order of the text: what ends before a term ends before all that follow.
    private static IEnumerable<(Term Term, List<SkillMention> Mentions)> With(string text, IReadOnlyList<SkillMention> mentions)
    {
        var first = 0;
        foreach (var term in SkillTerms.In(text))
        {
            while (first < mentions.Count && mentions[first].End <= term.Start)
                first++;
            var within = new List<SkillMention>();
            for (var at = first; at < mentions.Count && mentions[at].Start < term.Start + term.Text.Length; at++)
                within.Add(mentions[at]);
            yield return (term, within);
        }
    }

    private void Coding(RoleDraft role, Passage passage)
    {
        if (role.Coding.Need != CodingNeed.Unknown)
            return;
        var denies = ((string[])["does not require coding", "no coding", "without coding", "doesn't require coding", "no programming", "not require programming", "coding is not required"])
            .Any(phrase => passage.Text.Contains(phrase, StringComparison.OrdinalIgnoreCase));
        if (denies)
            role.Coding = new(CodingNeed.No, passage.Text, harvest.Cites.Derived(passage));
    }
}
