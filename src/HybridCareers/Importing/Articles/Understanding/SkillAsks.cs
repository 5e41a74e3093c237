using HybridCareers.Content;
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

    /// <summary>Terms of an enumeration in which no known skill stands.</summary>
    public static IEnumerable<string> Unknown(string text, IReadOnlyList<SkillMention> mentions) => SkillTerms.In(text)
        .Where(term => !mentions.Any(mention => mention.Start < term.Start + term.Text.Length && term.Start < mention.End))
        .Select(term => term.Text);

    /// <summary>The terms of a sentence or cell, each with the known skills in it.</summary>
    public static IEnumerable<SkillAsk> Terms(RoleDraft role, Passage passage, IReadOnlyList<SkillMention> mentions) => SkillTerms.In(passage.Text)
        .Select(term => new SkillAsk(
            role.Slug, term.Text, [.. mentions.Where(mention => mention.Start < term.Start + term.Text.Length && term.Start < mention.End).Select(mention => mention.Skill)], passage));

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
